import { describe, expect, it } from "vitest";
import { policy } from "../../src/disclosure/policy.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { bandOf, roundingError, toSignificantFigures } from "../../src/disclosure/rounding.ts";
import { cellOf, emails, type InventedParty, pooledOf } from "./hub.ts";

describe("rounding", () => {
  it("keeps two significant figures, whatever the size", () => {
    expect([0.034768, 1.05, 59.49, 0.000214, 12345].map((value) => toSignificantFigures(value, 2))).toEqual([
      0.035, 1.1, 59, 0.00021, 12000,
    ]);
  });

  it("moves a value by half a unit of its last figure at most", () => {
    expect(roundingError(0.035, 2)).toBeCloseTo(0.0005, 12);
    expect(roundingError(59, 2)).toBeCloseTo(0.5, 12);
    expect(roundingError(0.00021, 2)).toBeCloseTo(0.000005, 15);
  });

  it("refuses what is no number, and no number of figures", () => {
    expect(() => toSignificantFigures(Number.NaN, 2)).toThrow(RangeError);
    expect(() => toSignificantFigures(1, 0)).toThrow(RangeError);
  });

  it("says numbers in bands, and nothing below the first", () => {
    const bands = [4, 5, 9, 10, 14, 15, 19, 20, 29, 30, 49, 50, 99, 100, 650].map((one) => bandOf(one, policy.bands));
    expect(bands).toEqual([
      null,
      "5-9",
      "5-9",
      "10-14",
      "10-14",
      "15-19",
      "15-19",
      "20-29",
      "20-29",
      "30-49",
      "30-49",
      "50-99",
      "50-99",
      "100+",
      "100+",
    ]);
  });
});

describe("a published weight", () => {
  /** Parties that do not differ: long lists, two per cent, give or take a click. */
  const alike = (index: number): InventedParty => ({
    key: `p${index}`,
    region: index % 2 === 0 ? "north" : "south",
    cluster: index % 2 === 0 ? "coast" : "hills",
    band: "1000-plus",
    inCluster: false,
    sums: { ...emails(40, 50_000, 40_000 + (index % 3) - 1), xx: 40_000_000 },
  });
  const cells = protect(pooledOf(Array.from({ length: 60 }, (_, index) => alike(index))), [], policy, {
    as_of: "2026-10",
    slug: "2026-10",
  });

  it("never claims more than the rounding of the mean leaves", () => {
    for (const [level, cohort] of [
      ["nation", "nation"],
      ["region", "north"],
    ] as const) {
      const { values } = cellOf(cells, level, cohort);
      expect(values?.spread, "parties cannot be told apart").toBe(null);
      // sqrt(P(1-P)/E) is no less than 0.0005, half a unit of 0.020: E is 0.0196 / 0.0005^2 = 78,400 at most.
      expect(values?.weight).toBe(78_000);
      const [low, high] = values?.interval ?? [0, 0];
      expect(high - low).toBeGreaterThan(0.001);
    }
  });

  it("lets no group of parties that are all alike stand out by rounding", () => {
    expect(cellOf(cells, "region", "south").values?.flag).toBe(null);
  });
});
