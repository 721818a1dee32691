import { describe, expect, it } from "vitest";
import { isEnough } from "../../src/disclosure/delta.ts";
import { figuresOfGroup } from "../../src/disclosure/figures.ts";
import type { Contributor } from "../../src/disclosure/grid.ts";
import { policy } from "../../src/disclosure/policy.ts";
import { toSignificantFigures } from "../../src/disclosure/rounding.ts";
import { changeBetween, difference, type Total, totalOf } from "../../src/disclosure/totals.ts";
import linking from "../fixtures/disclosure/linking-inputs.json";
import { table } from "../fixtures/table.ts";
import { emails, pooledOf } from "./hub.ts";

/**
 * The examples of the Handbook on Statistical Disclosure Control, chapter 5: first that they disclose what the Handbook
 * says, then that a rule of the gate would have stopped it. Where a test says people, the gate says parties.
 */
const loosest = policy.levels.cluster;

/** Invented people of a table's cell, so many that nobody stands in two cells. */
const people = (cell: string, count: number): [key: string, version: string][] =>
  Array.from({ length: count }, (_, index) => [`${cell} ${index}`, "1"]);
const union = (...totals: Total[]): Total => new Map(totals.flatMap((total) => [...total]));
const isStopped = (remaining: Total): boolean => !isEnough(changeBetween(new Map(), remaining), loosest);

describe("differencing", () => {
  it("of two geographies leaves 2, 1 / 2, 0 / 0, 0, which the gate would not let be worked out", () => {
    const [larger, smaller, expected] = [
      table("disclosure/geo-differencing-1991ED.csv"),
      table("disclosure/geo-differencing-2001OA.csv"),
      table("disclosure/geo-differencing-expected-difference.csv"),
    ];
    for (const [row, { hours }] of expected.entries()) {
      for (const household of ["single_household_male", "single_household_female"]) {
        const [all, inside, between] = [larger, smaller, expected].map((rows) => Number(rows[row]?.[household]));
        expect(all! - inside!, `${hours} ${household}`).toBe(between);
        const everyone = totalOf(people(`${hours} ${household}`, all!));
        const remaining = difference(everyone, totalOf(people(`${hours} ${household}`, inside!)));
        expect(remaining.size).toBe(between);
        expect(isStopped(remaining)).toBe(between! > 0);
      }
    }
  });

  it("of two sets of age bands leaves one man of 20 to 24 and no woman", () => {
    const rows = table("disclosure/subpop-differencing.csv");
    const count = (of: string, who: string, band: string): number =>
      Number(rows.find((row) => row.table === of && row.sex === who && row.band === band)?.count);
    for (const who of ["Male", "Female"]) {
      const younger = totalOf(people(who, count("B", who, "<25")));
      const remaining = difference(younger, totalOf(people(who, count("A", who, "<20"))));
      expect(remaining.size).toBe(count("expected_difference", who, "20-24"));
      // The next band tells the same man again, from the other side.
      expect(count("A", who, "20-39") - count("B", who, "25-39")).toBe(remaining.size);
      expect(isStopped(remaining)).toBe(who === "Male");
    }
  });

  it("of three linked tables leaves one woman who lives and works in the area", () => {
    const { Employed: employed } = linking.employment_status_area_A;
    const { working_in_area, living_and_working_in_area } = linking.residence_workplace_area_A;
    const both = totalOf(people("both", living_and_working_in_area));
    const livesHere = union(both, totalOf(people("elsewhere", employed - living_and_working_in_area)));
    const worksHere = union(both, totalOf(people("commutes", working_in_area - living_and_working_in_area)));
    const everyone = {
      living_and_working_in_A: both,
      living_in_A_working_elsewhere: difference(livesHere, both),
      working_in_A_living_elsewhere: difference(worksHere, both),
    };
    const expected = table("disclosure/linking-expected.csv");
    const women = expected.find(({ sex }) => sex === "Females")!;
    for (const [cell, all] of Object.entries(everyone)) {
      const place = { living_and_working_in_A: "both", living_in_A_working_elsewhere: "elsewhere" }[cell] ?? "commutes";
      const men = totalOf(people(place, linking.males[cell as keyof typeof linking.males]));
      expect(all.size).toBe(Number(expected.find(({ sex }) => sex === "Total")?.[cell]));
      expect(difference(all, men).size).toBe(Number(women[cell]));
    }
    const men = totalOf(people("both", linking.males.living_and_working_in_A));
    const unique = difference(both, men);
    expect(unique.size).toBe(linking.expected_unique.count);
    expect(isStopped(unique)).toBe(true);
  });
});

describe("group disclosure", () => {
  /** A party whose every recipient clicked, or none: a person who works full time, or does not. */
  const person = (key: string, fullTime: boolean): Contributor => ({
    key,
    version: "1",
    ...emails(2, 50, fullTime ? 100 : 0),
  });
  const groupOf = (full: number, part: number): Contributor[] => [
    ...Array.from({ length: full }, (_, index) => person(`full ${index}`, true)),
    ...Array.from({ length: part }, (_, index) => person(`part ${index}`, false)),
  ];
  const population = { rate: 0.8, spread: 3, campaignVariance: 0 };
  const figuresOf = (group: readonly Contributor[]) => figuresOfGroup(pooledOf([]), group, population, loosest, policy);

  it("says of all who are married that they work full time: the gate refuses sameness, and only that", () => {
    const rows = table("disclosure/marital-hours-group-disclosure.csv").filter((row) => row.marital_status !== "Total");
    const said = Object.fromEntries(
      rows.map(({ marital_status, full_time, part_time }) => [
        marital_status,
        figuresOf(groupOf(Number(full_time), Number(part_time))),
      ]),
    );
    expect(rows[0]).toMatchObject({ marital_status: "Married", full_time: "6", part_time: "0", total: "6" });
    expect(said.Married).toEqual({ rule: "sameness" });
    expect(said.Divorced).toMatchObject({ values: { mean: 0.83, contributors: "5-9" } });
    expect(said.Single).toEqual({ rule: "too-few" });
  });

  it("says of the one single woman how long she works, where a table has cells of one", () => {
    const rows = table("disclosure/marital-sex-hours.csv");
    const hours = ["more_than_30", "16_30", "15_or_less"];
    const women = (status: string): number[] => {
      const row = rows.find(({ marital_status }) => marital_status === status);
      return hours.map((band) => Number(row?.[`female_${band}`]));
    };
    for (const row of rows) {
      const cells = ["male", "female"].flatMap((who) => hours.map((band) => Number(row[`${who}_${band}`])));
      expect(cells.reduce((sum, count) => sum + count, 0)).toBe(Number(row.total));
    }
    expect(women("Single")).toEqual([0, 0, 1]);
    expect(figuresOf(groupOf(0, 1))).toEqual({ rule: "too-few" });
  });
});

describe("rounding to base 5", () => {
  const rows = table("disclosure/rounding-base5.csv").map(({ table: kind, area, male, female, total }) => ({
    kind,
    area,
    counts: [Number(male), Number(female), Number(total)],
  }));
  const countsOf = (kind: string) => rows.filter((row) => row.kind === kind).map(({ counts }) => counts);
  const original = countsOf("original");
  const conventional = original.map((counts) => counts.map((count) => 5 * Math.round(count / 5)));

  it("gives the Handbook's tables, but for its erratum: 32 goes to 30, not to 35", () => {
    const printed = countsOf("conventional_as_printed");
    const differing = printed.flatMap((counts, row) =>
      counts.flatMap((count, column) =>
        count === conventional[row]![column] ? [] : [[original[row]![column], conventional[row]![column], count]],
      ),
    );
    expect(differing).toEqual([[32, 30, 35]]);
    for (const kind of ["random_example", "controlled"]) {
      const far = countsOf(kind).flatMap((counts, row) =>
        counts.filter((count, column) => count % 5 !== 0 || Math.abs(count - original[row]![column]!) >= 5),
      );
      expect(far).toEqual([]);
    }
    const [a, b, c, total] = countsOf("controlled");
    expect(total).toEqual(total!.map((_, column) => a![column]! + b![column]! + c![column]!));
  });

  it("hides less than it promises: the rounded margins leave two values of five for area B", () => {
    /** Whole numbers that round to what is published, which is five of them (three next to zero). */
    const around = (count: number) => [-2, -1, 0, 1, 2].map((step) => count + step).filter((value) => value >= 0);
    const [, areaB] = conventional;
    const [male, female, total] = areaB!.map(around);
    const possible = male!.flatMap((men) =>
      female!.filter((women) => total!.includes(men + women)).map((women) => [men, women, men + women]),
    );
    // 5, 5 and 5 are published: both at least 3, together at most 7.
    expect(possible).toEqual([
      [3, 3, 6],
      [3, 4, 7],
      [4, 3, 7],
    ]);
    expect(possible).toContainEqual(original[1]);
  });

  it("does not hide a joiner, whatever is rounded: 10 parties, then 11, and the eleventh is known within an eighth", () => {
    // By hand: 11 x 0.035 - 10 x 0.030 = 0.085, and half a unit of 0.001 for each of 21 parties is 0.0105.
    const before = toSignificantFigures(0.03, policy.significantFigures);
    const after = toSignificantFigures((10 * 0.03 + 0.085) / 11, policy.significantFigures);
    const [found, doubt] = [11 * after - 10 * before, 21 * 0.0005];
    expect(found).toBeCloseTo(0.085, 10);
    expect(doubt / found).toBeLessThan(1 / 8);
    // So a joiner waits for others: what stops this is the delta rule, not rounding.
    const members = people("party", 10);
    const change = changeBetween(totalOf(members), totalOf([...members, ["joiner", "1"]]));
    expect(change).toEqual({ changed: 1, moved: 1 });
    for (const thresholds of Object.values(policy.levels)) expect(isEnough(change, thresholds)).toBe(false);
  });
});
