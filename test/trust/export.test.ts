import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, ownParty } from "../../src/accounts/actor.ts";
import { campaignPages } from "../../src/campaigns/queries.ts";
import { connect } from "../../src/database/connect.ts";
import { exportParty } from "../../src/trust/export/export-party.ts";
import { contextAt, enrol, evening, plantHub, rowsOf } from "../accounts/hub.ts";
import { call, expectJson, partyToken, sessionOf, upload } from "../api.ts";
import { fixture } from "../fixtures.ts";
import { metered } from "../meter.ts";
import { filesOf, linesOf } from "./zip.ts";

beforeEach(plantHub);

const olu = async () => {
  await enrol("olu@alder.example", { role: "organiser", party: "alder" });
  return sessionOf("olu@alder.example");
};
const exported = async (language = "en") =>
  filesOf(
    await call("GET", "/api/v1/parties/alder/export", { headers: { ...(await olu()), "accept-language": language } }),
  );
const names = ["campaigns/email.csv", "campaigns/graphic.csv", "campaigns/event.csv"];

const contributionsOf = (party: number) =>
  rowsOf(`SELECT metric, month, m, n, x, nn, xn, xx FROM contributions WHERE party_id = ${party} ORDER BY 1, 2`);

/** Two emails with a title that a spreadsheet would run, and the same title and time from another tool's id. */
const emails = [
  "title,sent,delivered,clickers,subject,id",
  '=SUM(A1),2026-02-03 10:00,410,12,"Two lines\nand a comma, too",a1',
  "''=Oak,2026-02-04,398,9,ŵŷ “quoted”,",
  "March letter,2026-03-01 18:30,405,,@all,a2",
  "March letter,2026-03-01 18:30,12,1,,a3",
].join("\n");
const graphics = "title,sent,reach,engagements,shares,caption\nBus picture,2026-03-05 12:00,1830,143,12,+1 for the bus";
const events = [
  "title,sent,rsvps,attended,status",
  "Spring social,2026-03-20 19:00,41,36,held",
  "Walk,2026-04-02 10:00,12,0,cancelled",
].join("\n");

describe("what is exported", () => {
  it("can be uploaded to a party of another hub, where it gives the same sums", async () => {
    const token = await partyToken("alder");
    for (const file of [emails, graphics, events, fixture("mailchimp-campaigns-26.csv")])
      await upload(token, "alder", file);
    const campaigns = "/api/v1/parties/alder/campaigns";
    await expectJson(call("PATCH", `${campaigns}/1`, { token, body: { clickers: 14 } }));
    await expectJson(call("DELETE", `${campaigns}/3`, { token }));
    const files = await exported();
    const before = await contributionsOf(1);
    expect(before.length).toBeGreaterThan(20);

    await reset();
    await applyD1Migrations(env.DB, env.MIGRATIONS);
    await plantHub();
    const other = await partyToken("birch");
    expect([...files.keys()].filter((name) => name.startsWith("campaigns/"))).toEqual(names);
    for (const name of names) {
      const receipt = await upload(other, "birch", files.get(name)!);
      expect([receipt.rows.set_aside, receipt.problems], name).toEqual([0, []]);
    }
    expect(await contributionsOf(2)).toEqual(before);
    expect(await rowsOf("SELECT title FROM campaigns WHERE title LIKE '%=%' ORDER BY title")).toEqual([
      { title: "'=Oak" },
      { title: "=SUM(A1)" },
    ]);
    // The same files once more: nothing is new.
    for (const name of names) expect((await upload(other, "birch", files.get(name)!)).rows.new, name).toBe(0);
  });

  it("changes nothing in the party that it comes from, whichever tools its campaigns come from", async () => {
    const token = await partyToken("alder");
    for (const file of [fixture("mailchimp-campaigns-26.csv"), fixture("mailchimp-campaigns-20.csv"), emails])
      await upload(token, "alder", file);
    for (const file of [graphics, events]) await upload(token, "alder", file);
    // Two of Mailchimp's, with and without an id of its own, get the title and the time that two others have.
    const corrected = await rowsOf<{ id: number; delivered: number }>(
      `SELECT id, delivered FROM campaigns
       WHERE tool = 'mailchimp' AND clickers IS NOT NULL GROUP BY platform_id IS NULL`,
    );
    expect(corrected).toHaveLength(2);
    for (const { id, delivered } of corrected) {
      const body = {
        title: "March letter",
        sent_local: "2026-03-01T18:30",
        recipients: null,
        delivered: delivered + 1,
      };
      await expectJson(call("PATCH", `/api/v1/parties/alder/campaigns/${id}`, { token, body }));
    }
    const campaigns = "SELECT * FROM campaigns ORDER BY channel, id";
    const before = [await rowsOf(campaigns), await contributionsOf(1)];
    const files = await exported();
    for (const name of names) {
      const { rows, problems } = await upload(token, "alder", files.get(name)!);
      expect(rows, name).toEqual({ ...rows, new: 0, changed: 0, unchanged: rows.read, set_aside: 0 });
      expect(problems, name).toEqual([]);
    }
    expect([await rowsOf(campaigns), await contributionsOf(1)]).toEqual(before);

    // In another party it is new, and then known there as well: by the export again, and by the tool's own file.
    const other = await partyToken("birch");
    for (const name of names) expect((await upload(other, "birch", files.get(name)!)).rows.changed, name).toBe(0);
    expect(await contributionsOf(2)).toEqual(await contributionsOf(1));
    for (const name of names) {
      const { rows } = await upload(other, "birch", files.get(name)!);
      expect(rows, name).toEqual({ ...rows, new: 0, changed: 0, unchanged: rows.read });
    }
    expect((await upload(other, "birch", fixture("mailchimp-campaigns-26.csv"))).rows.new).toBe(0);
  });

  it("is complete: corrections, deleted campaigns, what each upload said, agreements, choices, people, tokens, log", async () => {
    const token = await partyToken("alder");
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    await upload(token, "alder", emails);
    await upload(token, "alder", graphics);
    await expectJson(call("PATCH", "/api/v1/parties/alder/campaigns/1", { token, body: { clickers: 14 } }));
    await expectJson(call("DELETE", "/api/v1/parties/alder/campaigns/3", { token }));
    const files = await exported();

    const campaigns = linesOf(files.get("campaigns.jsonl"));
    expect(campaigns).toHaveLength(5);
    expect(campaigns[0]).toMatchObject({
      id: 1,
      clickers: 14,
      correction: { set: { clickers: 14 }, said: { clickers: 12 } },
    });
    expect(campaigns[2]).toMatchObject({ id: 3, correction: { set: { deleted: true } } });
    expect(campaigns[2]).not.toHaveProperty("clickers");
    expect(linesOf(files.get("uploads.jsonl")).map(({ id }) => id)).toEqual([2, 1]);
    expect(linesOf(files.get("statements.jsonl"))).toHaveLength(5);
    expect(linesOf(files.get("statements.jsonl"))[0]).toMatchObject({
      upload_id: 1,
      campaign_id: 1,
      said: { clickers: 12 },
    });
    expect(files.get("sums.csv")).toContain("email.click-rate,2026-02,2,808,23");
    expect(JSON.parse(files.get("party.json") ?? "")).toMatchObject({
      party: "alder",
      cluster: "Grove",
      time_zone: "Europe/London",
      sharing: { exemplars: "no" },
    });
    expect(files.get("people.csv")).toContain("ana@alder.example,admin,2026-10-20,\r\n");
    expect(files.get("log.csv")).toContain("Deleted a campaign.");
    expect(files.get("agreements.csv")).toBeDefined();
    expect(files.get("releases.csv")).toBeDefined();

    const everything = [...files.values()].join("\n");
    const secrets = await rowsOf<{ token_hash: string }>("SELECT token_hash FROM tokens");
    expect(secrets).toHaveLength(1);
    for (const secret of [token, ...secrets.map(({ token_hash }) => token_hash)])
      expect(everything).not.toContain(secret);
  });

  it("names every one of its files in its README, in the reader's language", async () => {
    const token = await partyToken("alder");
    for (const file of [emails, graphics, events]) await upload(token, "alder", file);
    const files = await exported();
    const readme = files.get("README.txt") ?? "";
    for (const name of files.keys()) if (name !== "README.txt") expect(readme).toContain(name);
    for (const [name] of readme.matchAll(/[a-z/]+\.(?:csv|jsonl|json)/g)) expect([...files.keys()]).toContain(name);
    expect(readme).toContain("holds about Alder");
    expect((await exported("cy")).get("README.txt")).toContain("yn ei gadw am Alder");
  });

  it("says who and when as a person reads it: by address or name, and by day", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    const ana = await sessionOf("ana@alder.example");
    const agreement = { version: "1", accepted_on: "2026-10-20", counts_in: "region" };
    await expectJson(call("PUT", "/api/v1/parties/alder/agreement", { headers: ana, body: agreement }));
    const token = { name: "Mailing list", scopes: ["upload", "read"], expires_in_days: 30 };
    const { token: secret } = await expectJson<{ token: string }>(
      call("POST", "/api/v1/parties/alder/tokens", { headers: ana, body: token }),
      201,
    );
    await upload(secret, "alder", graphics);
    const files = await exported();
    const today = new Date().toISOString().slice(0, 10);
    expect(files.get("agreements.csv")).toContain(`1,2026-10-20,region,party,ana@alder.example,${today},\r\n`);
    expect(files.get("tokens.csv")).toContain(`Mailing list,upload read,ana@alder.example,${today},`);
    expect(linesOf(files.get("uploads.jsonl"))[0]).toMatchObject({
      uploaded_by: "token “Mailing list”",
      uploaded_at: expect.stringContaining(today),
      withdrawn_at: null,
    });
    const readable = ["agreements.csv", "people.csv", "tokens.csv", "uploads.jsonl"].map((name) => files.get(name));
    expect(readable.join("")).not.toMatch(/_ms|(?:person|token):\d/);
  });

  it("is for the party alone, and leaves an entry before the first byte", async () => {
    expect((await call("GET", "/api/v1/parties/alder/export", { token: await partyToken("birch") })).status).toBe(403);
    // It names the party's people, so it takes one of them: a token stands in the settings of a program.
    const token = await partyToken("alder", "upload read");
    for (const path of ["/api/v1/parties/alder/export", "/party/export", "/party/trust"]) {
      const answer = await call("GET", path, { token, headers: { accept: "application/json" } });
      expect([answer.status, await answer.json()], path).toMatchObject([403, { code: "person-needed" }]);
    }
    expect((await call("GET", "/api/v1/parties/alder/export")).status).toBe(401);
    expect(await rowsOf("SELECT 1 FROM audit WHERE action = 'party-exported'")).toEqual([]);
    const answer = await call("GET", "/api/v1/parties/alder/export", { headers: await olu() });
    expect([answer.headers.get("content-type"), answer.headers.get("content-disposition")]).toEqual([
      "application/zip",
      'attachment; filename="alder-export.zip"',
    ]);
    expect(await rowsOf("SELECT party_id, details FROM audit WHERE action = 'party-exported'")).toEqual([
      { party_id: 1, details: "{}" },
    ]);
    // A party that has nothing has an export all the same.
    const files = await filesOf(answer);
    expect(files.get("log.csv")).toContain("Exported everything");
    expect([...files.keys()].some((name) => name.startsWith("campaigns/"))).toBe(false);
    expect(files.get("README.txt")).not.toContain("campaigns/");
    const firstLine = (name: string) => files.get(name)?.split("\r\n")[0]?.replace("\ufeff", "");
    expect(["sums.csv", "agreements.csv", "releases.csv"].map(firstLine)).toEqual([
      "metric,month,m,n,x,nn,xn,xx",
      "version,accepted_on,counts_in,recorded_by,agreed_by,recorded_on,ended_on",
      "id,as_of,metrics",
    ]);
  });

  it("is linked from its page, which says what is in it", async () => {
    const headers = { ...(await olu()), accept: "text/html" };
    const page = await (await call("GET", "/party/export", { headers })).text();
    expect(page).toContain('href="/api/v1/parties/alder/export"');
    expect(page).toContain("statements.jsonl");
  });
});

describe("thirty thousand campaigns", () => {
  it("are read a page at a time, each twice, and never all at once", async () => {
    await env.DB.prepare(
      `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 30000)
       INSERT INTO campaigns (party_id, channel, id, tool, title, sent_local, sent_at_ms, delivered, clickers)
       SELECT 1, 'email', n, 'template', 'Letter ' || n, '2026-01-01', 0, 400, n % 20 FROM numbers`,
    ).run();
    const actor: Actor = {
      ...{ kind: "person", personId: 1, email: "olu@alder.example", sessionHash: "" },
      memberships: [{ id: 1, role: "organiser", party: { id: 1, slug: "alder", name: "Alder" }, region: null }],
    };
    const pages: number[] = [];
    for await (const page of campaignPages(connect(env.DB), ownParty(actor, "alder", "read"), "email"))
      pages.push(page.length);
    expect(pages).toEqual([...Array(6).fill(5000), 0]);

    const { db, cost } = metered(env.DB);
    const context = { ...contextAt(evening, actor).context, db: connect(db) };
    const files = await filesOf(new Response(await exportParty(context, "alder", { hub: "Wood", language: "en" })));
    expect(files.get("campaigns/email.csv")?.match(/\r\n/g)).toHaveLength(30_001);
    expect(linesOf(files.get("campaigns.jsonl"))).toHaveLength(30_000);
    // Seven pages of each reading, one of each other channel, and a dozen for what else there is.
    expect(cost.statements).toBeLessThan(40);
    expect(cost.rows_read).toBeLessThan(2 * 30_000 + 100);
  });
});
