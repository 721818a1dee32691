import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf, normalQuantile } from "../../src/statistics/normal.ts";
import oracle from "../fixtures/statistics/00_distributions.json";
import { beyond } from "./beyond.ts";

describe("the normal distribution", () => {
  it("agrees with R, from p = 1e-300 on", () => {
    const quantiles = oracle.normal_quantile.map(({ p, x }) => ({ of: p, got: normalQuantile(p), want: x }));
    expect(beyond(quantiles, 1e-13)).toEqual([]);
    // R ends the lower tail at -37.5; ours goes on to 2.9e-316 at -38.
    const shares = oracle.normal_cdf.map(({ x, cdf }) => ({ of: x, got: normalCdf(x), want: cdf }));
    expect(beyond(shares, 1e-12)).toEqual([]);
  });

  it("has a quantile that inverts its cdf", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 0.999, noNaN: true }), (p) => {
        expect(Math.abs(normalCdf(normalQuantile(p)) / p - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it("is symmetric", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 8, noNaN: true }), (z) => {
        expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 15);
      }),
    );
    expect([normalCdf(-Infinity), normalCdf(0), normalCdf(Infinity)]).toEqual([0, 0.5, 1]);
  });

  it("refuses what cannot be", () => {
    for (const wrong of [0, 1, -0.1, Number.NaN]) expect(() => normalQuantile(wrong)).toThrow(RangeError);
    expect(() => normalCdf(Number.NaN)).toThrow(RangeError);
  });
});
