import { createExecutionContext, createScheduledController, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ReleaseSummary } from "../../src/benchmarks/contract.ts";
import worker from "../../src/worker.ts";
import { rowsOf } from "../accounts/hub.ts";
import { agree, call, expectJson, loadStructure, operatorToken, partyToken, publish, upload } from "../api.ts";
import { dumpOf } from "../dump.ts";

/** When releases are made, by whom, and that they never change. Six parties, each with two emails in March 2025. */

const slugs = ["ash", "beech", "elm", "hazel", "larch", "oak"];
let operator: string;
beforeEach(async () => {
  operator = await operatorToken();
  const rows = slugs.map((slug) => `${slug},${slug},Copse,South,Wood,under-100`);
  await loadStructure(operator, ["party,name,cluster,region,nation,size_band", ...rows].join("\n"));
  for (const slug of slugs) {
    await agree(operator, slug);
    await upload(await partyToken(slug), slug, emails("2025-03", 4));
  }
});
afterEach(() => void vi.restoreAllMocks());

const emails = (month: string, clickers: number) =>
  `title,sent,recipients,delivered,clickers\nOne,${month}-04,100,100,${clickers}\nTwo,${month}-18,100,100,${clickers}\n`;

const start = (body: object, token = operator) => call("POST", "/api/v1/releases", { token, body });
const release = (id: string) => expectJson<ReleaseSummary>(call("GET", `/api/v1/releases/${id}`, { token: operator }));
const listed = async () =>
  (await expectJson<{ items: ReleaseSummary[] }>(call("GET", "/api/v1/releases", { token: operator }))).items;
const names = async () => (await listed()).map(({ id, status }) => `${id} ${status}`);
const published = () => dumpOf("releases", "release_cohorts", "benchmarks");

const weekly = "0 5 * * 1";
const everyFiveMinutes = "*/5 * * * *";
/** Mondays of the cron's clock. */
const july = Date.UTC(2025, 6, 7, 5);
const august = Date.UTC(2025, 7, 4, 5);
const cron = (pattern: string, time: number) =>
  worker.scheduled(createScheduledController({ cron: pattern, scheduledTime: new Date(time) }), env);

/** A release whose run was cut off, or is still at work. */
const interrupted = (asOf: string, startedMs: number) =>
  env.DB.prepare("INSERT INTO releases (slug, as_of, status, started_at_ms) VALUES (?, ?, 'building', ?)")
    .bind(asOf, asOf, startedMs)
    .run();
/** Somebody asks for a release; what goes on after the answer is waited for. */
const look = async (id: string) => {
  const context = createExecutionContext();
  const headers = { authorization: `Bearer ${operator}` };
  const request = new Request(`http://hub.example/api/v1/releases/${id}`, { headers });
  expect((await worker.fetch(request as never, env, context)).status).toBe(200);
  await waitOnExecutionContext(context);
};
/** Waits for the run that an answer left behind. */
const until = async (id: string, status: string) => {
  for (let tries = 0; tries < 1000; tries++) {
    const found = await env.DB.prepare("SELECT status FROM releases WHERE slug = ?")
      .bind(id)
      .first<{ status: string }>();
    if (found?.status === status) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${id} never became ${status}`);
};

describe("a release is started", () => {
  it("with 202 and the address to follow, and is published after the answer", async () => {
    const answer = await start({ as_of: "2025-06" });
    expect(answer.headers.get("location")).toBe("/api/v1/releases/2025-06");
    expect(await expectJson(answer, 202)).toEqual({
      id: "2025-06",
      as_of: "2025-06",
      status: "building",
      started_at: expect.any(String),
      published_at: null,
    });
    await until("2025-06", "published");
    expect(await release("2025-06")).toMatchObject({ status: "published", published_at: expect.stringMatching(/^20/) });
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

  it("one at a time", async () => {
    await interrupted("2025-06", Date.now());
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
    await interrupted("2025-06", Date.now());
    expect(await release("2025-06")).toMatchObject({ status: "building", published_at: null });
    expect((await release("latest")).id).toBe("2025-05");
    const cells = await expectJson(call("GET", "/api/v1/releases/2025-06/benchmarks", { token: operator }));
    expect(cells).toEqual({ items: [], next: null });
    const compared = call("GET", "/compare?release=2025-06&format=json", { token: operator });
    expect(await expectJson(compared, 404)).toMatchObject({ code: "not-found" });
  });

  it("is left to the run that is at work, for a minute", async () => {
    await interrupted("2025-06", july - 59_000);
    await cron(everyFiveMinutes, july);
    await cron(weekly, july);
    expect(await names()).toEqual(["2025-06 building"]);
  });

  it("is finished by the next cron when its run was cut off", async () => {
    await interrupted("2025-06", july - 60_000);
    await cron(everyFiveMinutes, july);
    expect(await names()).toEqual(["2025-06 published"]);
    expect((await rowsOf("SELECT * FROM benchmarks WHERE status = 'published'")).length).toBeGreaterThan(0);
  });

  it("is finished by whoever looks at it when its run was cut off", async () => {
    await interrupted("2025-06", Date.now() - 61_000);
    await look("2025-06");
    expect(await names()).toEqual(["2025-06 published"]);
    expect((await rowsOf("SELECT * FROM benchmarks WHERE status = 'published'")).length).toBeGreaterThan(0);
  });

  it("is published once however many finish it at the same moment", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    await publish(operator, { as_of: "2025-06" });
    const once = await dumpOf("benchmarks", "release_cohorts");
    await interrupted("2025-07", Date.now() - 61_000);
    await Promise.all([
      cron(everyFiveMinutes, Date.now()),
      look("2025-07"),
      look("2025-07"),
      cron(everyFiveMinutes, Date.now()),
    ]);
    expect(await names()).toEqual(["2025-07 published", "2025-06 published"]);
    const twice = await dumpOf("benchmarks", "release_cohorts");
    expect(twice.benchmarks).toHaveLength(2 * once.benchmarks!.length);
    expect(twice.release_cohorts).toHaveLength(2 * once.release_cohorts!.length);
  });

  it("fails as a whole where it cannot be built, and the next one can", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    await env.DB.prepare("ALTER TABLE contributions RENAME TO gone").run();
    await expectJson(start({ as_of: "2025-06" }), 202);
    await until("2025-06", "failed");
    expect(await rowsOf("SELECT * FROM release_cohorts")).toEqual([]);
    expect(await expectJson(call("GET", "/api/v1/releases/latest", { token: operator }), 404)).toMatchObject({
      code: "not-found",
    });
    await env.DB.prepare("ALTER TABLE gone RENAME TO contributions").run();
    expect(await publish(operator, { as_of: "2025-06" })).toBe("2025-06-2");
  });
});

describe("every Monday", () => {
  it("the last complete month is published, and not again while nothing would change", async () => {
    await cron(weekly, july);
    expect(await names()).toEqual(["2025-06 published"]);
    const before = await published();
    await cron(weekly, july + 7 * 86_400_000);
    await cron(weekly, july + 14 * 86_400_000);
    expect(await published()).toEqual(before);
  });

  it("it is published again when a figure, or what may be said of one, changes", async () => {
    await cron(weekly, july);
    await upload(await partyToken("oak"), "oak", emails("2025-04", 20));
    await cron(weekly, july + 7 * 86_400_000);
    expect(await names()).toEqual(["2025-06-2 published", "2025-06 published"]);
  });

  it("it is not published again for what is too small to change a figure", async () => {
    await cron(weekly, july);
    // Oak goes from 8 clicks of 200 to 21 of 500, and the mean of six parties from 4 % to 4.03 %: to two figures the same.
    await upload(
      await partyToken("oak"),
      "oak",
      "title,sent,recipients,delivered,clickers\nThree,2025-03-25,300,300,13\n",
    );
    await cron(weekly, july + 7 * 86_400_000);
    expect(await names()).toEqual(["2025-06 published"]);
  });

  it("it is published again when a cell is nearer to opening", async () => {
    await loadStructure(operator, "party,name,cluster,region,nation,size_band\noak,oak,Glade,South,Wood,under-100\n");
    await cron(weekly, july);
    await loadStructure(operator, "party,name,cluster,region,nation,size_band\nelm,elm,Glade,South,Wood,under-100\n");
    await cron(weekly, july + 7 * 86_400_000);
    expect(await names()).toEqual(["2025-06-2 published", "2025-06 published"]);
    const cell =
      "SELECT counted FROM benchmarks WHERE cohort = 'glade' AND metric = 'email.click-rate' ORDER BY release_id";
    expect(await rowsOf(cell)).toEqual([{ counted: 1 }, { counted: 2 }]);
  });

  it("the next month is published as soon as it is complete", async () => {
    await cron(weekly, july);
    await cron(weekly, august);
    expect(await names()).toEqual(["2025-07 published", "2025-06 published"]);
  });

  it("nothing is published that goes back behind the latest", async () => {
    await publish(operator, { as_of: "2025-09" });
    await cron(weekly, july);
    expect(await names()).toEqual(["2025-09 published"]);
  });

  it("and at no other time", async () => {
    await cron(everyFiveMinutes, july);
    await cron("30 3 * * *", july);
    expect(await listed()).toEqual([]);
  });
});

describe("once it is published", () => {
  it("it stays what it was, whatever becomes of the records", async () => {
    await publish(operator, { as_of: "2025-06" });
    const before = await published();
    const oak = await partyToken("oak");
    const { id } = await upload(oak, "oak", emails("2025-05", 60));
    await expectJson(call("PATCH", "/api/v1/parties/oak/campaigns/1", { token: oak, body: { clickers: 99 } }));
    await expectJson(call("DELETE", `/api/v1/parties/oak/uploads/${id}`, { token: oak }));
    await agree(operator, "ash", "region");
    await loadStructure(
      operator,
      "party,name,cluster,region,nation,size_band\noak,Old Oak,Grove,North,Wood,1000-plus\n",
    );
    expect(await published()).toEqual(before);
  });

  it.each([
    "UPDATE benchmarks SET mean = 0.5 WHERE status = 'published'",
    "UPDATE benchmarks SET counted = 9 WHERE status = 'withheld'",
    "DELETE FROM benchmarks",
    "INSERT INTO benchmarks (release_id, metric, cohort_type, cohort, status, as_of) VALUES (1, 'x', 'nation', 'wood', 'withheld', '2025-06')",
    "UPDATE release_cohorts SET taking_part = 0",
    "DELETE FROM release_cohorts",
    "INSERT INTO release_cohorts VALUES (1, 'region', 'new', 'New', NULL, 5, 5)",
    "UPDATE releases SET as_of = '2025-01'",
    "UPDATE releases SET status = 'building', published_at_ms = NULL",
    "DELETE FROM releases",
  ])("the database itself refuses: %s", async (sql) => {
    await publish(operator, { as_of: "2025-06" });
    const before = await published();
    await expect(env.DB.prepare(sql).run()).rejects.toThrow(/never changes/);
    expect(await published()).toEqual(before);
  });

  it("a withheld cell cannot hold a value, nor a published one be without", async () => {
    await interrupted("2025-06", Date.now());
    const insert = (columns: string, values: string) =>
      env.DB.prepare(
        `INSERT INTO benchmarks (release_id, metric, cohort_type, cohort, as_of, ${columns}) VALUES (1, 'm', 'nation', 'w', '2025-06', ${values})`,
      ).run();
    for (const [columns, values] of [
      ["status, mean", "'withheld', 0.1"],
      ["status, contributors", "'withheld', '5-9'"],
      ["status, interval", "'withheld', '[0,1]'"],
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
    expect(csv.split("\r\n")[0]).toBe("id,as_of,status,started_at,published_at");
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
