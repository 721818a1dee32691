import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { ownParty } from "../../src/accounts/actor.ts";
import { connect } from "../../src/database/connect.ts";
import { whatIsDue } from "../../src/parties/agreement/what-is-due.ts";
import { type Browser, serveHub } from "../accounts/browsers.ts";
import { enrol, evening, plantHub, rowsOf, signIn } from "../accounts/hub.ts";
import { call, expectJson, partyToken, sessionOf } from "../api.ts";
import { metered } from "../meter.ts";

const address = "/party/agreement";
let hub: ReturnType<typeof serveHub>;
let ana: Browser;

beforeEach(async () => {
  await plantHub();
  await enrol("olu@alder.example", { role: "organiser", party: "alder" });
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  hub = serveHub();
  ana = await hub.signedIn("ana@alder.example");
});

const countsIn = async () =>
  (await rowsOf<{ counts_in: string | null }>("SELECT counts_in FROM parties WHERE slug = 'alder'"))[0]?.counts_in;
const accept = (counts_in: string, version = "1") => ana.visit(address, { form: { version, counts_in } });

it("shows the rules in full, in the reader's language, and asks one question without an answer", async () => {
  const page = await (await ana.visit(address)).text();
  expect(page).toContain("Your party counts nowhere");
  for (const heading of ["What is kept", "What others can see", "Confidentiality", "How to leave"]) {
    expect(page).toContain(`>${heading}</h3>`);
  }
  expect(page.match(/type="radio" name="counts_in"/g)).toHaveLength(2);
  expect(page).not.toContain("checked");
  expect(await (await ana.visit(`${address}?language=cy`)).text()).toContain(">Sut i adael</h3>");
});

it("tells an admin on their first page who they are here, what is left to do, and leads past the text to the question", async () => {
  const welcome = "You are signed in as ana@alder.example, an admin of Alder. Two steps are left";
  const page = await (await ana.visit(address)).text();
  expect(page).toContain(welcome);
  expect(page).toContain('<a href="#question">Go to the question</a>');
  expect(page.indexOf(">In short<")).toBeLessThan(page.indexOf(">What is kept<"));
  expect(page).not.toContain("Upload your first file</a>");

  await accept("cluster");
  const accepted = await (await ana.visit(address)).text();
  expect(accepted).not.toContain(welcome);
  expect(accepted).toMatch(/href="\/party\/uploads">\s*Upload your first file</);
  await env.DB.prepare(
    "INSERT INTO ground_rules VALUES (2, '## New', '## Newydd', '2026-12-24', 1, 'person:1', 'New.', 'Newydd.')",
  ).run();
  expect(await (await ana.visit(address)).text(), "a summary of other rules").not.toContain(">In short<");
});

it("comes back with the problem at the question where it was not answered, and nothing is kept", async () => {
  for (const form of [{ version: "1" }, { version: "1", counts_in: "everywhere" }] as Record<string, string>[]) {
    const refused = await ana.visit(address, { form });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toMatch(/id="counts_in-problem"[^>]*>Choose one of these/);
  }
  expect(await rowsOf("SELECT * FROM agreements")).toEqual([]);
});

it("is accepted, changed and taken back by an admin, and remembers it all", async () => {
  const accepted = await accept("cluster");
  expect([accepted.status, accepted.headers.get("location")]).toEqual([303, `${address}?saved=1`]);
  expect(await countsIn()).toBe("cluster");
  hub.now = evening + 60_000;
  await accept("region");
  expect(await countsIn()).toBe("region");
  const page = await (await ana.visit(address)).text();
  expect(page).toContain(
    "Your party counts in the figures of its region, its size and the nation, not of its cluster.",
  );
  expect(page.match(/Version 1 of the ground rules, accepted 20 October 2026 by ana@alder\.example\./g)).toHaveLength(
    2,
  );

  const withdrawn = await ana.visit(`${address}/withdraw`, { method: "POST" });
  expect([withdrawn.status, withdrawn.headers.get("location")]).toEqual([303, `${address}?done=withdrawn`]);
  expect(await (await ana.visit(`${address}?done=withdrawn`)).text()).toContain("You took the agreement back.");
  expect(await countsIn()).toBeNull();
  expect(await (await ana.visit(address)).text()).toContain("Your party counts nowhere");
  expect((await ana.visit(`${address}/withdraw`, { method: "POST" })).status).toBe(422);
  expect(await rowsOf("SELECT counts_in, ended_at_ms IS NULL AS holds FROM agreements ORDER BY id")).toEqual([
    { counts_in: "cluster", holds: 0 },
    { counts_in: "region", holds: 0 },
  ]);
  expect(await rowsOf("SELECT action FROM audit WHERE party_id = 1 AND action LIKE 'agreement-%' ORDER BY id")).toEqual(
    [
      { action: "agreement-recorded-by-party" },
      { action: "agreement-recorded-by-party" },
      { action: "agreement-withdrawn" },
    ],
  );
});

it("shows the new rules to whoever accepts older ones, and keeps nothing", async () => {
  await env.DB.prepare(
    "INSERT INTO ground_rules VALUES (2, '## New', '## Newydd', '2026-12-24', 1, 'person:1', 'New.', 'Newydd.')",
  ).run();
  const refused = await accept("cluster", "1");
  expect(refused.status).toBe(409);
  const page = await refused.text();
  expect(page).toContain("The ground rules have changed since this page was opened");
  expect(page).toContain('<input type="hidden" name="version" value="2"');
  expect(await rowsOf("SELECT * FROM agreements")).toEqual([]);
  expect((await accept("cluster", "2")).status).toBe(303);
});

it("is read by an organiser, who is told which admin accepts, on the pages of the party too", async () => {
  const olu = await hub.signedIn("olu@alder.example");
  const page = await (await olu.visit(address)).text();
  expect(page).toContain("An admin accepts: ana@alder.example.");
  expect(page).not.toContain('<button type="submit">Accept');
  expect((await olu.visit(address, { form: { version: "1", counts_in: "cluster" } })).status).toBe(403);
  for (const path of ["/", "/party", "/party/uploads"]) {
    const head = await (await olu.visit(path)).text();
    expect(head, path).toContain("Your party has not agreed to the ground rules yet");
    expect(head, path).toContain("An admin of your party can accept them: ana@alder.example.");
  }
});

it("is missed on the pages of the party, and not on the first page of who looks at it as an officer", async () => {
  const missing = "Your party has not agreed to the ground rules yet";
  await enrol("bo@alder.example", { role: "officer", region: "north" }, { role: "organiser", party: "alder" });
  const bo = await hub.signedIn("bo@alder.example");
  const shown = async (path: string) => (await (await bo.visit(path)).text()).includes(missing);
  expect([await shown("/party"), await shown("/")]).toEqual([true, false]);
});

it("names an admin as long as they are of the party, and says of a paper that the operator recorded it", async () => {
  await accept("cluster");
  await enrol("ana@alder.example");
  await enrol("oz@hub.example", { role: "operator" });
  const paper = { version: "1", accepted_on: "2025-01-01", counts_in: "cluster" };
  const headers = await sessionOf("oz@hub.example");
  await expectJson(call("PUT", "/api/v1/parties/alder/agreement", { headers, body: paper }));
  const olu = await hub.signedIn("olu@alder.example");
  const page = await (await olu.visit(address)).text();
  expect(page).not.toContain("ana@alder.example");
  expect(page).toContain("Version 1 of the ground rules, accepted 20 October 2026 by an admin who has left.");
  expect(page).toContain("An agreement on paper of 1 January 2025");
  expect(page).toContain("Your party has no admin yet");
});

it("is the same over the API, which tells programs no addresses", async () => {
  await accept("region");
  const held = { version: "1", accepted_on: "2026-10-20", counts_in: "region", recorded_by: "party" };
  const read = (who: Parameters<typeof call>[2]) => expectJson(call("GET", "/api/v1/parties/alder/agreement", who));
  const rest = { earlier: [], to_accept: null, lapses_on: null };
  expect(await read({ headers: await sessionOf("ana@alder.example") })).toEqual({
    ...rest,
    current: { ...held, agreed_by: "ana@alder.example", ended_at: null },
    admins: ["ana@alder.example"],
  });
  expect(await read({ token: await partyToken("alder", "read") })).toEqual({
    ...rest,
    current: { ...held, agreed_by: null, ended_at: null },
    admins: [],
  });
  const future = { version: "1", accepted_on: "2999-01-01", counts_in: "region" };
  const refusal = await expectJson(
    call("PUT", "/api/v1/parties/alder/agreement", { headers: await sessionOf("ana@alder.example"), body: future }),
    400,
  );
  expect(refusal.errors).toMatchObject([{ column: "accepted_on", code: "day-in-future" }]);
});

it("costs the head of a party's pages one statement and five rows, however many parties and agreements there are", async () => {
  await accept("cluster");
  await env.DB.batch(
    Array.from({ length: 200 }, (_, at) => [
      env.DB.prepare(
        "INSERT INTO parties (id, cluster_id, slug, name, size_band, time_zone) VALUES (?, 1, ?, ?, '100-299', 'UTC')",
      ).bind(at + 10, `party-${at}`, `Party ${at}`),
      env.DB.prepare(
        `INSERT INTO agreements (party_id, version, accepted_on, counts_in, recorded_by, recorded_at_ms)
         VALUES (?, '1', '2026-10-01', 'cluster', 'operator', 0)`,
      ).bind(at + 10),
    ]).flat(),
  );
  const { actor } = await signIn("ana@alder.example");
  const { db, cost } = metered(env.DB);
  expect(await whatIsDue(connect(db), ownParty(actor, "alder", "read"))).toBeNull();
  expect(cost).toEqual({ statements: 1, rows_read: 5, rows_written: 0 });
});
