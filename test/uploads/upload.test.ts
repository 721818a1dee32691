import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import type { Cell } from "../../src/benchmarks/contract.ts";
import type { Receipt } from "../../src/uploads/contract.ts";
import worker from "../../src/worker.ts";
import { enrol, plantHub, rowsOf } from "../accounts/hub.ts";
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
import { dumpOf, dumpOfAll } from "../dump.ts";
import { fixture } from "../fixtures.ts";
import { metered } from "../meter.ts";

const first = fixture("mailchimp-campaigns-26.csv");
/** The same account exported later: two new campaigns, seven with other numbers, five as they were. */
const later = fixture("mailchimp-campaigns-26-later.csv");
const uploads = "/api/v1/parties/alder/uploads";

let token: string;
beforeEach(async () => {
  await plantHub();
  token = await partyToken("alder");
});

const dryRun = (body: BodyInit) => expectJson<Receipt>(call("POST", `${uploads}?dry_run=true`, { token, body }));
const withdraw = (id: number | null, status = 200) => expectJson(call("DELETE", `${uploads}/${id}`, { token }), status);
/** What a party has and what is counted of it. */
const records = () => dumpOf("campaigns", "contributions", "statements");

describe("a dry run", () => {
  it("says what landing says, of a first file and of a later one", async () => {
    for (const file of [first, later]) {
      const { uploaded_at: _, ...dry } = await dryRun(file);
      const { uploaded_at: __, id, ...landed } = await upload(token, "alder", file);
      expect(dry).toEqual({ ...landed, id: null });
      expect(id).toBeGreaterThan(0);
    }
  });

  it("writes nothing, by the tables and by the database's own count", async () => {
    await upload(token, "alder", first);
    const before = await dumpOfAll();
    for (const [query, body] of [
      ["dry_run=1", later],
      ["dry_run=true", first],
      ["dry_run=", fixture("template-event.csv")],
    ] as const) {
      const { db, cost } = metered(env.DB);
      const context = createExecutionContext();
      const headers = { authorization: `Bearer ${token}` };
      const request = new Request(`http://hub.example${uploads}?${query}`, { method: "POST", headers, body });
      const answer = await worker.fetch(request as never, { ...env, DB: db }, context);
      await waitOnExecutionContext(context);
      expect(answer.status, query).toBe(200);
      expect(cost.rows_read).toBeGreaterThan(0);
      expect(cost.rows_written, query).toBe(0);
    }
    expect(await dumpOfAll()).toEqual(before);
  });

  it("is not what dry_run=0 asks for", async () => {
    await expectJson(call("POST", `${uploads}?dry_run=0`, { token, body: first }), 201);
    expect(await rowsOf("SELECT id FROM campaigns")).toHaveLength(12);
  });
});

describe("a file", () => {
  it("lands as the body or as a part of a form, and its receipt can be read again", async () => {
    const raw = await call("POST", `${uploads}?file_name=spring.csv`, { token, body: first });
    expect(raw.headers.get("location")).toBe(`${uploads}/1`);
    const receipt = await expectJson<Receipt>(raw, 201);
    expect(receipt).toEqual({
      id: 1,
      recognised: { tool: "mailchimp", channel: "email", layout: "campaigns-26" },
      file_name: "spring.csv",
      uploaded_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      withdrawn_at: null,
      rows: { read: 12, new: 12, changed: 0, unchanged: 0, set_aside: 0 },
      problems: [],
    });
    expect(await expectJson(call("GET", `${uploads}/1`, { token }))).toEqual(receipt);

    const form = new FormData();
    form.set("file", new Blob([first]), "gwanwyn ŵ.csv");
    const again = await expectJson<Receipt>(call("POST", uploads, { token, body: form }), 201);
    expect(again).toMatchObject({ id: 2, file_name: "gwanwyn ŵ.csv", rows: { unchanged: 12 } });
    const { items } = await expectJson<{ items: Receipt[] }>(call("GET", uploads, { token }));
    expect(items.map(({ id, file_name }) => [id, file_name])).toEqual([
      [2, "gwanwyn ŵ.csv"],
      [1, "spring.csv"],
    ]);
  });

  it.each([
    ["mailchimp-campaigns-20.csv", "mailchimp", "email", "campaigns-20"],
    ["mailchimp-campaigns-26.csv", "mailchimp", "email", "campaigns-26"],
    ["mailchimp-campaigns-26-later.csv", "mailchimp", "email", "campaigns-26"],
    ["mailchimp-campaigns-40.csv", "mailchimp", "email", "campaigns-40"],
    ["mailchimp-sends-only.csv", "mailchimp", "email", "sends-only"],
    ["meetup-chapter-events.csv", "meetup", "event", "chapter-events"],
    ["template-email.csv", "template", "email", "email"],
    ["template-event.csv", "template", "event", "event"],
    ["template-graphic.csv", "template", "graphic", "graphic"],
  ])("is recognised: %s", async (name, tool, channel, layout) => {
    const { recognised, rows } = await upload(token, "alder", fixture(name));
    expect(recognised).toEqual({ tool, channel, layout });
    expect(rows.new).toBeGreaterThan(1);
    expect(rows.read).toBe(rows.new + rows.set_aside);
    expect(await rowsOf("SELECT id FROM campaigns")).toHaveLength(rows.new);
  });

  it("changes nothing when it is uploaded again", async () => {
    await upload(token, "alder", first);
    const { statements: _, ...before } = await records();
    const again = await upload(token, "alder", first);
    expect(again.rows).toEqual({ read: 12, new: 0, changed: 0, unchanged: 12, set_aside: 0 });
    const { statements: __, ...after } = await records();
    expect(after).toEqual(before);
  });

  it("leaves an entry in the audit of how many receipts a CSV took along", async () => {
    for (const file of [first, later, fixture("template-event.csv")]) await upload(token, "alder", file);
    for (const [limit, receipts] of [
      ["&limit=2", 2],
      ["&limit=3", 3],
      ["", 3],
    ] as const) {
      const csv = await (await call("GET", `${uploads}?format=csv${limit}`, { token })).text();
      const ids = csv.split("\r\n").filter((line) => /^[0-9]+,/.test(line));
      expect(ids, limit).toHaveLength(receipts);
      expect(
        await rowsOf("SELECT details FROM audit WHERE action = 'uploads-exported' ORDER BY id DESC LIMIT 1"),
        limit,
      ).toEqual([{ details: `{"uploads":${receipts}}` }]);
    }
  });

  it("of a later export changes what it says anew, and warns where counts would fall", async () => {
    await upload(token, "alder", first);
    const receipt = await upload(token, "alder", later);
    expect(receipt.rows).toEqual({ read: 14, new: 2, changed: 7, unchanged: 5, set_aside: 0 });
    const falls = receipt.problems.filter(({ code }) => code === "count-would-fall");
    expect(falls).toEqual([
      {
        row: 9,
        column: "recipients",
        code: "count-would-fall",
        effect: "notice",
        message: expect.stringContaining("1741 to 1736"),
      },
      {
        row: 9,
        column: "delivered",
        code: "count-would-fall",
        effect: "notice",
        message: expect.stringContaining("1728 to 1723"),
      },
    ]);
    expect(
      await rowsOf(
        "SELECT title, recipients, opens, sent_local FROM campaigns WHERE platform_id IN ('0a1b2c3d08', '0a1b2c3d09') ORDER BY platform_id",
      ),
    ).toEqual([
      { title: "March newsletter", recipients: 1736, opens: 603, sent_local: "2026-03-06T18:30" },
      { title: "Spring fair", recipients: 151, opens: 95, sent_local: "2026-03-11T01:30" },
    ]);
  });

  it("without outcomes adds nothing to any rate", async () => {
    const receipt = await upload(token, "alder", fixture("mailchimp-sends-only.csv"));
    expect(receipt.problems.map(({ code }) => code)).toEqual(["no-outcomes"]);
    const { items } = await expectJson<{ items: Record<string, unknown>[] }>(
      call("GET", "/api/v1/parties/alder/campaigns", { token }),
    );
    expect(items).toHaveLength(3);
    for (const item of items) {
      expect(item).toMatchObject({
        delivered: null,
        opens: null,
        clickers: null,
        unsubscribes: null,
        complaints: null,
        bounces: null,
      });
      expect(item.recipients).toBeGreaterThan(1000);
    }
    expect(await rowsOf("SELECT metric, month, m, n, x FROM contributions ORDER BY month")).toEqual([
      { metric: "email.sends-per-month", month: "2021-04", m: 1, n: 1, x: 1 },
      { metric: "email.sends-per-month", month: "2021-05", m: 1, n: 1, x: 2 },
    ]);
  });

  it("lands from the page's form, leads to its receipt, and can be withdrawn there", async () => {
    await enrol("olu@alder.example", { role: "organiser", party: "alder" });
    const headers = { ...(await sessionOf("olu@alder.example")), accept: "text/html" };
    const form = new FormData();
    form.set("file", new Blob([first]), "spring.csv");
    const landed = await call("POST", "/party/uploads", { headers, body: form });
    expect([landed.status, landed.headers.get("location")]).toEqual([303, "/party/uploads/1"]);
    const receipt = await (await call("GET", "/party/uploads/1", { headers })).text();
    expect(receipt).toContain("spring.csv");
    expect(receipt).toContain('href="/party/uploads/1/withdraw"');
    const withdrawn = await call("POST", "/party/uploads/1/withdraw", { headers });
    expect([withdrawn.status, withdrawn.headers.get("location")]).toEqual([303, "/party/uploads/1"]);
    expect(await records()).toEqual({ campaigns: [], contributions: [], statements: [] });
  });
});

describe("withdrawing", () => {
  it("returns everything to what it was, byte for byte", async () => {
    await upload(token, "alder", first);
    const before = await records();
    const { id } = await upload(token, "alder", later);
    expect(await records()).not.toEqual(before);
    expect(await withdraw(id)).toEqual({ id, withdrawn_at: expect.any(String), campaigns: { gone: 2, refolded: 12 } });
    expect(await records()).toEqual(before);
    expect(await expectJson(call("GET", `${uploads}/${id}`, { token }))).toMatchObject({
      withdrawn_at: expect.any(String),
    });
  });

  it("the first of two leaves what the second says by itself", async () => {
    const { id } = await upload(token, "alder", first);
    await upload(token, "alder", later);
    await withdraw(id);
    const birch = await partyToken("birch");
    await upload(birch, "birch", later);
    const of = async (party: number) => {
      const rows = await rowsOf<Record<string, unknown>>(
        `SELECT * FROM campaigns WHERE party_id = ${party} ORDER BY platform_id`,
      );
      return rows.map(({ party_id: _, id: __, ...campaign }) => campaign);
    };
    const sums = (party: number) =>
      rowsOf(`SELECT metric, month, m, n, x, nn, xn, xx FROM contributions WHERE party_id = ${party}`);
    expect(await of(1)).toEqual(await of(2));
    expect(await sums(1)).toEqual(await sums(2));
    expect(await of(1)).toHaveLength(14);
  });

  it("leaves nothing of the only upload but that it was there", async () => {
    const { id } = await upload(token, "alder", first);
    await withdraw(id);
    expect(await records()).toEqual({ campaigns: [], contributions: [], statements: [] });
    const { items } = await expectJson<{ items: Receipt[] }>(call("GET", uploads, { token }));
    expect(items).toMatchObject([{ id, rows: { read: 12 }, problems: [] }]);
  });

  it("leaves other channels alone", async () => {
    await upload(token, "alder", fixture("template-event.csv"));
    const before = await records();
    const { id } = await upload(token, "alder", first);
    await withdraw(id);
    expect(await records()).toEqual(before);
  });

  it("is done once", async () => {
    const { id } = await upload(token, "alder", first);
    await withdraw(id);
    const before = await dumpOfAll();
    expect(await withdraw(id, 409)).toMatchObject({ code: "already-withdrawn" });
    expect(await withdraw(99, 404)).toMatchObject({ code: "not-found" });
    expect(await dumpOfAll()).toEqual(before);
  });
});

describe("at the same moment", () => {
  it("two different files both land whole", async () => {
    const receipts = await Promise.all([
      upload(token, "alder", first),
      upload(token, "alder", fixture("mailchimp-campaigns-40.csv")),
    ]);
    expect(new Set(receipts.map(({ id }) => id)).size).toBe(2);
    expect(receipts.map(({ rows }) => rows.new)).toEqual([12, 3]);
    expect(await rowsOf("SELECT DISTINCT id FROM campaigns")).toHaveLength(15);
    expect(await rowsOf("SELECT sum(x) AS sends FROM contributions WHERE metric = 'email.sends-per-month'")).toEqual([
      { sends: 15 },
    ]);
  });

  it("the same file twice makes no twins, and either can be withdrawn", async () => {
    const receipts = await Promise.all([upload(token, "alder", first), upload(token, "alder", first)]);
    expect(receipts.map(({ rows }) => rows.new + rows.unchanged)).toEqual([12, 12]);
    expect(receipts.reduce((sum, { rows }) => sum + rows.new, 0)).toBe(12);
    expect(await rowsOf("SELECT id FROM campaigns")).toHaveLength(12);
    const { statements: _, ...before } = await records();
    await withdraw(receipts[0]!.id);
    const { statements: __, ...after } = await records();
    expect(after).toEqual(before);
    await withdraw(receipts[1]!.id);
    expect(await records()).toEqual({ campaigns: [], contributions: [], statements: [] });
  });

  it("an upload and a correction are both kept", async () => {
    await upload(token, "alder", first);
    await Promise.all([
      upload(token, "alder", later),
      expectJson(call("PATCH", "/api/v1/parties/alder/campaigns/1", { token, body: { replies: 9 } })),
    ]);
    expect(await rowsOf("SELECT replies, opens FROM campaigns WHERE id = 1")).toEqual([{ replies: 9, opens: 619 }]);
  });
});

/** What somebody else does between the reading of the records and the landing of a change on them. */
describe("in between", () => {
  /** Posts a file; before each of the first so many landings, `deed` is done. */
  const postWhile = async (body: BodyInit, times: number, deed: () => Promise<unknown>) => {
    let batches = 0;
    const batch: D1Database["batch"] = async (statements) => {
      // Records are read in one batch, and landed on in the next.
      if (++batches % 2 === 0 && batches <= 2 * times) await deed();
      return env.DB.batch(statements);
    };
    const db = { prepare: (sql: string) => env.DB.prepare(sql), batch } as D1Database;
    const headers = { authorization: `Bearer ${token}` };
    const request = new Request(`http://hub.example${uploads}`, { method: "POST", headers, body });
    return (await worker.fetch(request as never, { ...env, DB: db }, createExecutionContext())) as unknown as Response;
  };

  it("the same file lands: it is read again on what is there now, and makes no twins", async () => {
    const answer = postWhile(first, 1, () => upload(token, "alder", first));
    expect(await expectJson<Receipt>(answer, 201)).toMatchObject({ id: 2, rows: { new: 0, unchanged: 12 } });
    expect(await rowsOf("SELECT id FROM campaigns")).toHaveLength(12);
  });

  it("an upload that the file was to change is withdrawn", async () => {
    const { id } = await upload(token, "alder", first);
    const answer = postWhile(later, 1, () => withdraw(id));
    expect(await expectJson<Receipt>(answer, 201)).toMatchObject({ rows: { new: 14, changed: 0 } });
    expect(await rowsOf("SELECT id FROM campaigns")).toHaveLength(14);
  });

  it("something lands each time: nothing of the file is kept, and its uploader is told to try again", async () => {
    let landed = 0;
    const another = () => upload(token, "alder", `title,sent,rsvps\nEvent ${++landed},2025-05-0${landed},5\n`);
    const problem = await expectJson(postWhile(first, 3, another), 409);
    expect(problem).toMatchObject({ code: "records-moved" });
    expect(landed).toBe(3);
    expect(await rowsOf("SELECT DISTINCT channel FROM campaigns")).toEqual([{ channel: "event" }]);
    expect(await rowsOf("SELECT DISTINCT channel FROM uploads")).toEqual([{ channel: "event" }]);
    expect(await rowsOf("SELECT * FROM contributions WHERE metric LIKE 'email%'")).toEqual([]);
  });
});

/**
 * Ten parties of one cluster, each with two emails to 100 people; party number k had 2k clicks of 200 (k per cent). The
 * mean of all ten is 5.5 %, of the first five 3 %.
 */
describe("an agreement decides where a party's uploads count", () => {
  const slugs = Array.from({ length: 10 }, (_, at) => `tree-${at}`);
  let operator: string;
  beforeEach(async () => {
    operator = await operatorToken();
    const rows = slugs.map((slug) => `${slug},${slug},Copse,South,Wood,under-100`);
    await loadStructure(operator, ["party,name,cluster,region,nation,size_band", ...rows].join("\n"));
    for (const [at, slug] of slugs.entries()) {
      const email = (day: number) => `Email ${day},2025-03-0${day},100,100,${at + 1}`;
      await upload(
        await partyToken(slug),
        slug,
        `title,sent,recipients,delivered,clickers\n${email(1)}\n${email(2)}\n`,
      );
    }
  });

  const cells = async () => {
    const release = await publish(operator, { as_of: "2025-06" });
    const path = `/api/v1/releases/${release}/benchmarks?metric=email.click-rate`;
    const { items } = await expectJson<{ items: Cell[] }>(call("GET", path, { token: operator }));
    return Object.fromEntries(
      items
        .filter(({ cohort }) => ["wood", "south", "copse"].includes(cohort))
        .map(({ cohort, status, mean, contributors, counted }) => [cohort, [status, mean, contributors, counted]]),
    );
  };

  it("nowhere before it is given, and everywhere once it is", async () => {
    expect(await cells()).toEqual({
      wood: ["withheld", null, null, null],
      south: ["withheld", null, null, null],
      copse: ["withheld", null, null, null],
    });
    expect(await rowsOf("SELECT sum(taking_part) AS taking_part FROM release_cohorts")).toEqual([{ taking_part: 0 }]);
    for (const slug of slugs) await agree(operator, slug);
    expect(await cells()).toEqual({
      wood: ["published", 0.055, "10-14", null],
      south: ["published", 0.055, "10-14", null],
      copse: ["published", 0.055, "10-14", null],
    });
  });

  it("from the region up and not in the cluster, where a party said so", async () => {
    // Half of them: the region without its cluster has to be a figure of five, too.
    for (const [at, slug] of slugs.entries()) await agree(operator, slug, at < 5 ? "cluster" : "region");
    expect(await cells()).toEqual({
      wood: ["published", 0.055, "10-14", null],
      south: ["published", 0.055, "10-14", null],
      copse: ["published", 0.03, "5-9", null],
    });
  });
});
