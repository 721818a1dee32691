import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ReleaseSummary, ReleaseWithNotes } from "../../src/releases/contract.ts";
import { rowsOf } from "../accounts/hub.ts";
import { agree, call, expectJson, loadStructure, operatorToken, partyToken, publish, upload } from "../api.ts";
import { dumpOf } from "../dump.ts";
import {
  cron,
  emailsFile,
  everyMinute,
  finish,
  header,
  look,
  monday,
  open,
  type PooledParty,
  plant,
  weekly,
} from "./pool.ts";

/** When releases are made, by whom, and that they never change. Six parties, each with two emails in March 2025. */

const slugs = ["ash", "beech", "elm", "hazel", "larch", "oak"];
const six: PooledParty[] = slugs.map((slug, at) => ({
  slug,
  cluster: "Copse",
  band: "under-100",
  emails: [
    [100, 3 + at],
    [100, 4 + (at % 2)],
  ],
}));
let operator: string;
beforeEach(async () => {
  operator = await operatorToken();
  await plant(operator, six);
});
afterEach(() => void vi.restoreAllMocks());

const start = (body: object, token = operator) => call("POST", "/api/v1/releases", { token, body });
const release = (id: string) =>
  expectJson<ReleaseWithNotes>(call("GET", `/api/v1/releases/${id}`, { token: operator }));
const listed = async () =>
  (await expectJson<{ items: ReleaseSummary[] }>(call("GET", "/api/v1/releases", { token: operator }))).items;
const names = async () => (await listed()).map(({ id, status }) => `${id} ${status}`);
const published = () => dumpOf("releases", "release_cohorts", "benchmarks");

/** Mondays of the cron's clock. */
const july = Date.UTC(2025, 6, 7, 5);
const week_ms = 7 * 86_400_000;
const august = Date.UTC(2025, 7, 4, 5);
/** Parties send another email, enough of them that figures may change or not. */
const sendMore = async (number: number, month = "2025-04") => {
  for (const slug of slugs.slice(0, number)) await upload(await partyToken(slug), slug, emailsFile([[100, 9]], month));
};

describe("a release is started", () => {
  it("with 202 and the address to follow, and is published after the answer", async () => {
    const answer = await start({ as_of: "2025-06" });
    expect(answer.headers.get("location")).toBe("/api/v1/releases/2025-06");
    expect(await expectJson(answer, 202)).toEqual({
      id: "2025-06",
      as_of: "2025-06",
      quarter: null,
      status: "building",
      started_at: expect.any(String),
      published_at: null,
      hash: null,
    });
    await finish(Date.now());
    expect(await release("2025-06")).toMatchObject({
      status: "published",
      published_at: expect.stringMatching(/^20/),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await release("latest")).toEqual(await release("2025-06"));
  });

  it("for the last complete month where none is asked for", async () => {
    // A month is complete when it is over in the westernmost zone of the world, twelve hours behind UTC.
    const date = new Date(Date.now() - 12 * 3_600_000);
    const before = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 0)).toISOString().slice(0, 7);
    expect((await release(await publish(operator))).as_of).toBe(before);
  });

  it("never for a month before the latest; the same month again has a name of its own", async () => {
    await publish(operator, { as_of: "2025-06" });
    const problem = await expectJson(start({ as_of: "2025-05" }), 422);
    expect(problem).toMatchObject({ code: "release-too-early", detail: expect.stringContaining("2025-06") });
    expect(await publish(operator, { as_of: "2025-06" })).toBe("2025-06-2");
    expect(await publish(operator, { as_of: "2025-06" })).toBe("2025-06-3");
    expect(await publish(operator, { as_of: "2025-07" })).toBe("2025-07");
    expect((await listed()).map(({ id }) => id)).toEqual(["2025-07", "2025-06-3", "2025-06-2", "2025-06"]);
  });

  it("and the first that is published of a quarter's last month is the one to cite", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    await open("2025-06", 0);
    await finish(july);
    for (const as_of of ["2025-06", "2025-06", "2025-07", "2025-09", "2025-10"]) await publish(operator, { as_of });
    expect((await listed()).map(({ id, status, quarter }) => [id, status, quarter])).toEqual([
      ["2025-10", "published", null],
      ["2025-09", "published", "2025-Q3"],
      ["2025-07", "published", null],
      ["2025-06-3", "published", null],
      ["2025-06-2", "published", "2025-Q2"],
      ["2025-06", "failed", null],
    ]);
  });

  it("never for a month that is not over", async () => {
    const thisMonth = new Date().toISOString().slice(0, 7);
    for (const as_of of [thisMonth, "2999-01"]) {
      expect(await expectJson(start({ as_of }), 422)).toMatchObject({ code: "release-not-complete" });
    }
    expect(await listed()).toEqual([]);
  });

  it.each([{ as_of: "2025-13" }, { as_of: "2025-6" }, { as_of: "latest" }, { as_of: 202506 }, { until: "2025-06" }])(
    "never for %j",
    async (body) => {
      expect(await expectJson(start(body), 400)).toMatchObject({ code: "not-understood" });
      expect(await listed()).toEqual([]);
    },
  );

  it("of an attempt that is being built, if it counts up to the same month: it is not given up any more", async () => {
    const first = await publish(operator);
    await cron(weekly, Date.now());
    const attempt = { id: `${first}-2`, status: "building" };
    expect((await listed())[0]).toMatchObject(attempt);
    expect(await expectJson(start({ as_of: first }), 202)).toMatchObject(attempt);
    expect(await rowsOf("SELECT 1 FROM audit WHERE action = 'release-started'")).toHaveLength(2);
    expect(await expectJson(start({ as_of: first }), 409)).toMatchObject({ code: "release-in-progress" });
    await finish(Date.now());
    expect(await names()).toEqual([`${first}-2 published`, `${first} published`]);
  });

  it("not of an attempt at another month, which stays one", async () => {
    await cron(weekly, Date.now());
    expect((await listed())[0]).toMatchObject({ status: "building" });
    expect(await expectJson(start({ as_of: "2024-06" }), 409)).toMatchObject({ code: "release-in-progress" });
    await finish(Date.now());
    expect(await listed()).toEqual([]);
    expect(await rowsOf("SELECT 1 FROM audit WHERE action = 'release-started'")).toEqual([]);
  });

  it("one at a time", async () => {
    await open("2025-06", Date.now());
    expect(await expectJson(start({ as_of: "2025-07" }), 409)).toMatchObject({ code: "release-in-progress" });
    const answers = await Promise.all([1, 2, 3].map(() => start({ as_of: "2025-07" })));
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409]);
    expect(await rowsOf("SELECT * FROM audit WHERE action = 'release-started'")).toEqual([]);
  });

  it("by whoever may publish, and by nobody else", async () => {
    for (const [status, code, token] of [
      [403, "operator-needed", await partyToken("ash")],
      [403, "operator-needed", await operatorToken("structure people issue-upload-tokens")],
      [401, "token-invalid", "unknown"],
      [401, "sign-in-needed", ""],
    ] as const) {
      expect(await expectJson(start({ as_of: "2025-06" }, token), status)).toMatchObject({ code });
    }
    expect(await listed()).toEqual([]);
    await publish(await operatorToken("publish"), { as_of: "2025-06" });
  });
});

describe("while it is being built", () => {
  it("is shown as that, is nobody's latest, and holds no cell", async () => {
    await publish(operator, { as_of: "2025-05" });
    await open("2025-06", july);
    await cron(everyMinute, july);
    expect(await rowsOf("SELECT metric FROM release_drafts")).toHaveLength(2);
    expect((await listed())[0]).toMatchObject({ id: "2025-06", status: "building", published_at: null, hash: null });
    expect((await release("latest")).id).toBe("2025-05");
    const cells = await expectJson(call("GET", "/api/v1/releases/2025-06/benchmarks", { token: operator }));
    expect(cells).toEqual({ items: [], next: null });
    const compared = call("GET", "/compare?release=2025-06&format=json", { token: operator });
    expect(await expectJson(compared, 404)).toMatchObject({ code: "not-found" });
  });

  it("is gone on with every minute, two metrics at a time, until it is published", async () => {
    await open("2025-06", july);
    const drafted: number[] = [];
    for (let minute = 0; (await names())[0] === "2025-06 building"; minute++) {
      await cron(everyMinute, july + minute * 60_000);
      drafted.push((await rowsOf("SELECT metric FROM release_drafts")).length);
    }
    // Nineteen metrics: the tenth run drafts one, publishes, and leaves no draft behind.
    expect(drafted).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 0]);
    expect(await names()).toEqual(["2025-06 published"]);
    expect((await rowsOf("SELECT * FROM benchmarks WHERE status = 'published'")).length).toBeGreaterThan(0);
  });

  it("is gone on with by whoever looks at it", async () => {
    await open("2025-06", Date.now());
    for (let looks = 0; looks < 10; looks++) expect(await look(operator, "2025-06")).toBe(200);
    expect(await names()).toEqual(["2025-06 published"]);
  });

  it("is published once, and nobody stumbles, however many go on with it at the same moment", async () => {
    const errors = vi.spyOn(console, "error");
    await publish(operator, { as_of: "2025-06" });
    const once = await dumpOf("benchmarks", "release_cohorts");
    await open("2025-07", Date.now());
    while ((await names())[0] === "2025-07 building") {
      const now = Date.now();
      await Promise.all([
        cron(everyMinute, now),
        look(operator, "2025-07"),
        look(operator, "2025-07"),
        cron(everyMinute, now),
      ]);
    }
    expect(await names()).toEqual(["2025-07 published", "2025-06 published"]);
    const twice = await dumpOf("benchmarks", "release_cohorts");
    expect(twice.benchmarks).toHaveLength(2 * once.benchmarks!.length);
    expect(twice.release_cohorts).toHaveLength(2 * once.release_cohorts!.length);
    expect(errors).not.toHaveBeenCalled();
  });

  it("is gone on with in the next minute when a run goes wrong", async () => {
    const errors = vi.spyOn(console, "error").mockImplementation(() => {});
    await open("2025-06", july);
    await cron(everyMinute, july);
    await env.DB.prepare("ALTER TABLE contributions RENAME TO gone").run();
    await cron(everyMinute, july + 60_000);
    expect(errors).toHaveBeenCalledOnce();
    expect(await names()).toEqual(["2025-06 building"]);
    expect(await rowsOf("SELECT 1 FROM release_drafts")).toHaveLength(2);
    await env.DB.prepare("ALTER TABLE gone RENAME TO contributions").run();
    await finish(july + 2 * 60_000);
    expect(await names()).toEqual(["2025-06 published"]);
  });

  it("fails as a whole where it cannot be built within an hour, and the next one can", async () => {
    const errors = vi.spyOn(console, "error").mockImplementation(() => {});
    const hour_ms = 3_600_000;
    await open("2025-06", july);
    await cron(everyMinute, july);
    await env.DB.prepare("ALTER TABLE contributions RENAME TO gone").run();
    await cron(everyMinute, july + hour_ms);
    expect(await names()).toEqual(["2025-06 building"]);
    await cron(everyMinute, july + hour_ms + 1);
    expect(await names()).toEqual(["2025-06 failed"]);
    expect(errors).toHaveBeenLastCalledWith("release", "2025-06", "not finished within an hour");
    for (const table of ["release_cohorts", "benchmarks", "release_drafts", "cell_versions", "release_decisions"]) {
      expect(await rowsOf(`SELECT * FROM ${table}`), table).toEqual([]);
    }
    expect(await expectJson(call("GET", "/api/v1/releases/latest", { token: operator }), 404)).toMatchObject({
      code: "not-found",
    });
    await env.DB.prepare("ALTER TABLE gone RENAME TO contributions").run();
    expect(await publish(operator, { as_of: "2025-06" })).toBe("2025-06-2");
  });
});

describe("every Monday", () => {
  it("the last complete month is published, and not again while nothing would change", async () => {
    await monday(july);
    expect(await names()).toEqual(["2025-06 published"]);
    const before = await dumpOf("releases", "release_cohorts", "benchmarks", "cell_versions", "release_decisions");
    await monday(july + week_ms);
    expect(await dumpOf("releases", "release_cohorts", "benchmarks", "cell_versions", "release_decisions")).toEqual(
      before,
    );
    expect(await rowsOf("SELECT * FROM release_drafts")).toEqual([]);
  });

  it("it is published again when enough parties' figures changed", async () => {
    await monday(july);
    await sendMore(5);
    await monday(july + week_ms);
    expect(await names()).toEqual(["2025-06-2 published", "2025-06 published"]);
    expect((await release("2025-06-2")).hash).not.toBe((await release("2025-06")).hash);
  });

  it("it is not published again when too few parties' figures changed: the difference would be theirs", async () => {
    await monday(july);
    await sendMore(4);
    await monday(july + week_ms);
    expect(await names()).toEqual(["2025-06 published"]);
    // The operator may want one all the same; its figures are those of the first, and say so.
    await publish(operator, { as_of: "2025-06" });
    const figures = "SELECT metric, cohort_type, cohort, mean, interval, first_published_in FROM benchmarks";
    const [first, second] = await Promise.all(
      [1, 2].map((id) => rowsOf(`${figures} WHERE status = 'published' AND release_id = ${id}`)),
    );
    expect(first?.length).toBeGreaterThan(1);
    expect(second).toEqual(first);
  });

  it("it is published again when a figure may not be shown any more", async () => {
    await monday(july);
    for (const slug of slugs) await agree(operator, slug, "region");
    await monday(july + week_ms);
    expect(await names()).toEqual(["2025-06-2 published", "2025-06 published"]);
    const cell =
      "SELECT status, counted FROM benchmarks WHERE cohort = 'copse' AND metric = 'email.click-rate' ORDER BY release_id";
    expect(await rowsOf(cell)).toEqual([
      { status: "published", counted: null },
      { status: "withheld", counted: null },
    ]);
  });

  it("the next month is published when it has something new", async () => {
    await monday(july);
    await monday(august);
    expect(await names()).toEqual(["2025-06 published"]);
    await sendMore(5, "2025-07");
    await monday(august + week_ms);
    expect(await names()).toEqual(["2025-07 published", "2025-06 published"]);
  });

  it("a quarter's last month is published once although nothing is new, so that the quarter has a release to cite", async () => {
    await monday(july);
    for (const month of [7, 8, 9]) await monday(Date.UTC(2025, month, 6, 5));
    expect((await listed()).map(({ id, quarter }) => [id, quarter])).toEqual([
      ["2025-09", "2025-Q3"],
      ["2025-06", "2025-Q2"],
    ]);
    const figures = "SELECT metric, cohort_type, cohort, mean, as_of, first_published_in FROM benchmarks";
    const [first, second] = await Promise.all(
      [1, 2].map((id) => rowsOf(`${figures} WHERE status = 'published' AND release_id = ${id}`)),
    );
    expect(second).toEqual(first);
    await monday(Date.UTC(2025, 9, 13, 5));
    expect(await listed()).toHaveLength(2);
  });

  it("nothing is published that goes back behind the latest", async () => {
    await publish(operator, { as_of: "2025-09" });
    await monday(july);
    expect(await names()).toEqual(["2025-09 published"]);
  });

  it("nothing is begun while another is being built", async () => {
    await open("2025-05", july);
    await monday(july);
    expect(await names()).toEqual(["2025-05 published"]);
  });

  it("and at no other time", async () => {
    await cron(everyMinute, july);
    await cron("30 3 * * *", july);
    expect(await listed()).toEqual([]);
    await cron(weekly, july);
    expect(await listed()).toHaveLength(1);
  });
});

describe("once it is published", () => {
  it("it stays what it was, whatever becomes of the records", async () => {
    await publish(operator, { as_of: "2025-06" });
    const before = await published();
    const oak = await partyToken("oak");
    const { id } = await upload(oak, "oak", emailsFile([[100, 60]], "2025-05"));
    await expectJson(call("PATCH", "/api/v1/parties/oak/campaigns/1", { token: oak, body: { clickers: 99 } }));
    await expectJson(call("DELETE", `/api/v1/parties/oak/uploads/${id}`, { token: oak }));
    await agree(operator, "ash", "region");
    await loadStructure(operator, `${header}\noak,Old Oak,Grove,North,Wood,1000-plus\n`);
    expect(await published()).toEqual(before);
  });

  it.each([
    "UPDATE benchmarks SET mean = 0.5 WHERE status = 'published'",
    "UPDATE benchmarks SET weight = 9 WHERE status = 'published'",
    "UPDATE benchmarks SET counted = 9 WHERE status = 'withheld'",
    "DELETE FROM benchmarks",
    "INSERT INTO benchmarks (release_id, metric, cohort_type, cohort, status, as_of) VALUES (1, 'x', 'nation', 'wood', 'withheld', '2025-06')",
    "UPDATE release_cohorts SET taking_part = 0",
    "DELETE FROM release_cohorts",
    "INSERT INTO release_cohorts VALUES (1, 'region', 'new', 'New', NULL, 5, 5)",
    "UPDATE releases SET as_of = '2025-01'",
    "UPDATE releases SET hash = 'x'",
    "UPDATE releases SET notes = '[]'",
    "UPDATE releases SET status = 'building', published_at_ms = NULL",
    "DELETE FROM releases",
  ])("the database itself refuses: %s", async (sql) => {
    await publish(operator, { as_of: "2025-06" });
    const before = await published();
    await expect(env.DB.prepare(sql).run()).rejects.toThrow(/never changes/);
    expect(await published()).toEqual(before);
  });

  it("a withheld cell cannot hold a value, nor a published one be without", async () => {
    await open("2025-06", Date.now());
    const insert = (columns: string, values: string) =>
      env.DB.prepare(
        `INSERT INTO benchmarks (release_id, metric, cohort_type, cohort, as_of, ${columns}) VALUES (1, 'm', 'nation', 'w', '2025-06', ${values})`,
      ).run();
    for (const [columns, values] of [
      ["status, mean", "'withheld', 0.1"],
      ["status, contributors", "'withheld', '5-9'"],
      ["status, interval", "'withheld', '[0,1]'"],
      ["status, weight", "'withheld', 120"],
      ["status, flag", "'withheld', 'above-95'"],
      ["status, campaign_variance", "'withheld', 0.1"],
      ["status, provisional", "'withheld', 1"],
      ["status, split", "'withheld', '{}'"],
      ["status, mean", "'published', 0.1"],
      ["status, mean, contributors, counted", "'published', 0.1, '5-9', 7"],
    ] as const) {
      await expect(insert(columns, values), values).rejects.toThrow(/CHECK/);
    }
  });
});

describe("the list of releases", () => {
  it("is walked to its end by its cursors", async () => {
    for (const as_of of ["2025-04", "2025-05", "2025-06", "2025-07", "2025-08"]) await publish(operator, { as_of });
    for (const limit of [1, 2, 5]) {
      const walked: string[] = [];
      for (let cursor: string | null = ""; cursor !== null; ) {
        const path: string = `/api/v1/releases?limit=${limit}${cursor && `&cursor=${cursor}`}`;
        const page = await expectJson<{ items: ReleaseSummary[]; next: string | null }>(
          call("GET", path, { token: operator }),
        );
        walked.push(...page.items.map(({ id }) => id));
        cursor = page.next;
      }
      expect(walked).toEqual(["2025-08", "2025-07", "2025-06", "2025-05", "2025-04"]);
    }
    const csv = await (await call("GET", "/api/v1/releases?format=csv", { token: operator })).text();
    expect(csv.split("\r\n")[0]).toBe("id,as_of,quarter,status,started_at,published_at,hash");
    expect(csv.trim().split("\r\n")).toHaveLength(6);
  });

  it("knows no release of a name that was never given", async () => {
    await publish(operator, { as_of: "2025-06" });
    for (const path of ["/2025-05", "/1", "/LATEST", "/2025-06-2", "/2025-05/benchmarks"]) {
      expect(await expectJson(call("GET", `/api/v1/releases${path}`, { token: operator }), 404), path).toMatchObject({
        code: "not-found",
      });
    }
    expect(await expectJson(call("GET", "/api/v1/releases?cursor=1999-01", { token: operator }), 400)).toMatchObject({
      code: "not-understood",
    });
  });
});
