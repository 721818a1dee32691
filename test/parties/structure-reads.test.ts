import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { connect } from "../../src/database/connect.ts";
import { readStored } from "../../src/parties/structure/queries.ts";
import { enrol, rowsOf } from "../accounts/hub.ts";
import { loadStructure, operatorToken } from "../api.ts";
import { metered } from "../meter.ts";

it("reads the people of no party to say which regions have officers", async () => {
  await loadStructure(await operatorToken(), env.PLACES.structure);
  const [{ slug } = { slug: "" }] = await rowsOf<{ slug: string }>("SELECT slug FROM regions ORDER BY slug LIMIT 1");
  await enrol("ros@hub.example", { role: "officer", region: slug });
  const read = async () => {
    const { db, cost } = metered(env.DB);
    expect([...(await readStored(connect(db))).officers]).toEqual([[slug, 1]]);
    return cost.rows_read;
  };
  const before = await read();
  await env.DB.batch(
    [
      "INSERT INTO people (email, created_at_ms) SELECT slug || '@party.example', 0 FROM parties",
      "INSERT INTO memberships (person_id, role, party_id) SELECT people.id, 'admin', parties.id FROM parties JOIN people ON email = slug || '@party.example'",
    ].map((sql) => env.DB.prepare(sql)),
  );
  expect(await rowsOf("SELECT count(*) > 300 AS many FROM memberships")).toEqual([{ many: 1 }]);
  // Once for each region it is seen that the index has no more of nobody's party; of the parties' own, hundreds, nothing.
  expect(await read()).toBeLessThan(before + 100);
});
