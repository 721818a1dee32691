import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, ownParty } from "../../src/accounts/actor.ts";
import { connect } from "../../src/database/connect.ts";
import { refusedFor } from "../../src/database/refused.ts";
import { DomainError } from "../../src/errors.ts";
import { changeParty } from "../../src/parties/structure/change-party.ts";
import { continueRelease } from "../../src/releases/building/continue.ts";
import { leaveHub } from "../../src/trust/leave-hub.ts";
import { leaveLetter } from "../../src/trust/leave-letter.ts";
import { tablesOfParty } from "../../src/trust/queries.ts";
import { importFile } from "../../src/uploads/import.ts";
import { cy } from "../../src/words/cy.ts";
import { en } from "../../src/words/en.ts";
import { serveHub } from "../accounts/browsers.ts";
import { contextAt, enrol, evening, operator, plantHub, rowsOf, signIn } from "../accounts/hub.ts";
import {
  agree,
  call,
  expectJson,
  loadStructure,
  operatorToken,
  partyToken,
  publish,
  sessionOf,
  upload,
} from "../api.ts";
import { dumpOfAll } from "../dump.ts";
import { fixture } from "../fixtures.ts";
import { emailsFile, finish, header, open, plant, twelve } from "../releases/pool.ts";

const july = Date.UTC(2025, 6, 7, 5);

const leave = async (email: string, party: string, name: string) =>
  (await call("DELETE", `/api/v1/parties/${party}`, { headers: await sessionOf(email), body: { name } })).status;

/** Everything that is kept, in one text. */
const everything = async () => JSON.stringify(await dumpOfAll());

describe("leaving the hub", () => {
  beforeEach(plantHub);

  it("by the page signs out who is nothing else here, and nobody who is", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" }, { role: "admin", party: "birch" });
    const ana = await serveHub().signedIn("ana@alder.example");
    const leaveBy = async (name: string) => {
      expect((await ana.visit("/party/leave", { form: { name } })).headers.get("location")).toBe("/left");
      return (await ana.visit("/account")).status;
    };
    expect(await leaveBy("Alder")).toBe(200);
    expect(ana.jar.has("__Host-session")).toBe(true);
    expect(await leaveBy("Birch")).toBe(303);
    expect(ana.jar.has("__Host-session")).toBe(false);
  });

  it("empties every table that knows the party by its id, and leaves no word of it in any", async () => {
    const operator = await operatorToken();
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    const ana = await sessionOf("ana@alder.example");
    await agree(operator, "alder");
    const sharing = {
      exemplars: "named",
      happy_to_be_asked: true,
      named_to_officers: true,
      help_wanted: { line: "folding Zwetschge leaflets", visible_to: "all" },
      help_offered: null,
    };
    await expectJson(call("PUT", "/api/v1/parties/alder/sharing", { headers: ana, body: sharing }));
    const token = await partyToken("alder");
    await upload(token, "alder", "title,sent,delivered,clickers,id\nZwetschge letter,2026-03-01,7654321,12345,zw1");
    await expectJson(
      call("PATCH", "/api/v1/parties/alder/campaigns/1", { token, body: { subject: "Zwetschge again" } }),
    );
    const other = await partyToken("birch");
    await upload(other, "birch", fixture("mailchimp-campaigns-26.csv"));
    await publish(operator, { as_of: "2026-04" });

    const tables = (
      await rowsOf<{ name: string }>(
        "SELECT t.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table' AND t.name NOT LIKE '%\\_cf\\_%' ESCAPE '\\' AND c.name = 'party_id'",
      )
    ).map(({ name }) => name);
    // The audit keeps its entries under the key, and the key goes last.
    expect(tables.filter((name) => name !== "audit" && name !== "contributor_keys").sort()).toEqual(
      [...tablesOfParty].sort(),
    );
    const ofParty = (id: number) =>
      Promise.all(
        tables.map(async (table) => [table, await rowsOf(`SELECT * FROM ${table} WHERE party_id = ${id}`)] as const),
      );
    expect((await ofParty(1)).filter(([, rows]) => rows.length > 0).length).toBeGreaterThan(8);
    const birch = JSON.stringify(await ofParty(2));

    expect(await leave("ana@alder.example", "alder", "Alder")).toBe(204);
    expect((await ofParty(1)).filter(([, rows]) => rows.length > 0)).toEqual([]);
    expect(await rowsOf("SELECT slug FROM parties ORDER BY id")).toEqual([
      { slug: "birch" },
      { slug: "cedar" },
      { slug: "dogwood" },
    ]);
    expect(JSON.stringify(await ofParty(2))).toBe(birch);
    expect(await everything()).not.toMatch(/alder|zwetschge|7654321|12345|zw1|ana@/i);
    expect(await rowsOf("SELECT 1 FROM sessions")).toEqual([]);
  });

  it("leaves of its audit on which day what kind of thing was done, under a key that nothing links to it", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    await upload(await partyToken("alder"), "alder", fixture("mailchimp-campaigns-26.csv"));
    await upload(await partyToken("birch"), "birch", fixture("mailchimp-campaigns-26.csv"));
    await leave("ana@alder.example", "alder", "Alder");
    const kept = await rowsOf<{ contributor_key: string; action: string }>(
      "SELECT actor, party_id, contributor_key, action, details FROM audit WHERE party_id IS NOT 2 ORDER BY id",
    );
    expect(kept.map(({ action }) => action)).toEqual(["party-left", "sign-in", "uploaded"]);
    // It never counted, so it had no key: it got one for this.
    const [{ contributor_key } = { contributor_key: "" }] = kept;
    expect(contributor_key).toMatch(/^[0-9a-f]{32}$/);
    for (const entry of kept)
      expect(entry).toMatchObject({ actor: "contributor", party_id: null, contributor_key, details: "{}" });
    expect(await rowsOf("SELECT * FROM contributor_keys")).toEqual([]);
    expect(await rowsOf("SELECT actor, contributor_key FROM audit WHERE party_id = 2")).toEqual([
      { actor: "token:2", contributor_key: null },
    ]);
  });

  it("takes whoever was only there with it, and nobody else: not who is in another party, nor who runs the hub", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" }, { role: "operator" });
    await enrol("olu@alder.example", { role: "organiser", party: "alder" });
    await enrol("bo@birch.example", { role: "organiser", party: "alder" }, { role: "organiser", party: "birch" });
    await enrol("ros@north.example", { role: "officer", region: "north" });
    const secrets = new Map<string, string>();
    for (const email of ["olu@alder.example", "bo@birch.example"])
      secrets.set(email, (await signIn(email, Date.now())).secret);
    expect(await leave("ana@alder.example", "alder", "Alder")).toBe(204);
    expect(
      await rowsOf("SELECT email, role FROM people JOIN memberships ON person_id = people.id ORDER BY email"),
    ).toEqual([
      { email: "ana@alder.example", role: "operator" },
      { email: "bo@birch.example", role: "organiser" },
      { email: "ros@north.example", role: "officer" },
    ]);
    const status = async (email: string) =>
      (await call("GET", "/api/v1/account", { headers: { cookie: `__Host-session=${secrets.get(email)}` } })).status;
    expect([await status("olu@alder.example"), await status("bo@birch.example")]).toEqual([401, 200]);
    expect(await rowsOf("SELECT 1 FROM sign_in_links WHERE person_id NOT IN (SELECT id FROM people)")).toEqual([]);
  });

  it("never gives the number of somebody who is gone to somebody else, whom old entries would name", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    await enrol("oz@hub.example", { role: "operator" });
    await enrol("olu@alder.example", { role: "organiser", party: "alder" });
    expect(await rowsOf("SELECT max(id) AS highest FROM people")).toEqual([{ highest: 3 }]);
    await leave("ana@alder.example", "alder", "Alder");
    expect(await rowsOf("SELECT max(id) AS highest FROM people")).toEqual([{ highest: 2 }]);
    const membership = { role: "officer", region: "north" };
    const headers = await sessionOf("oz@hub.example");
    await expectJson(call("PUT", "/api/v1/people/new@north.example", { headers, body: { memberships: [membership] } }));
    expect(await rowsOf("SELECT id FROM people WHERE email = 'new@north.example'")).toEqual([{ id: 4 }]);
  });

  it("asks for the party's name, and is for its admins alone", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    await enrol("olu@alder.example", { role: "organiser", party: "alder" });
    await enrol("oz@hub.example", { role: "operator" });
    const before = await dumpOfAll();
    expect(await leave("olu@alder.example", "alder", "Alder")).toBe(403);
    expect(await leave("oz@hub.example", "alder", "Alder")).toBe(403);
    expect(await leave("ana@alder.example", "birch", "Birch")).toBe(403);
    expect(await leave("ana@alder.example", "alder", "Alde")).toBe(422);
    expect(await leave("ana@alder.example", "alder", "")).toBe(422);
    const status = async (token: string) =>
      (await call("DELETE", "/api/v1/parties/alder", { token, body: { name: "Alder" } })).status;
    expect(await status(await partyToken("alder", "upload read"))).toBe(403);
    expect(await status(await operatorToken())).toBe(403);
    const { parties, campaigns, memberships } = await dumpOfAll();
    expect({ parties, campaigns, memberships }).toEqual({
      parties: before.parties,
      campaigns: before.campaigns,
      memberships: before.memberships,
    });
  });

  it("says on its page first what is erased and what remains, and ends on a page that everybody may see", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    await enrol("olu@alder.example", { role: "organiser", party: "alder" });
    await upload(await partyToken("alder"), "alder", fixture("mailchimp-campaigns-26.csv"));
    const page = async (email: string, method = "GET", name?: string) =>
      call(method, "/party/leave", {
        headers: { ...(await sessionOf(email)), accept: "text/html" },
        ...(name !== undefined && { body: new URLSearchParams({ name }) }),
      });
    const text = await (await page("ana@alder.example")).text();
    expect(text).toMatch(/Campaigns<\/dt><dd>12</);
    expect(text).toMatch(/<button class="final" type="submit">\s*Erase everything and leave/);
    const organisers = await (await page("olu@alder.example")).text();
    expect(organisers).toContain("Only an admin of your party can do this.");
    expect(organisers).not.toContain("Erase everything");
    expect((await page("olu@alder.example", "POST", "Alder")).status).toBe(403);

    const wrong = await page("ana@alder.example", "POST", "Alde");
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toMatch(/value="Alde"[^>]*aria-invalid="true"/);
    const done = await page("ana@alder.example", "POST", " aLDER ");
    expect([done.status, done.headers.get("location")]).toEqual([303, "/left"]);
    expect(done.headers.get("set-cookie")).toMatch(/__Host-session=;.*Max-Age=0/);
    const left = await call("GET", "/left", { headers: { accept: "text/html" } });
    expect(left.status).toBe(200);
    expect(await left.text()).toContain("It is done");
  });

  it("tells everybody of the party by one letter, in the language of whoever left, once it is done", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    await enrol("olu@alder.example", { role: "organiser", party: "alder" });
    await enrol("bo@birch.example", { role: "admin", party: "birch" });
    await upload(await partyToken("alder"), "alder", fixture("mailchimp-campaigns-26.csv"));
    const { actor } = await signIn("ana@alder.example");
    const { context, sent, work } = contextAt(evening, actor);
    const refused = leaveHub(context, "alder", "Birch", leaveLetter(cy, "Wood"));
    await expect(refused).rejects.toThrow(new DomainError("name-not-repeated", { name: "Alder" }));
    expect(sent).toEqual([]);
    await leaveHub(context, "alder", "Alder", leaveLetter(cy, "Wood"));
    await Promise.all(work);
    expect(sent.map(({ to }) => to).sort()).toEqual(["ana@alder.example", "olu@alder.example"]);
    for (const { subject, text } of sent) {
      expect(subject).toBe("Mae Alder wedi gadael Wood");
      expect(text).toContain("Ymgyrchoedd: 12\n");
      expect(text).toContain("Nid oes gennych fynediad i Alder yno mwyach.");
    }
    const counts = { campaigns: 1200, uploads: 2, sums: 31, people: 2, tokens: 0, invitations: 0, entries: 9 };
    expect(leaveLetter(en, "Wood")({ party: "Alder", erased: counts }).text).toMatch(
      /^One of its admins took Alder out of Wood\. [^\n]+\n\nCampaigns: 1,200\n(?:[^\n]+\n){3}Entries of the log: 9\n\nYou have no access/,
    );
  });

  it("makes an upload that lands at the same moment fail as a whole", async () => {
    const alder = { id: 1, slug: "alder", name: "Alder" };
    const actor: Actor = {
      ...{ kind: "person", personId: 1, email: "ana@alder.example", sessionHash: "" },
      memberships: [{ id: 1, role: "admin", party: alder, region: null }],
    };
    expect(ownParty(actor, "alder", "administer")).toEqual(alder);
    const { context } = contextAt(evening, actor);
    // Read and planned, and about to land.
    let left = false;
    const batch: D1Database["batch"] = async (statements) => {
      if (statements.length > 3 && !left) {
        left = true;
        await leaveHub(context, "alder", "Alder", leaveLetter(en, "Wood"));
      }
      return env.DB.batch(statements);
    };
    const db = connect({ prepare: (sql: string) => env.DB.prepare(sql), batch } as D1Database);
    const file = { bytes: fixture("mailchimp-campaigns-26.csv"), name: null };
    const landing = importFile({ ...context, db }, "alder", file, false);
    await expect(landing).rejects.toSatisfy((error) => refusedFor(error, "FOREIGN KEY constraint failed"));
    expect(left).toBe(true);
    for (const table of ["campaigns", "uploads", "statements", "contributions", "ledgers"]) {
      expect(await rowsOf(`SELECT 1 FROM ${table}`), table).toEqual([]);
    }
    expect(await rowsOf("SELECT action FROM audit")).toEqual([{ action: "party-left" }]);
  });
});

describe("a party that leaves while the structure is changed", () => {
  it("is not put back by a change that was planned with it", async () => {
    await plantHub();
    const alder = { id: 1, slug: "alder", name: "Alder" };
    const admin: Actor = {
      ...{ kind: "person", personId: 1, email: "ana@alder.example", sessionHash: "" },
      memberships: [{ id: 1, role: "admin", party: alder, region: null }],
    };
    let left = false;
    const batch: D1Database["batch"] = async (statements) => {
      // The first batch reads the structure; the second would write.
      const results = await env.DB.batch(statements);
      if (!left) {
        left = true;
        await leaveHub(contextAt(evening, admin).context, "alder", "Alder", leaveLetter(en, "Wood"));
      }
      return results as never;
    };
    const db = connect({ prepare: (sql: string) => env.DB.prepare(sql), batch } as D1Database);
    const changing = changeParty({ ...contextAt(evening, operator).context, db }, "alder", { name: "Alder again" });
    await expect(changing).rejects.toThrow(new DomainError("not-found"));
    expect(await rowsOf("SELECT slug FROM parties ORDER BY id")).toEqual([
      { slug: "birch" },
      { slug: "cedar" },
      { slug: "dogwood" },
    ]);
  });
});

describe("a party that leaves while a release is built", () => {
  it("is not in it, though its sums were in the drafts, and later releases do without it", async () => {
    const operator = await operatorToken();
    await plant(operator, twelve);
    await enrol("ana@p01.example", { role: "admin", party: "p01" });
    await open("2025-06", july);
    const db = connect(env.DB);
    // Every metric but the last few is drafted.
    for (let run = 0; run < 8; run++) await continueRelease(db, july + run);
    const drafted = await rowsOf<{ cells: string }>("SELECT cells FROM release_drafts");
    const [{ key } = { key: "" }] = await rowsOf<{ key: string }>(
      "SELECT key FROM contributor_keys JOIN parties ON parties.id = party_id WHERE slug = 'p01'",
    );
    expect(drafted.some(({ cells }) => cells.includes(key))).toBe(true);

    expect(await leave("ana@p01.example", "p01", "p01")).toBe(204);
    await finish(july + 1000);
    const versions = await rowsOf<{ versions: string }>("SELECT versions FROM cell_versions");
    expect(versions).not.toEqual([]);
    expect(versions.some(({ versions }) => versions.includes(key))).toBe(false);
    expect(await rowsOf("SELECT taking_part FROM release_cohorts WHERE cohort_type = 'nation'")).toEqual([
      { taking_part: 11 },
    ]);
    expect(await rowsOf("SELECT count(DISTINCT party_id) AS parties FROM counted_parties")).toEqual([{ parties: 11 }]);
  });

  it("begins empty where the operator's structure names it again", async () => {
    const operator = await operatorToken();
    await loadStructure(operator, `${header}\np01,p01,Copse,South,Wood,100-299\np02,p02,Copse,South,Wood,100-299`);
    await agree(operator, "p01");
    await enrol("ana@p01.example", { role: "admin", party: "p01" });
    await upload(await partyToken("p01"), "p01", emailsFile([[400, 8]]));
    expect(await leave("ana@p01.example", "p01", "p01")).toBe(204);
    await loadStructure(operator, `${header}\np01,p01,Copse,South,Wood,100-299\np02,p02,Copse,South,Wood,100-299`);
    await enrol("ana@p01.example", { role: "admin", party: "p01" });
    const held = await expectJson(
      call("GET", "/api/v1/parties/p01/holdings", { headers: await sessionOf("ana@p01.example") }),
    );
    expect(held).toMatchObject({
      campaigns: [],
      uploads: 0,
      sums: 0,
      counts_in: null,
      agreement: null,
      // Let in anew, to look.
      people: [{ email: "ana@p01.example", role: "admin" }],
      releases: [],
    });
  });
});
