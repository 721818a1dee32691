import { beforeEach, expect, it } from "vitest";
import { leaveHub } from "../../src/trust/leave-hub.ts";
import { logQuery } from "../../src/trust/log/contract.ts";
import { readAudit } from "../../src/trust/log/read-audit.ts";
import { contextAt, day_ms, enrol, evening, hour_ms, operator, plantHub, rowsOf, signIn } from "../accounts/hub.ts";

interface Kept {
  id: number;
  at_ms: number;
  actor: string;
  action: string;
  contributor_key: string | null;
}

beforeEach(plantHub);

it("keeps nothing of a party that left by whose moment or place among the entries a person could be told", async () => {
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  // One sign-in of his leaves an entry with each party, at one moment and one after the other.
  await enrol("bo@birch.example", { role: "organiser", party: "alder" }, { role: "organiser", party: "birch" });
  for (const hour of [0, 3, 25]) await signIn("bo@birch.example", evening + hour * hour_ms);
  const { actor } = await signIn("ana@alder.example", evening + 26 * hour_ms);
  const { context } = contextAt(evening + 27 * hour_ms, actor);
  await leaveHub(context, "alder", "Alder", () => ({ subject: "", text: "" }));

  const entries = await rowsOf<Kept>("SELECT id, at_ms, actor, action, contributor_key FROM audit ORDER BY id");
  const kept = entries.filter(({ contributor_key }) => contributor_key !== null);
  const others = entries.filter(({ contributor_key }) => contributor_key === null);
  expect(others.map(({ actor, at_ms }) => [actor, at_ms])).toEqual(
    [0, 3, 25].map((hour) => ["person:2", evening + hour * hour_ms]),
  );
  // 2026-10-20 and the day after, at midnight; in the order of days and actions, behind everybody else's.
  const [first, second] = [Date.UTC(2026, 9, 20), Date.UTC(2026, 9, 21)];
  expect(second - first).toBe(day_ms);
  expect(kept.map(({ at_ms, action }) => [at_ms, action])).toEqual([
    [first, "sign-in"],
    [first, "sign-in"],
    [second, "party-left"],
    [second, "sign-in"],
    [second, "sign-in"],
  ]);
  // Three sign-ins with two entries, one with one.
  expect(Math.min(...kept.map(({ id }) => id))).toBeGreaterThan(3 * 2 + 1);
  expect(new Set(kept.map(({ actor, contributor_key }) => `${actor} ${contributor_key}`)).size).toBe(1);
  const audit = await readAudit(contextAt(evening, operator).context, logQuery.parse({ kind: "structure" }), "en");
  expect(audit.entries.map(({ action, at_local }) => [action, at_local])).toEqual([["party-left", "2026-10-21"]]);
});
