import { beforeEach, describe, expect, it } from "vitest";
import type { Comparison, ReleaseCohort } from "../../src/benchmarks/contract.ts";
import { call, expectJson, operatorToken } from "../api.ts";
import { type PlantedCell, plantRelease } from "./plant-release.ts";

/** What follows from the figures of releases, without anything else being read: limits, changes, what chance would do. */

const cohort = (cohort_type: ReleaseCohort["cohort_type"], name: string, region: string | null = null) => ({
  cohort_type,
  cohort: name.toLowerCase(),
  name,
  region,
  parties: 9,
  taking_part: 7,
});
const cohorts = [
  cohort("nation", "Wood"),
  cohort("cluster", "Ash", "South"),
  cohort("cluster", "Beech", "South"),
  cohort("cluster", "Elm", "North"),
  cohort("cluster", "Fir", "North"),
];
const nation = (cell: Partial<PlantedCell>): PlantedCell => ({ cohort_type: "nation", cohort: "wood", ...cell });
const cluster = (name: string, cell: Partial<PlantedCell> = {}): PlantedCell => ({
  cohort_type: "cluster",
  cohort: name,
  ...cell,
});

let token: string;
beforeEach(async () => {
  token = await operatorToken();
});
const comparison = (query = "") => expectJson<Comparison>(call("GET", `/compare?${query}&format=json`, { token }));
const csv = async (query = "") => {
  const text = await (await call("GET", `/compare?${query}&format=csv`, { token })).text();
  const [columns = [], ...rows] = text
    .replace(/^\uFEFF/, "")
    .trim()
    .split("\r\n")
    .map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? ""])));
};
const rowOf = ({ rows, nation }: Comparison, name: string) => [nation, ...rows].find((row) => row.name === name);

describe("the limits around the nation's figure", () => {
  it("are those of the method's worked example, for a share of people", async () => {
    // Parties 1 to 5 of the reference pool: E 549.3202 at P .0340769; the limits as the method's page prints them.
    const cells = [nation({ mean: 0.0340769, weight: 9000 }), cluster("ash", { mean: 0.01991863, weight: 549.3202 })];
    await plantRelease({ slug: "2026-10", cohorts, cells });
    const told = await comparison();
    expect(rowOf(told, "Ash")?.limits).toEqual({ "95": [0.0218, 0.053], "99.8": [0.0168, 0.068] });
    expect(rowOf(told, "Wood")?.limits).toBeNull();
    expect(rowOf(told, "Beech")?.limits).toBeNull();
    expect((await csv())[3]).toMatchObject({
      name: "Ash",
      limit_95_low: "0.0218",
      limit_95_high: "0.053",
      limit_998_low: "0.0168",
      limit_998_high: "0.068",
    });
  });

  it("are on the scale of counts for a figure per event", async () => {
    // P exp(-v/2 -+ q sqrt v), v = 1/(E P), at the real chapters' E .250658 and P 34, by a calculator: 16.384, 62.745; 11.124, 92.410.
    const metric = "event.rsvps-per-event";
    const cells = [nation({ metric, mean: 34, weight: 30 }), cluster("elm", { metric, mean: 59, weight: 0.250658 })];
    await plantRelease({ slug: "2026-10", cohorts, cells });
    expect(rowOf(await comparison(`metric=${metric}`), "Elm")?.limits).toEqual({
      "95": [16.4, 62.7],
      "99.8": [11.1, 92.4],
    });
  });
});

describe("what chance alone would do", () => {
  it("is said of every cohort of the type with a figure, however few are shown", async () => {
    const cells = [
      nation({ mean: 0.034, weight: 900 }),
      ...["ash", "beech", "elm"].map((name) => cluster(name, { mean: 0.03, weight: 300 })),
      cluster("fir"),
    ];
    await plantRelease({ slug: "2026-10", cohorts, cells });
    // Seven in a thousand, of three.
    for (const query of ["", "cohort=elm", "region=South"]) {
      expect((await comparison(query)).chance).toEqual({ compared: 3, expected: 0.021 });
    }
  });
});

describe("the order", () => {
  beforeEach(async () => {
    const cells = [
      nation({ mean: 0.034, weight: 900 }),
      cluster("ash", { mean: 0.03, weight: 300 }),
      cluster("beech", { mean: 0.05, weight: 300 }),
      cluster("elm"),
      cluster("fir", { mean: 0.041, weight: 300 }),
    ];
    await plantRelease({ slug: "2026-10", cohorts, cells });
  });
  const names = ({ rows }: Comparison) => rows.map(({ name }) => name);

  it("is by region, then name", async () => {
    expect(names(await comparison())).toEqual(["Elm", "Fir", "Ash", "Beech"]);
  });

  it("is by figure for who asks, what has none last, and the choice of groups stays by region", async () => {
    const sorted = await comparison("sort=value");
    expect(names(sorted)).toEqual(["Beech", "Fir", "Ash", "Elm"]);
    expect(sorted.cohorts.map(({ name }) => name)).toEqual(["Elm", "Fir", "Ash", "Beech"]);
    expect(sorted.regions).toEqual(["North", "South"]);
    expect((await csv("sort=value")).map(({ name }) => name)).toEqual(["Wood", "Beech", "Fir", "Ash", "Elm"]);
  });

  it("is no other", async () => {
    expect((await call("GET", "/compare?sort=rank&format=json", { token })).status).toBe(400);
  });
});

describe("the change in a year", () => {
  const before = [
    nation({ mean: 0.029, weight: 900, interval: [0.026, 0.032] }),
    cluster("ash", { mean: 0.03, weight: 300, interval: [0.022, 0.041] }),
    cluster("beech", { mean: 0.041, weight: 300, interval: [0.031, 0.054] }),
    cluster("elm", { mean: 0.03, weight: 300, interval: [0.022, 0.041] }),
    cluster("fir"),
  ];
  const now = [
    nation({ mean: 0.034, weight: 900, interval: [0.031, 0.037] }),
    cluster("ash", { mean: 0.04, weight: 300, interval: [0.03, 0.053] }),
    cluster("beech", { mean: 0.02, weight: 300, interval: [0.015, 0.026] }),
    cluster("elm", {
      mean: 0.04,
      weight: 300,
      interval: [0.03, 0.053],
      as_of: "2026-09",
      first_published_in: "2026-09",
    }),
    cluster("fir", { mean: 0.04, weight: 300, interval: [0.03, 0.053] }),
  ];

  it("is the factor between two published figures with the range that both intervals leave", async () => {
    await plantRelease({ slug: "2025-10", cohorts, cells: before });
    await plantRelease({ slug: "2026-10", cohorts, cells: now });
    const told = await comparison();
    expect(told.year_before?.id).toBe("2025-10");
    // SE^2 = sum of (ln(high / low) / 3.92)^2 over both, by a calculator.
    expect(rowOf(told, "Wood")?.change).toEqual({ ratio: 1.17, interval: [1.02, 1.34] });
    expect(rowOf(told, "Ash")?.change).toEqual({ ratio: 1.33, interval: [0.87, 2.03] });
    expect(rowOf(told, "Beech")?.change).toEqual({ ratio: 0.49, interval: [0.33, 0.72] });
    expect((await csv()).find(({ name }) => name === "Ash")).toMatchObject({
      year_before: "2025-10",
      change: "1.33",
      change_low: "0.87",
      change_high: "2.03",
    });
  });

  it("is not said where one of the two is missing, or both count a month", async () => {
    await plantRelease({ slug: "2025-10", cohorts, cells: before });
    await plantRelease({ slug: "2026-10", cohorts, cells: now });
    const told = await comparison();
    // Fir had no figure; Elm's waits since September, which with eleven months before it reaches back into October 2025.
    expect([rowOf(told, "Fir")?.change, rowOf(told, "Elm")?.change]).toEqual([null, null]);
  });

  it("is against the last release that was published for that month, and no other month's", async () => {
    const only = (mean: number) => [nation({ mean, weight: 900, interval: [mean * 0.9, mean * 1.1] })];
    await plantRelease({ slug: "2025-09", cohorts, cells: only(0.09) });
    await plantRelease({ slug: "2025-10", cohorts, cells: only(0.04) });
    await plantRelease({ slug: "2025-10-2", as_of: "2025-10", cohorts, cells: only(0.02) });
    await plantRelease({ slug: "2025-10-3", as_of: "2025-10", status: "failed", cohorts, cells: only(0.01) });
    await plantRelease({ slug: "2025-11", cohorts, cells: only(0.09) });
    await plantRelease({ slug: "2026-10", cohorts, cells: only(0.04) });
    const told = await comparison();
    expect(told.year_before?.id).toBe("2025-10-2");
    expect(told.nation.change?.ratio).toBe(2);
  });

  it("waits for a release of a year before", async () => {
    await plantRelease({ slug: "2025-11", cohorts, cells: before });
    await plantRelease({ slug: "2026-10", cohorts, cells: now });
    const told = await comparison();
    expect(told.year_before).toBeNull();
    expect([told.nation, ...told.rows].map(({ change }) => change)).toEqual([null, null, null, null, null]);
  });
});

describe("what changed in the counting", () => {
  // Mailchimp can leave Apple's opens out of emails from June 2024 on.
  const query = "metric=email.open-rate-filtered";
  const codes = async (release: string) =>
    (await comparison(`${query}&release=${release}`)).counting_changes.map(({ code }) => code);

  it("is told where it falls into the months counted, the year before included", async () => {
    for (const slug of ["2024-05", "2024-06", "2025-05", "2025-06"]) await plantRelease({ slug, cohorts, cells: [] });
    expect(await codes("2024-05")).toEqual([]);
    expect(await codes("2024-06")).toEqual(["mailchimp-leaves-apple-out"]);
    // June 2024 to May 2025, against June 2023 to May 2024; then July 2024 to June 2025, against July 2023 to June 2024.
    expect(await codes("2025-05")).toEqual(["mailchimp-leaves-apple-out"]);
    expect(await codes("2025-06")).toEqual(["mailchimp-leaves-apple-out"]);
  });

  it("is over once both years come after it, or where there is no year before", async () => {
    for (const slug of ["2025-06", "2026-06"]) await plantRelease({ slug, cohorts, cells: [] });
    expect(await codes("2025-06")).toEqual([]);
    expect(await codes("2026-06")).toEqual([]);
  });

  it("is told of the metric it belongs to, and of no other", async () => {
    await plantRelease({ slug: "2024-06", cohorts, cells: [] });
    expect((await comparison("metric=email.click-rate")).counting_changes).toEqual([]);
  });
});
