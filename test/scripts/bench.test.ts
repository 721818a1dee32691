/** What the bench says of its measurements, and that the files it uploads are what it calls them. */
import { describe, expect, it } from "vitest";
import { makeExports } from "../../scripts/bench/exports.ts";
import { median, medianRatio, quantile } from "../../scripts/bench/figures.ts";
import { reportComparisons, reportUploads } from "../../scripts/bench/report.ts";
import { noRecords, runStages } from "../../scripts/bench/stages.ts";
import { planDemonstration } from "../../scripts/demonstration/plan.ts";

describe("the figures", () => {
  it("are the value in the middle, and of two the lower", () => {
    expect(median([30, 10, 20])).toBe(20);
    expect(median([4, 1, 3, 2])).toBe(2);
  });

  it("are the smallest value that a share of all does not exceed", () => {
    const oneToTwenty = Array.from({ length: 20 }, (_, at) => at + 1);
    expect(quantile(oneToTwenty, 0.95)).toBe(19);
    expect(quantile([7], 0.95)).toBe(7);
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });

  it("compare each value with the one measured beside it", () => {
    // 1/2, 8/4 and 9/3: a slow third pair moves the median of either side, and not the ratio in the middle.
    expect(medianRatio([1, 8, 9], [2, 4, 3])).toBe(2);
  });
});

describe("the report", () => {
  it("says how many rows a second each side took, their ratio, and what became of the hub's time", () => {
    const timings = [1, 2, 1].map((slow) => ({ hub_ms: 100 * slow, baseline_ms: 40 * slow, read_ms: 25, plan_ms: 5 }));
    const cost = { statements: 24, rows_read: 10, rows_written: 2500 };
    const report = reportUploads([{ rows: 1000, kind: "new", timings, cost }]);
    expect(cellsOf(report)).toEqual([
      ["1,000", "new", "10,000 rows/s", "25,000 rows/s", "0.40", "0.40"],
      ["1,000", "new", "25 %", "5 %", "70 %", "24", "2.50 a campaign"],
    ]);
  });

  it("says how much longer an answer takes with more campaigns", () => {
    const of = (campaigns: number, ms: number) => ({
      campaigns,
      answers_ms: [ms, ms, 10 * ms],
      releases_ms: [20 * ms],
      bytes: 27_000,
      cost: { statements: 5, rows_read: 190, rows_written: 0 },
    });
    const report = reportComparisons([
      { times: 1, ...of(1000, 8) },
      { times: 10, ...of(10_200, 10) },
    ]);
    expect(cellsOf(report)).toEqual([
      ["1,000", "8.0 ms", "80.0 ms", "27,000", "5", "190", "160 ms"],
      ["10,200", "10.0 ms", "100.0 ms", "27,000", "5", "190", "200 ms"],
    ]);
    expect(report).toMatch(
      /With 10\.2 times the campaigns an answer takes\s1\.25 times as long, and a release 1\.25 times/,
    );
  });
});

it("uploads campaigns that are new, then all changed, then unchanged", () => {
  const { parties, asOf } = planDemonstration({ size: "small", now: Date.UTC(2026, 10, 20) });
  const { first, later } = makeExports(200, parties[0]!, asOf.at(-1)!);
  expect(first.slice(0, first.indexOf("\n")).split(",")).toHaveLength(26);
  let known = noRecords;
  const rows = [first, later, later].map((csv) => {
    const { plan, records } = runStages(csv, known);
    known = records;
    return plan.rows;
  });
  expect(rows).toEqual([
    { read: 200, new: 200, changed: 0, unchanged: 0, set_aside: 0 },
    { read: 200, new: 0, changed: 200, unchanged: 0, set_aside: 0 },
    { read: 200, new: 0, changed: 0, unchanged: 200, set_aside: 0 },
  ]);
});

/** The cells of every row under a table's rule. */
const cellsOf = (markdown: string): string[][] =>
  markdown
    .split("\n")
    .filter((line) => /^\| *\d/.test(line))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
