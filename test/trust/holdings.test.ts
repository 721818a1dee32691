import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import type { Actor } from "../../src/accounts/actor.ts";
import { connect } from "../../src/database/connect.ts";
import type { Holdings } from "../../src/trust/contract.ts";
import { readHoldings } from "../../src/trust/read-holdings.ts";
import { contextAt, enrol, evening, plantHub, rowsOf } from "../accounts/hub.ts";
import { call, expectJson, operatorToken, partyToken, publish, sessionOf, upload } from "../api.ts";
import { metered } from "../meter.ts";
import { emailsFile, plant, twelve } from "../releases/pool.ts";

const holdings = async (party: string) => {
  const email = `ana@${party}.example`;
  await enrol(email, { role: "organiser", party });
  return expectJson<Holdings>(call("GET", `/api/v1/parties/${party}/holdings`, { headers: await sessionOf(email) }));
};

it("says which releases counted the party, and in which metrics: figures that wait as last published too", async () => {
  const operator = await operatorToken();
  await plant(operator, twelve);
  await publish(operator, { as_of: "2025-03" });
  // Nobody's numbers change, so every figure stands as it was published before.
  await publish(operator, { as_of: "2025-04" });
  const kept = await rowsOf(
    "SELECT 1 FROM release_decisions WHERE release_id = 2 AND decision = 'kept' AND cohort_type = 'nation'",
  );
  expect(kept.length).toBeGreaterThan(0);
  const published = await rowsOf<{ metric: string }>(
    "SELECT metric FROM benchmarks WHERE release_id = 2 AND cohort_type = 'nation' AND status = 'published' ORDER BY metric",
  );
  // All twelve count their clicks; nobody counts complaints.
  expect(published.map(({ metric }) => metric)).toContain("email.click-rate");
  expect(published.map(({ metric }) => metric)).not.toContain("email.complaint-rate");
  const metrics = published.map(({ metric }) => metric);
  for (const party of ["p01", "p12"]) {
    const { releases } = await holdings(party);
    expect(releases.map(({ id, as_of }) => [id, as_of])).toEqual([
      ["2025-04", "2025-04"],
      ["2025-03", "2025-03"],
    ]);
    for (const release of releases) expect(release.metrics.sort()).toEqual(metrics);
  }
});

it("does not say it of a party that has not agreed, or has too little", async () => {
  const operator = await operatorToken();
  const [one, other, ...rest] = twelve;
  await plant(operator, [{ ...one!, counts_in: null }, { ...other!, emails: [[90, 3]] }, ...rest]);
  await publish(operator, { as_of: "2025-03" });
  expect((await holdings(one!.slug)).releases).toEqual([]);
  expect((await holdings(other!.slug)).releases.flatMap(({ metrics }) => metrics)).not.toContain("email.click-rate");
  expect((await holdings("p03")).releases).toHaveLength(1);
});

it("costs no row a campaign", async () => {
  await plantHub();
  await env.DB.batch([
    env.DB.prepare(
      `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 20000)
       INSERT INTO campaigns (party_id, channel, id, tool, title, sent_local, sent_at_ms)
       SELECT 1, 'email', n, 'template', 'Letter ' || n, '2026-01-01', 0 FROM numbers`,
    ),
    env.DB.prepare(
      `WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < 119)
       INSERT INTO contributions (party_id, metric, month, m, n, x, nn, xn, xx)
       SELECT 1, metrics.value, (2016 + n / 12) || '-' || printf('%02d', 1 + n % 12), 1, 1, 7, 1, 7, 49
       FROM numbers, json_each('["email.click-rate", "email.sends-per-month", "event.events-per-month"]') AS metrics`,
    ),
  ]);
  const actor: Actor = {
    ...{ kind: "person", personId: 1, email: "ana@alder.example", sessionHash: "" },
    memberships: [{ id: 1, role: "organiser", party: { id: 1, slug: "alder", name: "Alder" }, region: null }],
  };
  const { db, cost } = metered(env.DB);
  const held = await readHoldings({ ...contextAt(evening, actor).context, db: connect(db) }, "alder");
  expect(held.campaigns).toEqual([
    { channel: "email", campaigns: 840, from: "2016-01", to: "2025-12" },
    { channel: "event", campaigns: 840, from: "2016-01", to: "2025-12" },
  ]);
  expect(held.sums).toBe(360);
  // Each sum once for their number, and those of two metrics twice more, read and added up; then a few rows of each other table.
  expect(cost.rows_read).toBeLessThan(360 + 2 * 2 * 120 + 40);
});

it("has a page that everybody of the party may open, with what others see as it was chosen", async () => {
  await plantHub();
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  await enrol("olu@alder.example", { role: "organiser", party: "alder" });
  await upload(await partyToken("alder"), "alder", emailsFile(twelve[0]!.emails));
  const page = async (email: string) => {
    const answer = await call("GET", "/party/trust", { headers: { ...(await sessionOf(email)), accept: "text/html" } });
    expect(answer.status).toBe(200);
    return (await answer.text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  };
  const before = await page("olu@alder.example");
  for (const only of ["See who has access ", "See what you share ", "Leaving the hub: an admin can do it"])
    expect(before).toContain(only);
  expect(before).not.toMatch(/and change it|Choose what you share|Change what you share/);
  const admins = await page("ana@alder.example");
  for (const change of ["See who has access, and change it", "Choose what you share", "Leave the hub"])
    expect(admins).toContain(change);
  // What a print is cited by: of which hub and day.
  expect(before).toMatch(/As it stood on \d+ \w+ 20\d\d\. http:\/\/hub\.example\/party\/trust/);
  expect(before).toContain("Email 3, March 2025");
  expect(before).toContain("Figures of groups that yours are part of not counted not counted not counted");
  expect(before).toContain("That you take part not counted not counted not counted");
  expect(before).toContain("Where you stand, by name no no no");
  expect(before).toContain("No release has counted your party.");

  const headers = await sessionOf("ana@alder.example");
  const agreement = { version: "1", accepted_on: "2026-10-20", counts_in: "region" };
  await expectJson(call("PUT", "/api/v1/parties/alder/agreement", { headers, body: agreement }));
  const body = {
    exemplars: "named",
    happy_to_be_asked: false,
    named_to_officers: true,
    help_wanted: null,
    help_offered: { line: "making posters", visible_to: "region" },
  };
  await expectJson(call("PUT", "/api/v1/parties/alder/sharing", { headers, body }));
  const after = await page("olu@alder.example");
  expect(after).toContain("Figures of groups that yours are part of yes yes yes");
  expect(after).toContain("Where you stand, by name yes, while enough others stay unnamed no no");
  expect(after).toContain("Subject lines and graphics as examples with your name with your name with your name");
  expect(after).toContain("What help you offer yes your region yes");
  // No list says who takes part, but help stands under the party's name.
  expect(after).toContain("That you take part yes yes yes");
  await expectJson(
    call("PUT", "/api/v1/parties/alder/sharing", { headers, body: { ...body, exemplars: "no", help_offered: null } }),
  );
  expect(await page("olu@alder.example")).toContain("That you take part yes in numbers only yes");
});
