import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benjaminiHochberg } from "../../src/statistics/benjamini-hochberg.ts";
import { benjaminiYekutieli } from "../../src/statistics/benjamini-yekutieli.ts";
import oracle from "../fixtures/statistics/04_bh.json";
import { beyond } from "./beyond.ts";

const { _meta, single, ...families } = oracle;
const cases = { ...families, single: { ...single, p: [single.p], BH: [single.BH], BY: [single.BY] } };

describe("q-values", () => {
  it("are those of R, for the thrombolysis study in any order, ties, one test and zeros", () => {
    const figures = Object.entries(cases).flatMap(([name, { p, BH, BY }]) => [
      ...benjaminiHochberg(p).map((got, index) => ({ of: [name, p[index]], got, want: BH[index]! })),
      ...benjaminiYekutieli(p).map((got, index) => ({ of: [name, p[index]], got, want: BY[index]! })),
    ]);
    expect(beyond(figures, 1e-12)).toEqual([]);
  });

  it("reject the first four of Benjamini and Hochberg's fifteen, as their paper does", () => {
    const { p } = oracle.bh1995;
    const rejected = p.filter((_, index) => benjaminiHochberg(p)[index]! <= 0.05);
    expect(rejected).toEqual([0.0001, 0.0004, 0.0019, 0.0095]);
  });

  it("keep the order of the p-values and are never smaller", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (pValues) => {
        const qValues = benjaminiHochberg(pValues);
        const order = pValues.map((_, index) => index).sort((i, j) => pValues[i]! - pValues[j]!);
        for (const [place, index] of order.entries()) {
          expect(qValues[index]!).toBeGreaterThanOrEqual(pValues[index]!);
          expect(qValues[index]!).toBeGreaterThanOrEqual(qValues[order[place - 1] ?? index]!);
        }
      }),
    );
  });

  it("of no tests are none", () => {
    expect(benjaminiHochberg([])).toEqual([]);
    expect(benjaminiYekutieli([])).toEqual([]);
  });

  it("refuse what is no p-value", () => {
    for (const wrong of [-0.1, 1.1, Number.NaN]) expect(() => benjaminiHochberg([0.5, wrong])).toThrow(RangeError);
  });
});
