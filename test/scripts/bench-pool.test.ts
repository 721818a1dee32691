/** The bench of a full hub, on pools small enough for a test: what it measures is what it says it is. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databaseFile, makeDatabase, openHub } from "../../scripts/bench/hub.ts";
import { measureAnswers, requireSame } from "../../scripts/bench/pool/answers.ts";
import { publishInChunks } from "../../scripts/bench/pool/chunks.ts";
import { costOfComparison } from "../../scripts/bench/pool/cost.ts";
import { makePool } from "../../scripts/bench/pool/make.ts";
import { openRawDuckdb } from "../../scripts/bench/pool/raw-duckdb.ts";
import { openRawSqlite } from "../../scripts/bench/pool/raw-sqlite.ts";
import { reportPools } from "../../scripts/bench/pool/report.ts";
import { buildAssets, bundleWorker } from "../../scripts/build.ts";
import { partiesOf } from "../../scripts/demonstration/plan.ts";
import { catalogue } from "../../src/metrics/catalogue.ts";

const folder = mkdtempSync(join(tmpdir(), "bench-pool-"));
const full = join(folder, "full");
const sparse = join(folder, "sparse");
/** Two windows of twelve: nobody joins between the two releases, and so nobody waits. */
const months = 24;
let worker: string;

beforeAll(async () => {
  [worker] = await Promise.all([bundleWorker("src/worker.ts"), buildAssets()]);
  const parties = partiesOf("small").filter(({ place }) => place.region === "Wales");
  for (const at of [full, sparse]) await makePool(worker, parties, { months, sparse: at === sparse }, at, () => {});
});
afterAll(() => rmSync(folder, { recursive: true }));

const rowsOf = (at: string, sql: string): unknown[] => {
  const db = new Database(databaseFile(at));
  const rows = db.prepare(sql).all();
  db.close();
  return rows;
};

describe("a pool made for the bench", () => {
  it("holds the sums of its own campaigns", () => {
    // Independent of the code that sums: SQL over the campaigns in the table.
    const of = (metric: string, n: string, x: string, channel: string, counted = "true") => `
      SELECT party_id, '${metric}' AS metric, substr(sent_local, 1, 7) AS month, count(*) AS m, sum(n) AS n, sum(x) AS x,
             sum(n * n) AS nn, sum(x * n) AS xn, sum(x * x) AS xx
      FROM (SELECT *, ${n} AS n, ${x} AS x FROM campaigns WHERE channel = '${channel}' AND ${counted})
      WHERE n > 0 AND x IS NOT NULL GROUP BY party_id, month`;
    const expected = `
      ${of("email.click-rate", "delivered", "clickers", "email")} UNION ALL
      ${of("graphic.share-rate", "reach", "shares", "graphic")} UNION ALL
      ${of("event.turnout", "rsvps", "attended", "event", "status = 'held'")}`;
    const kept = `SELECT * FROM contributions WHERE metric IN ('email.click-rate', 'graphic.share-rate', 'event.turnout')`;
    expect(rowsOf(full, `SELECT * FROM (${expected}) EXCEPT ${kept}`)).toEqual([]);
    expect(rowsOf(full, `${kept} EXCEPT SELECT * FROM (${expected})`)).toEqual([]);
    expect(rowsOf(full, kept).length).toBeGreaterThan(32 * months * 2);
  });

  it("has one campaign of each channel and month where it is sparse", () => {
    const most =
      "SELECT max(n) AS most FROM (SELECT count(*) AS n FROM campaigns GROUP BY party_id, channel, substr(sent_local, 1, 7))";
    expect(rowsOf(sparse, most)).toEqual([{ most: 1 }]);
    const [many = 0, few = 0] = [full, sparse].map((at) => rowsOf(at, "SELECT 1 FROM campaigns").length);
    expect(many / few).toBeGreaterThan(10);
  });
});

describe("a release of many campaigns", () => {
  it("costs what one of few does, and so does a comparison", async () => {
    const metered = await bundleWorker("scripts/development/metered.ts");
    const costs = [];
    for (const at of [full, sparse]) {
      const token = await makeDatabase(at);
      await publishInChunks(at, "2024-12", Date.UTC(2026, 0, 5));
      const chunks = await publishInChunks(at, "2025-12", Date.UTC(2026, 0, 5));
      expect(chunks.map(({ name }) => name)).toEqual([...catalogue.map(({ id }) => id), "closing"]);
      costs.push({ chunks, comparison: await costOfComparison(metered, at, token) });
    }
    const [many, few] = costs as [(typeof costs)[number], (typeof costs)[number]];
    expect(many.comparison).toEqual(few.comparison);
    expect(many.comparison.rows_read).toBeGreaterThan(20);
    const rows = many.chunks.map(({ rows_read }) => rows_read);
    // Twelve months of each party's sums are all that there is to read, however many campaigns they are of.
    for (const [at, read] of rows.entries()) expect(read / few.chunks[at]!.rows_read).toBeLessThan(1.5);
  });

  it("is what DuckDB and SQLite find in the raw campaigns", async () => {
    const hub = await openHub(worker, full, await makeDatabase(full));
    const rivals = [
      await openRawDuckdb(databaseFile(full), join(folder, "campaigns.duckdb")),
      openRawSqlite(databaseFile(full), join(folder, "campaigns.sqlite")),
    ];
    const { compared, hub_ms, rivals: timed } = await measureAnswers(hub, rivals, 2);
    for (const rival of rivals) rival.close();
    await hub.close();
    expect(compared).toBeGreaterThan(2);
    expect([hub_ms, ...timed.map(({ durations_ms }) => durations_ms)].map(({ length }) => length)).toEqual([2, 2, 2]);
  });
});

it("says which cluster's figure is another one", () => {
  const cell = { cohort: "wren", mean: 0.025, weight: 880, interval: [0.017, 0.038] } as never;
  const theirs = { cluster: "wren", mean: 0.0252, weight: 879.4, low: 0.0167, high: 0.0378 };
  expect(requireSame("DuckDB", [theirs], [cell])).toBe(1);
  for (const other of [{ mean: 0.0261 }, { weight: 890 }, { low: 0.0152 }, { high: 0.0419 }, { cluster: "teal" }])
    expect(() => requireSame("DuckDB", [{ ...theirs, ...other }], [cell])).toThrow(/wren: DuckDB says/);
});

it("reports both pools, and every answer against the hub's", () => {
  const chunk = (name: string, cpu_ms: number) => ({ name, statements: 5, rows_read: 20_000, rows_written: 1, cpu_ms });
  const pool = (campaigns: number) => ({
    campaigns,
    durations_ms: [900, 1100, 1000],
    peak_megabytes: 201.4,
    chunks: [chunk("email.click-rate", 40), chunk("closing", 25)],
    cost: { statements: 7, rows_read: 212, rows_written: 0 },
  });
  const answers = { compared: 69, hub_ms: [8, 10, 9], rivals: [{ name: "DuckDB", durations_ms: [16, 10, 18] }] };
  const report = reportPools({ full: pool(2_736_027), sparse: pool(27_360), answers });
  expect(report).toContain(
    "| 2,736,027 | 1,000 ms |    40,000 |            2 |      201 MB |     2 |        40 ms |     65 ms |",
  );
  // 16/8, 10/10 and 18/9: each answer against the one beside it; at best 10/8.
  expect(report).toMatch(/\| DuckDB \| 16\.0 ms \| +2\.00 \| +1\.25 \|/);
  expect(report).toMatch(/of 100 times\sfewer campaigns/);
  expect(report).toContain("7 statements and 212 rows read");
});
