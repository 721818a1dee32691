import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { enrol, rowsOf } from "../accounts/hub.ts";
import { agree, call, expectJson, operatorToken, partyToken, sessionOf, upload } from "../api.ts";
import { choose } from "./choose.ts";
import { emailsFile, finish, open, plant, twelve } from "./pool.ts";

/** Copse and Glade, six parties each. Parties of Copse leave the hub, join it again, and bring the files they had. */

const july = Date.UTC(2025, 6, 7, 5);
const august = Date.UTC(2025, 7, 4, 5);
let operator: string;
beforeEach(async () => {
  operator = await operatorToken();
  await plant(operator, twelve);
});

const release = async (asOf: string, now: number) => {
  await open(asOf, now);
  await finish(now);
};

const leaveAndJoinAgain = async (slug: string) => {
  await enrol(`${slug}@copse.example`, { role: "admin", party: slug });
  const left = await call("DELETE", `/api/v1/parties/${slug}`, {
    headers: await sessionOf(`${slug}@copse.example`),
    body: { name: slug },
  });
  expect(left.status).toBe(204);
  const party = { name: slug, cluster: "copse", size_band: "100-299" };
  await expectJson(call("POST", "/api/v1/structure/parties", { token: operator, body: party }));
  await agree(operator, slug, "cluster");
  const { emails } = twelve.find((one) => one.slug === slug)!;
  await upload(await partyToken(slug), slug, emailsFile(emails));
};

const newEmail = async (slug: string) =>
  upload(await partyToken(slug), slug, "title,sent,delivered,clickers\nOne more,2025-04-01 10:00,900,200");

const copse = () =>
  rowsOf(
    `SELECT benchmarks.as_of, rule FROM benchmarks LEFT JOIN release_decisions USING (release_id, metric, cohort_type, cohort)
     WHERE metric = 'email.click-rate' AND cohort = 'copse' ORDER BY release_id`,
  );
const issuedInJuly = { as_of: "2025-05", rule: null };

it.each([{ back: ["p01"] }, { back: ["p01", "p02"] }])(
  "$back who come back are not twice as many, so that one party with a new email is not told by a cluster's figure",
  async ({ back }) => {
    await release("2025-05", july);
    for (const slug of back) await leaveAndJoinAgain(slug);
    await newEmail("p03");
    await release("2025-06", august);
    expect(await copse()).toEqual([issuedInJuly, { as_of: "2025-05", rule: "too-few-changed" }]);
  },
);

it("three who come back and two with new emails are five, and the cluster is issued", async () => {
  await release("2025-05", july);
  for (const slug of ["p01", "p02", "p03"]) await leaveAndJoinAgain(slug);
  for (const slug of ["p04", "p05"]) await newEmail(slug);
  await release("2025-06", august);
  expect(await copse()).toEqual([issuedInJuly, { as_of: "2025-06", rule: null }]);
});

it("who was named, left and came back is not one of five others beside whom another one is named", async () => {
  const named = () => rowsOf("SELECT slug FROM named_standings JOIN parties ON parties.id = party_id");
  await choose("p01");
  await release("2025-05", july);
  expect(await named()).toContainEqual({ slug: "p01" });
  await leaveAndJoinAgain("p01");
  await choose("p02");
  await release("2025-06", august);
  expect(await named()).toEqual([]);
});

it("a party that takes its agreement back and gives it again is known again", async () => {
  const keyOf = () =>
    rowsOf("SELECT key FROM contributor_keys JOIN parties ON parties.id = party_id WHERE slug = 'p01'");
  await release("2025-05", july);
  const before = await keyOf();
  expect(before).toHaveLength(1);
  await env.DB.prepare("UPDATE parties SET counts_in = NULL WHERE slug = 'p01'").run();
  await release("2025-06", august);
  await env.DB.prepare("UPDATE parties SET counts_in = 'cluster' WHERE slug = 'p01'").run();
  await release("2025-07", august + 1);
  expect(await keyOf()).toEqual(before);
});
