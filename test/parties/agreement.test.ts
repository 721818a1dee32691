import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { serveHub } from "../accounts/browsers.ts";
import { enrol, plantHub, rowsOf } from "../accounts/hub.ts";
import { call, expectJson, operatorToken, partyToken, sessionOf } from "../api.ts";
import { dumpOf } from "../dump.ts";

let operator: string;
beforeEach(async () => {
  await plantHub();
  operator = await operatorToken();
});

const agreement = { version: "2026-1", accepted_on: "2026-02-28", counts_in: "cluster" };
const put = (who: Parameters<typeof call>[2], party = "alder", body: object = agreement) =>
  call("PUT", `/api/v1/parties/${party}/agreement`, { ...who, body });

it("is recorded by the party's admin, and says so", async () => {
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  const accepted = { ...agreement, version: "1" };
  const kept = await expectJson(put({ headers: await sessionOf("ana@alder.example") }, "alder", accepted));
  expect(kept).toEqual({ party: "alder", ...accepted, recorded_by: "party" });
  expect(await rowsOf("SELECT slug, counts_in FROM parties WHERE counts_in IS NOT NULL")).toEqual([
    { slug: "alder", counts_in: "cluster" },
  ]);
  expect(await rowsOf("SELECT party_id, version, accepted_on, counts_in, recorded_by FROM agreements")).toEqual([
    { party_id: 1, ...accepted, recorded_by: "party" },
  ]);
  expect(await rowsOf("SELECT actor, party_id FROM audit WHERE action = 'agreement-recorded-by-party'")).toEqual([
    { actor: "person:1", party_id: 1 },
  ]);
});

it("is recorded by the operator where it was given in writing, and the audit says that", async () => {
  await enrol("oz@hub.example", { role: "operator" });
  for (const who of [{ token: operator }, { headers: await sessionOf("oz@hub.example") }]) {
    expect(await expectJson(put(who))).toMatchObject({ recorded_by: "operator" });
  }
  expect(await rowsOf("SELECT party_id FROM audit WHERE action = 'agreement-recorded-by-operator'")).toHaveLength(2);
  expect(await rowsOf("SELECT * FROM audit WHERE action = 'agreement-recorded-by-party'")).toEqual([]);
});

it("from paper is told to everybody of the party by mail, in both languages; what its own admin says is not", async () => {
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  await enrol("olu@alder.example", { role: "organiser", party: "alder" });
  await enrol("bea@birch.example", { role: "admin", party: "birch" });
  const hub = serveHub();
  const headers = { authorization: `Bearer ${operator}`, accept: "application/json" };
  const answer = await hub
    .browser()
    .visit("/api/v1/parties/alder/agreement", { method: "PUT", headers, json: agreement });
  expect(answer.status).toBe(200);
  expect(hub.outbox.map(({ to }) => to).sort()).toEqual(["ana@alder.example", "olu@alder.example"]);
  const { subject, text } = hub.outbox[0]!;
  expect(subject).toMatch(/^An agreement of Alder was recorded on .+ \/ Cofnodwyd cytundeb Alder ar /);
  for (const said of [
    "agreed to the ground rules on paper, on 28 February 2026. The paper calls them “2026-1”.",
    "Your party counts in the figures of its cluster, its region, its size and the nation. That begins with",
    "can take the agreement back, or answer again, at any time: https://hub.example/party/agreement",
    "wedi cytuno i’r rheolau sylfaenol ar bapur",
  ]) {
    expect(text).toContain(said);
  }

  const ana = await hub.signedIn("ana@alder.example");
  const before = hub.outbox.length;
  expect((await ana.visit("/party/agreement", { form: { version: "1", counts_in: "region" } })).status).toBe(303);
  expect(hub.outbox).toHaveLength(before);
});

it("is the party's own word where an admin also runs the hub", async () => {
  await enrol("both@hub.example", { role: "operator" }, { role: "admin", party: "alder" });
  const headers = await sessionOf("both@hub.example");
  expect(await expectJson(put({ headers }, "alder", { ...agreement, version: "1" }))).toMatchObject({
    recorded_by: "party",
  });
  expect(await expectJson(put({ headers }, "birch"))).toMatchObject({ recorded_by: "operator" });
});

describe("a party that answered for itself", () => {
  const ana = "ana@alder.example";
  const accepted = { ...agreement, version: "1" };
  const withdraw = async () =>
    (await call("DELETE", "/api/v1/parties/alder/agreement", { headers: await sessionOf(ana) })).status;
  /** The codes that a token, and an operator who has signed in, get for a paper dated in the past. */
  const onPaper = async () => {
    await enrol("oz@hub.example", { role: "operator" });
    const asked = [{ token: operator }, { headers: await sessionOf("oz@hub.example") }];
    return Promise.all(asked.map(async (who) => (await (await put(who)).json<{ code?: string }>()).code ?? "kept"));
  };
  const refused = "agreement-is-theirs";

  it("is not put back into figures by a paper after its admin took the agreement back", async () => {
    await enrol(ana, { role: "admin", party: "alder" });
    await expectJson(put({ headers: await sessionOf(ana) }, "alder", accepted));
    expect(await onPaper()).toEqual([refused, refused]);
    expect(await withdraw()).toBe(204);
    expect(await onPaper()).toEqual([refused, refused]);
    expect(await rowsOf("SELECT counts_in FROM parties WHERE id = 1")).toEqual([{ counts_in: null }]);
  });

  it("counts as one that took a paper back too", async () => {
    await expectJson(put({ token: operator }));
    await enrol(ana, { role: "admin", party: "alder" });
    expect(await onPaper()).toEqual(["kept", "kept"]);
    expect(await withdraw()).toBe(204);
    expect(await onPaper()).toEqual([refused, refused]);
  });

  it("agrees on paper once its admin is gone, by an operator who has signed in and no token", async () => {
    await enrol(ana, { role: "admin", party: "alder" });
    await expectJson(put({ headers: await sessionOf(ana) }, "alder", accepted));
    await enrol(ana, { role: "organiser", party: "alder" });
    expect(await onPaper()).toEqual([refused, "kept"]);
  });
});

it("tells programs no addresses of the party's people", async () => {
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  const headers = await sessionOf("ana@alder.example");
  await expectJson(put({ headers }, "alder", { ...agreement, version: "1" }));
  const path = "/api/v1/parties/alder/agreement";
  expect(await expectJson(call("GET", path, { headers }))).toMatchObject({
    current: { agreed_by: "ana@alder.example" },
    admins: ["ana@alder.example"],
  });
  const told = await (await call("GET", path, { token: await partyToken("alder", "read") })).text();
  expect(JSON.parse(told)).toMatchObject({ current: { recorded_by: "party", agreed_by: null }, admins: [] });
  expect(told).not.toContain("@");
});

it("on paper to a version that is no longer in force is refused", async () => {
  const versions = [
    "(1, 'a', 'a', '1970-01-01', 0, NULL, NULL, NULL)",
    "(2, 'b', 'b', '2026-01-01', 1, 'person:1', 'c', 'c')",
  ];
  await env.DB.prepare(`INSERT INTO ground_rules VALUES ${versions.join(", ")}`).run();
  const paper = (version: string) => put({ token: operator }, "alder", { ...agreement, version });
  expect(await expectJson(paper("1"), 409)).toMatchObject({ code: "ground-rules-changed" });
  expect(await rowsOf("SELECT * FROM agreements")).toEqual([]);
  await expectJson(paper("2"));
});

it("on paper that is older than the rules in force is refused, whatever the paper calls them", async () => {
  await env.DB.prepare(
    `INSERT INTO ground_rules VALUES (1, 'a', 'a', '1970-01-01', 0, NULL, NULL, NULL),
       (2, 'b', 'b', '2026-01-01', 1, 'person:1', 'c', 'c')`,
  ).run();
  const paper = (accepted_on: string) =>
    put({ token: operator }, "alder", { ...agreement, version: "our paper", accepted_on });
  expect(await expectJson(paper("2025-12-31"), 409)).toMatchObject({ code: "ground-rules-changed" });
  expect(await rowsOf("SELECT * FROM agreements")).toEqual([]);
  await expectJson(paper("2026-01-01"));
});

it("can be changed; what was agreed before is kept", async () => {
  await expectJson(put({ token: operator }));
  await expectJson(put({ token: operator }, "alder", { ...agreement, version: "2026-2", counts_in: "region" }));
  expect(await rowsOf("SELECT counts_in FROM parties WHERE slug = 'alder'")).toEqual([{ counts_in: "region" }]);
  expect(await rowsOf("SELECT version, counts_in FROM agreements ORDER BY id")).toEqual([
    { version: "2026-1", counts_in: "cluster" },
    { version: "2026-2", counts_in: "region" },
  ]);
});

it("is nobody else's to record, in the same words whether or not the party exists", async () => {
  await enrol("olu@alder.example", { role: "organiser", party: "alder" });
  await enrol("bea@birch.example", { role: "admin", party: "birch" });
  await enrol("off@hub.example", { role: "officer", region: "north" });
  const before = await dumpOf("parties", "agreements");
  const others: [number, string, Parameters<typeof call>[2]][] = [
    [401, "sign-in-needed", {}],
    [401, "token-invalid", { token: "cp_hub_unknown" }],
    [403, "not-your-party", { headers: await sessionOf("olu@alder.example") }],
    [403, "not-your-party", { headers: await sessionOf("bea@birch.example") }],
    [403, "not-your-party", { headers: await sessionOf("off@hub.example") }],
    [403, "not-your-party", { token: await partyToken("birch", "upload read") }],
    [403, "not-your-party", { token: await operatorToken("structure publish issue-upload-tokens") }],
  ];
  for (const [status, code, who] of others) {
    for (const party of ["alder", "nowhere"]) {
      expect(await expectJson(put(who, party), status), party).toMatchObject({ code });
    }
  }
  const ownToken = { token: await partyToken("alder", "upload read") };
  expect(await expectJson(put(ownToken, "alder"), 403)).toMatchObject({ code: "person-needed" });
  expect(await dumpOf("parties", "agreements")).toEqual(before);
});

it("of a party nobody knows is not found by those who could record it", async () => {
  expect(await expectJson(put({ token: operator }, "nowhere"), 404)).toMatchObject({ code: "not-found" });
});

it.each([
  {},
  { ...agreement, version: "" },
  { ...agreement, accepted_on: "yesterday" },
  { ...agreement, accepted_on: "2026-02-30" },
  { ...agreement, counts_in: "nation" },
  { ...agreement, counts_in: null },
  { version: "1", accepted_on: "2026-02-28" },
])("is refused as %j, and nothing is kept", async (body) => {
  expect(await expectJson(put({ token: operator }, "alder", body), 400)).toMatchObject({ code: "not-understood" });
  expect(await rowsOf("SELECT * FROM agreements")).toEqual([]);
  expect(await rowsOf("SELECT slug FROM parties WHERE counts_in IS NOT NULL")).toEqual([]);
});
