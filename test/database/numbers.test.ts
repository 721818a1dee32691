import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { leaveHub } from "../../src/trust/leave-hub.ts";
import { leaveLetter } from "../../src/trust/leave-letter.ts";
import { en } from "../../src/words/en.ts";
import { contextAt, enrol, evening, plantHub, rowsOf, signIn } from "../accounts/hub.ts";
import { call, expectJson, operatorToken, partyToken } from "../api.ts";
import { dumpOfAll } from "../dump.ts";

const numbered = ["parties", "people", "memberships", "invitations", "tokens"] as const;

const idsOf = async () =>
  new Map(
    await Promise.all(
      numbered.map(
        async (table) =>
          [table, (await rowsOf<{ id: number }>(`SELECT id FROM ${table}`)).map(({ id }) => id)] as const,
      ),
    ),
  );

it("gives no party, person, membership, invitation or token a number that one before it had", async () => {
  await plantHub();
  const operator = await operatorToken();
  const join = async (slug: string, email: string) => {
    await enrol(email, { role: "admin", party: slug });
    await partyToken(slug);
    await env.DB.prepare(
      `INSERT INTO invitations (token_hash, email, role, party_id, invited_by, created_at_ms, expires_at_ms)
       SELECT slug, 'olu@' || slug, 'organiser', id, 'person:1', 0, 8e15 FROM parties WHERE slug = ?`,
    )
      .bind(slug)
      .run();
  };
  await join("dogwood", "ana@dogwood.example");
  const before = await idsOf();
  const { actor } = await signIn("ana@dogwood.example");
  await leaveHub(contextAt(evening, actor).context, "dogwood", "Dogwood", leaveLetter(en, "Wood"));
  const kept = await idsOf();
  for (const table of numbered) expect(kept.get(table)?.length, table).toBeLessThan(before.get(table)!.length);

  const elm = { name: "Elm", cluster: "grove", size_band: "100-299" };
  await expectJson(call("POST", "/api/v1/structure/parties", { token: operator, body: elm }));
  await join("elm", "eve@elm.example");
  for (const [table, ids] of await idsOf()) {
    const added = ids.filter((id) => !kept.get(table)?.includes(id));
    expect(added.length, table).toBeGreaterThan(0);
    expect(Math.min(...added), table).toBeGreaterThan(Math.max(...before.get(table)!));
  }
});

it("keeps every row, and who refers to it, where the tables are made anew in a hub that has some", async () => {
  await reset();
  const at = env.MIGRATIONS.findIndex(({ name }) => name === "0006_numbers_once.sql");
  expect(at).toBeGreaterThan(0);
  await applyD1Migrations(env.DB, env.MIGRATIONS.slice(0, at));
  await plantHub();
  await operatorToken();
  await enrol("ana@alder.example", { role: "admin", party: "alder" }, { role: "organiser", party: "birch" });
  await enrol("oz@hub.example", { role: "operator" });
  await partyToken("alder");
  await signIn("ana@alder.example");
  const before = await dumpOfAll();
  await applyD1Migrations(env.DB, env.MIGRATIONS.slice(0, at + 1));
  expect(await dumpOfAll()).toEqual(before);
  expect(await rowsOf("PRAGMA foreign_key_check")).toEqual([]);
  await expect(env.DB.exec("DELETE FROM parties WHERE id = 1")).rejects.toThrow(/FOREIGN KEY/);
  await expect(env.DB.exec("UPDATE memberships SET party_id = 3")).rejects.toThrow(/stays whose it is/);
});
