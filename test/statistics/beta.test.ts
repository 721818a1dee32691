import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaCdf, betaLogitQuantile, betaQuantile } from "../../src/statistics/beta.ts";
import oracle from "../fixtures/statistics/00_distributions.json";
import { beyond } from "./beyond.ts";

const parameter = () => fc.double({ min: -2, max: 4, noNaN: true }).map((power) => 10 ** power);
const proportion = () => fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

describe("the beta distribution", () => {
  it("agrees with R, from p = 1e-12 to parameters of ten million", () => {
    const quantiles = oracle.beta.map(({ a, b, p, x }) => ({ of: [p, a, b], got: betaQuantile(p, a, b), want: x }));
    expect(beyond(quantiles, 1e-11)).toEqual([]);
    const shares = oracle.beta.map(({ a, b, x, cdf_at_x }) => ({
      of: [x, a, b],
      got: betaCdf(x, a, b),
      want: cdf_at_x,
    }));
    expect(beyond(shares, 1e-11)).toEqual([]);
  });

  it("has a quantile that inverts its cdf", () => {
    fc.assert(
      fc.property(proportion(), parameter(), parameter(), (p, a, b) => {
        const x = betaQuantile(p, a, b);
        // Beyond these, neighbouring numbers x hold more than the tolerance between them.
        fc.pre(x > 1e-290 && x < 0.9999);
        expect(Math.abs(betaCdf(x, a, b) / p - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it("looks the same from the other end", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), parameter(), parameter(), (x, a, b) => {
        fc.pre(1 - (1 - x) === x);
        expect(betaCdf(x, a, b) + betaCdf(1 - x, b, a)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("tells values apart that are all but 1: the logit of a median of 1 - 2.3e-8, by R", () => {
    const { x } = oracle.beta.find(({ a, b, p }) => a === 0.5 && b === 10000000.5 && p === 0.5)!;
    expect(Math.exp(-betaLogitQuantile(0.5, 10000000.5, 0.5)) / x).toBeCloseTo(1, 7);
  });

  it("starts at 0 and ends at 1", () => {
    expect([betaCdf(0, 2, 3), betaCdf(1, 2, 3), betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1, 0, 1]);
  });

  it("refuses what cannot be", () => {
    for (const wrong of [-0.1, 1.1, Number.NaN]) {
      expect(() => betaCdf(wrong, 1, 1)).toThrow(RangeError);
      expect(() => betaQuantile(wrong, 1, 1)).toThrow(RangeError);
    }
    for (const wrong of [0, -1, Number.NaN, Infinity]) {
      for (const p of [0, 0.5, 1]) {
        expect(() => betaCdf(p, wrong, 1)).toThrow(RangeError);
        expect(() => betaQuantile(p, 1, wrong)).toThrow(RangeError);
      }
    }
  });
});
