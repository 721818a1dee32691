import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chiSquaredCdf, chiSquaredQuantile, chiSquaredSurvival } from "../../src/statistics/chi-squared.ts";
import { gammaCdf, gammaQuantile, gammaSurvival } from "../../src/statistics/gamma.ts";
import oracle from "../fixtures/statistics/00_distributions.json";
import { beyond } from "./beyond.ts";

describe("the gamma distribution", () => {
  it("has the quantiles of shapes that are not whole, as mpmath 1.3 gives them by bisection with 30 digits", () => {
    const published: [p: number, shape: number, rate: number, want: number][] = [
      [0.025, 2.7, 3, 0.1645628165493381],
      [0.5, 0.3, 1, 0.0731311358669519],
      [0.975, 4.2, 0.5, 18.13349968804561],
      [0.1, 0.05, 1, 5.844632057286521e-21],
      [0.025, 812.4, 20, 37.87444848305423],
    ];
    const quantiles = published.map(([p, shape, rate, want]) => ({
      of: [p, shape, rate],
      got: gammaQuantile(p, shape, rate),
      want,
    }));
    expect(beyond(quantiles, 1e-13)).toEqual([]);
  });

  it("has a quantile that inverts its cdf, and tails that make a whole", () => {
    const power = () => fc.double({ min: -2, max: 4, noNaN: true }).map((exponent) => 10 ** exponent);
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), power(), power(), (p, shape, rate) => {
        const x = gammaQuantile(p, shape, rate);
        fc.pre(x > 1e-290);
        expect(Math.abs(gammaCdf(x, shape, rate) / p - 1)).toBeLessThan(1e-10);
        expect(gammaCdf(x, shape, rate) + gammaSurvival(x, shape, rate)).toBeCloseTo(1, 13);
      }),
    );
  });

  it("starts at 0 and never ends", () => {
    expect([
      gammaCdf(0, 2, 3),
      gammaSurvival(0, 2, 3),
      gammaCdf(Infinity, 2, 3),
      gammaSurvival(Infinity, 2, 3),
    ]).toEqual([0, 1, 1, 0]);
    expect(gammaQuantile(1e-300, 0.01, 1)).toBe(0);
  });

  it("refuses what cannot be", () => {
    for (const wrong of [0, 1, -0.1, 1.1, Number.NaN]) expect(() => gammaQuantile(wrong, 1, 1)).toThrow(RangeError);
    for (const wrong of [0, -1, Number.NaN, Infinity]) {
      expect(() => gammaCdf(1, wrong, 1)).toThrow(RangeError);
      expect(() => gammaCdf(1, 1, wrong)).toThrow(RangeError);
      expect(() => gammaQuantile(0.5, wrong, 1)).toThrow(RangeError);
      expect(() => gammaQuantile(0.5, 1, wrong)).toThrow(RangeError);
    }
    expect(() => gammaCdf(-1, 1, 1)).toThrow(RangeError);
    expect(() => gammaCdf(Number.NaN, 1, 1)).toThrow(RangeError);
  });
});

describe("the chi-squared distribution", () => {
  it("agrees with R in both tails, as far out as 1e-317", () => {
    const lower = oracle.chisq.map(({ x, df, cdf }) => ({ of: [x, df], got: chiSquaredCdf(x, df), want: cdf }));
    expect(beyond(lower, 1e-12)).toEqual([]);
    const upper = oracle.chisq.map(({ x, df, sf }) => ({ of: [x, df], got: chiSquaredSurvival(x, df), want: sf }));
    // Below 1e-308 a number has fewer digits: these are a few of its last steps, of 5e-324 each.
    expect(beyond(upper, 1e-12, 1e-322)).toEqual([]);
  });

  it("has the quantiles of R, and of mpmath 1.3 where degrees of freedom are not whole", () => {
    const published = [
      ...oracle.chisq_quantile,
      { df: 0.6, p: 0.975, x: 3.800527285677651 },
      { df: 8.6, p: 0.1, x: 3.894316581664364 },
      { df: 36.4, p: 0.9, x: 47.67292073143364 },
    ];
    expect(
      beyond(
        published.map(({ p, df, x }) => ({ of: [p, df], got: chiSquaredQuantile(p, df), want: x })),
        1e-13,
      ),
    ).toEqual([]);
  });
});
