import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import type { AuditAction } from "../../src/accounts/audit-actions.ts";
import type { LogEntry } from "../../src/trust/log/contract.ts";
import { enrol, evening, plantHub, rowsOf } from "../accounts/hub.ts";
import { call, expectJson, partyToken, sessionOf, upload } from "../api.ts";
import { fixture } from "../fixtures.ts";

/** Ana is an admin of Alder and person 1; Oz runs the hub and is person 2. */
beforeEach(async () => {
  await plantHub();
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  await enrol("oz@hub.example", { role: "operator" });
});

const note = (
  action: AuditAction,
  {
    party = 1,
    actor = "person:1",
    at_ms = evening,
    details = {},
  }: { party?: number | null; actor?: string; at_ms?: number; details?: object } = {},
) =>
  env.DB.prepare("INSERT INTO audit (at_ms, actor, party_id, action, details) VALUES (?, ?, ?, ?, ?)")
    .bind(at_ms, actor, party, action, JSON.stringify(details))
    .run();

interface Page {
  items: LogEntry[];
  next: string | null;
}
/** What the test itself does to sign in is not what is asked for. */
const quietly = async (email: string) => {
  const [{ last } = { last: 0 }] = await rowsOf<{ last: number | null }>("SELECT max(id) AS last FROM audit");
  const headers = await sessionOf(email);
  await env.DB.prepare("DELETE FROM audit WHERE id > ?")
    .bind(last ?? 0)
    .run();
  return headers;
};
const log = async (query = "", language = "en") =>
  expectJson<Page>(
    call("GET", `/api/v1/parties/alder/log${query}`, {
      headers: { ...(await quietly("ana@alder.example")), "accept-language": language },
    }),
  );
const saidOf = ({ items }: Page) => items.map(({ who, said }) => `${who}: ${said}`);

describe("a party's log", () => {
  it("says what was done as a sentence, newest first, with whoever did it by name", async () => {
    const token = await partyToken("alder", "upload read");
    await env.DB.prepare("UPDATE tokens SET name = 'Mailing list' WHERE id = 1").run();
    await upload(token, "alder", fixture("mailchimp-campaigns-26.csv"));
    await note("memberships-set", { actor: "person:2", details: { person: 1, roles: ["organiser", "admin"] } });
    await note("memberships-set", { actor: "token:77", details: { person: 9, roles: [] } });
    await note("agreement-recorded-by-party", {
      details: { version: "1", accepted_on: "2026-10-20", counts_in: "region" },
    });
    await note("sharing-chosen", {
      details: {
        exemplars: "named",
        happy_to_be_asked: true,
        named_to_officers: false,
        help_wanted: "region",
        help_offered: null,
      },
    });
    await note("party-changed", { actor: "clock", details: { fields: ["size_band", "cluster"] } });
    await note("sign-out", { actor: "person:9", details: { sessions: 2 } });
    await note("token-issued", { details: { scopes: ["upload", "read"] } });
    expect(saidOf(await log())).toEqual([
      "ana@alder.example: Issued a token that may: upload, read.",
      "somebody who has left: Signed out: 2 sessions.",
      "the hub’s clock: Changed the party: size, cluster.",
      "ana@alder.example: Chose what is shared. Subject lines and graphics: with the party’s name; happy to be asked: yes; standing by name to the region’s officers: no; help wanted, shown to: its region; help offered, shown to: nobody.",
      "ana@alder.example: Accepted the ground rules, version 1. Counts from its region up.",
      "a program of the hub’s operator: Took the access of somebody who has left away.",
      "the operator of the hub: Gave ana@alder.example access: organiser, admin.",
      "token “Mailing list”: Uploaded a file (Email): 12 new, 0 changed, 0 unchanged, 0 set aside.",
    ]);
  });

  it("says it in Welsh, on the party's own clock", async () => {
    await note("uploaded", {
      details: { upload: 3, channel: "event", new: 1200, changed: 0, unchanged: 0, set_aside: 0 },
    });
    const { items } = await log("", "cy");
    expect(items.map(({ said }) => said)).toEqual([
      "Uwchlwythwyd ffeil (Digwyddiadau): 1,200 yn newydd, 0 wedi newid, 0 heb newid, 0 o’r neilltu.",
    ]);
    // 18.30 in UTC is 19.30 in the British summer.
    expect(items[0]).toMatchObject({ at: "2026-10-20T18:30:00.000Z", at_local: "2026-10-20T19:30", kind: "upload" });
  });

  it("is narrowed by kind, and by month on the party's own clock", async () => {
    // The last half hour of September in Britain is still the 30th there at 22.30 UTC, and October from 23.00 UTC on.
    await note("sign-in", { at_ms: Date.UTC(2026, 8, 30, 22, 30) });
    await note("sign-in", { at_ms: Date.UTC(2026, 8, 30, 23, 0) });
    await note("uploaded", { at_ms: Date.UTC(2026, 9, 2), details: { channel: "email" } });
    await note("sign-in", { at_ms: Date.UTC(2026, 10, 1) });
    const times = ({ items }: Page) => items.map(({ at_local }) => at_local);
    expect(times(await log("?month=2026-09"))).toEqual(["2026-09-30T23:30"]);
    expect(times(await log("?month=2026-10"))).toEqual(["2026-10-02T01:00", "2026-10-01T00:00"]);
    expect(times(await log("?month=2026-10&kind=sign-in"))).toEqual(["2026-10-01T00:00"]);
    expect(times(await log("?kind=&month="))).toHaveLength(4);
    const headers = await quietly("ana@alder.example");
    for (const query of ["?kind=secrets", "?month=2026-13", "?cursor=x"]) {
      expect((await call("GET", `/api/v1/parties/alder/log${query}`, { headers })).status, query).toBe(400);
    }
  });

  it("has pages, and a CSV with all of it whose making is its newest entry", async () => {
    for (let at = 0; at < 5; at++) await note("sign-in", { at_ms: evening + at });
    const first = await log("?limit=2");
    const second = await log(`?limit=2&cursor=${first.next}`);
    const third = await log(`?limit=2&cursor=${second.next}`);
    expect([first, second, third].map(({ items }) => items.map(({ id }) => id))).toEqual([[5, 4], [3, 2], [1]]);
    expect(third.next).toBeNull();
    const headers = await quietly("ana@alder.example");
    const csv = await (await call("GET", "/api/v1/parties/alder/log?format=csv", { headers })).text();
    expect(csv.trim().split("\r\n")).toHaveLength(6);
    expect((await log()).items[0]).toMatchObject({ action: "log-exported", said: "Exported 5 entries of this log." });
  });

  it("is the party's own alone", async () => {
    await note("sign-in", { party: 2 });
    expect((await log()).items).toEqual([]);
    const asked = (token?: string) => call("GET", "/api/v1/parties/alder/log", token === undefined ? {} : { token });
    expect((await asked()).status).toBe(401);
    expect((await asked(await partyToken("birch"))).status).toBe(403);
    // A token stands in the settings of a program, and the log names people.
    const byToken = await asked(await partyToken("alder", "upload read"));
    expect([byToken.status, await byToken.json()]).toMatchObject([403, { code: "person-needed" }]);
    const operator = await sessionOf("oz@hub.example");
    expect((await call("GET", "/api/v1/parties/alder/log", { headers: operator })).status).toBe(403);
  });

  it("has a page with a way to each upload's receipt, and keeps what was typed where it is not understood", async () => {
    await upload(await partyToken("alder"), "alder", fixture("mailchimp-campaigns-26.csv"));
    const headers = { ...(await sessionOf("ana@alder.example")), accept: "text/html" };
    const page = await call("GET", "/party/log", { headers });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('href="/party/uploads/1"');
    const wrong = await call("GET", "/party/log?month=May&kind=upload", { headers });
    expect(wrong.status).toBe(400);
    const text = await wrong.text();
    expect(text).toContain('value="May"');
    expect(text).toContain("month-problem");
    expect(text).toContain("Uploaded a file");
    const unknown = await call("GET", "/party/log?kind=secrets", { headers });
    expect([unknown.status, await unknown.text()]).toEqual([400, expect.stringContaining("Choose one of the kinds.")]);
    // Looking at a page is no export; taking its table along is.
    expect(await rowsOf("SELECT 1 FROM audit WHERE action LIKE '%-exported'")).toEqual([]);
    for (const path of ["/party/log?format=csv", "/party/log?format=json", "/party?format=csv", "/party?format=json"]) {
      expect((await call("GET", path, { headers })).status, path).toBe(200);
    }
    const token = await partyToken("alder", "read");
    for (const path of ["standing", "uploads"]) {
      expect((await call("GET", `/api/v1/parties/alder/${path}?format=csv`, { token })).status, path).toBe(200);
    }
    expect(await rowsOf("SELECT action, actor FROM audit WHERE action LIKE '%-exported'")).toEqual([
      ...["log-exported", "log-exported", "standing-exported", "standing-exported"].map((action) => ({
        action,
        actor: "person:1",
      })),
      ...["standing-exported", "uploads-exported"].map((action) => ({ action, actor: "token:2" })),
    ]);
  });
});

describe("the hub's audit", () => {
  const audit = async (query = "") => {
    const headers = await quietly("oz@hub.example");
    return expectJson<{ items: (LogEntry & { party: string | null; party_name: string | null })[] }>(
      call("GET", `/hub/audit?format=json${query}`, { headers }),
    );
  };

  it("holds what was done in the hub, and of parties nothing that is their own business", async () => {
    await note("structure-loaded", {
      party: null,
      actor: "person:2",
      details: { read: 4, new: 4, changed: 0, unchanged: 0, vanished: 0 },
    });
    await note("sign-in", { party: null, actor: "person:2" });
    for (const action of [
      "sign-in",
      "token-first-use",
      "sharing-chosen",
      "uploaded",
      "upload-withdrawn",
      "campaign-corrected",
      "campaigns-exported",
      "log-exported",
    ] as const) {
      await note(action);
    }
    await note("invited", { details: { role: "organiser" } });
    await note("agreement-withdrawn", { party: 2 });
    await note("token-revoked", { details: { token: 8 } });
    const { items } = await audit();
    expect(items.map(({ party, who, said }) => [party, who, said])).toEqual([
      ["alder", "person number 1", "Revoked token 8."],
      ["birch", "person number 1", "Took the agreement back. Counts nowhere."],
      ["alder", "person number 1", "Invited somebody: organiser."],
      [null, "oz@hub.example", "Signed in."],
      [
        null,
        "oz@hub.example",
        "Loaded a structure file of 4 parties: 4 new, 0 changed, 0 unchanged, 0 not named in it.",
      ],
    ]);
    for (const party of ["birch", "Birch", "%20bIRCH%20"]) {
      const { items } = await audit(`&party=${party}`);
      expect(
        items.map(({ action }) => action),
        party,
      ).toEqual(["agreement-withdrawn"]);
    }
    expect((await audit("&kind=token")).items.map(({ action }) => action)).toEqual(["token-revoked"]);
    expect((await audit("&month=2026-09")).items).toEqual([]);
    expect(await rowsOf("SELECT DISTINCT party_id FROM audit WHERE action = 'audit-exported'")).toEqual([
      { party_id: null },
    ]);
  });

  it("says who made the first operator: the command that sets a hub up", async () => {
    await note("operator-made", { party: null, actor: "bootstrap", details: { person: 2 } });
    expect((await audit()).items.map(({ who, said }) => `${who}: ${said}`)).toEqual([
      "the bootstrap command: Made oz@hub.example an operator.",
    ]);
  });

  it("says beside the field that no party has a name, and shows what else was asked for", async () => {
    await note("token-revoked", { details: { token: 8 } });
    const headers = { ...(await sessionOf("oz@hub.example")), accept: "text/html" };
    const answer = await call("GET", "/hub/audit?party=Yew&kind=token", { headers });
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toMatch(/value="Yew"[^>]*aria-invalid="true"/);
    expect(page).toContain("There is no party of that name in this hub.");
    expect(page).toContain("Revoked token 8.");
    const csv = await call("GET", "/hub/audit?party=Yew&format=csv", { headers });
    expect(csv.status).toBe(422);
  });

  it("names a party that has left as that, and shows of it no more than of any other", async () => {
    await env.DB.prepare(
      `INSERT INTO audit (at_ms, actor, action, details, contributor_key) VALUES (1, 'contributor', 'uploaded', '{}', 'k1'), (2, 'contributor', 'party-left', '{}', 'k1')`,
    ).run();
    expect((await audit()).items.map(({ party, party_name, who, said }) => [party, party_name, who, said])).toEqual([
      [null, "a party that has left", "a party that has left", "Left the hub. Everything of the party was erased."],
    ]);
  });

  it("is for operators who are signed in, and for no token", async () => {
    const status = async (headers: Record<string, string>, token?: string) =>
      (
        await call("GET", "/hub/audit", {
          headers: { ...headers, accept: "application/json" },
          ...(token && { token }),
        })
      ).status;
    expect(await status({})).toBe(401);
    expect(await status(await sessionOf("ana@alder.example"))).toBe(403);
    expect(await status({}, await partyToken("alder"))).toBe(403);
    const page = await call("GET", "/hub/audit", {
      headers: { ...(await sessionOf("oz@hub.example")), accept: "text/html" },
    });
    expect(page.status).toBe(200);
  });
});
