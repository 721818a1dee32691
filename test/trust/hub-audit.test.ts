import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { readHubPeople } from "../../src/accounts/memberships/queries.ts";
import { connect } from "../../src/database/connect.ts";
import { logQuery } from "../../src/trust/log/contract.ts";
import { readNamedOfHub } from "../../src/trust/log/queries.ts";
import { readAudit } from "../../src/trust/log/read-audit.ts";
import { contextAt, enrol, evening, operator, plantHub } from "../accounts/hub.ts";
import { call, expectJson, sessionOf } from "../api.ts";
import { metered } from "../meter.ts";

beforeEach(plantHub);

it("does not tell the operator where a party counts: in no sentence, detail or file, of no way to agree", async () => {
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  await enrol("oz@hub.example", { role: "operator" });
  const ana = await sessionOf("ana@alder.example");
  const oz = await sessionOf("oz@hub.example");
  const agreement = { version: "1", accepted_on: "2026-10-01", counts_in: "region" };
  for (const [party, headers] of [
    ["alder", ana],
    ["birch", oz],
  ] as const) {
    await expectJson(call("PUT", `/api/v1/parties/${party}/agreement`, { headers, body: agreement }));
  }
  const audit = async (accept: string, language = "en") =>
    (await call("GET", "/hub/audit?kind=rules", { headers: { ...oz, accept, "accept-language": language } })).text();
  for (const kind of ["text/html", "text/csv", "application/json"]) {
    const text = await audit(kind);
    expect(text, kind).toContain("Accepted the ground rules, version 1.");
    expect(text, kind).toContain("Recorded a written agreement to the ground rules, version 1.");
    expect(text, kind).not.toMatch(/counts_in|Counts |its region/);
  }
  expect(await audit("application/json", "cy")).not.toMatch(/counts_in|cyfrif/);
  // Its own log says it.
  const own = await (await call("GET", "/api/v1/parties/alder/log", { headers: ana })).text();
  expect(own).toMatch(/"counts_in":"region"/);
  expect(own).toMatch(/Counts /);
});

it("reads of a large hub its own part, or one party's, when that is all that was asked for", async () => {
  await enrol("oz@hub.example", { role: "operator" });
  await env.DB.batch(
    [
      `WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 3000)
       INSERT INTO audit (at_ms, actor, party_id, action, details) SELECT n, 'person:1', 2 + n % 3, 'uploaded', '{}' FROM n`,
      `WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 1000)
       INSERT INTO people (id, email, created_at_ms) SELECT n + 100, n || '@cedar.example', 0 FROM n`,
      "INSERT INTO memberships (person_id, role, party_id) SELECT id, 'organiser', 3 FROM people WHERE id > 100",
      "INSERT INTO audit (at_ms, actor, action, details) VALUES (1, 'clock', 'release-started', '{\"as_of\":\"2026-09\"}')",
      "INSERT INTO audit (at_ms, actor, party_id, action, details) VALUES (1, 'person:1', 1, 'invited', '{\"role\":\"admin\"}')",
    ].map((sql) => env.DB.prepare(sql)),
  );
  const read = async (work: (db: D1Database) => Promise<unknown>) => {
    const { db, cost } = metered(env.DB);
    await work(db);
    return cost.rows_read;
  };
  const narrowed = (asked: object) => (d1: D1Database) =>
    readAudit({ ...contextAt(evening, operator).context, db: connect(d1) }, { ...logQuery.parse({}), ...asked }, "en");
  for (const [asked, found] of [
    [{ kind: "release" }, 1],
    [{ party: "alder" }, 1],
  ] as const) {
    const { entries } = (await narrowed(asked)(env.DB)) as { entries: unknown[] };
    expect(entries.length, JSON.stringify(asked)).toBe(found);
    expect(await read(narrowed(asked)), JSON.stringify(asked)).toBeLessThan(100);
  }
  expect(await read((d1) => readNamedOfHub(connect(d1)))).toBeLessThan(100);
  expect(await read((d1) => Promise.resolve(readHubPeople(connect(d1))))).toBeLessThan(100);
});
