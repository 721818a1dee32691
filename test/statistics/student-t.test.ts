import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { studentTCdf, studentTQuantile } from "../../src/statistics/student-t.ts";
import oracle from "../fixtures/statistics/00_distributions.json";
import { beyond } from "./beyond.ts";

describe("Student's t distribution", () => {
  it("agrees with R, from 1 to a million degrees of freedom and from p = 1e-10 on", () => {
    const quantiles = oracle.t_quantile.map(({ p, df, x }) => ({ of: [p, df], got: studentTQuantile(p, df), want: x }));
    expect(beyond(quantiles, 1e-12)).toEqual([]);
    const shares = oracle.t_cdf.map(({ x, df, cdf }) => ({ of: [x, df], got: studentTCdf(x, df), want: cdf }));
    expect(beyond(shares, 1e-12)).toEqual([]);
    const twoSided = oracle.t_cdf.map(({ x, df, p2 }) => ({
      of: [x, df],
      got: 2 * studentTCdf(-Math.abs(x), df),
      want: p2,
    }));
    expect(beyond(twoSided, 1e-12)).toEqual([]);
  });

  it("takes degrees of freedom that are not whole, as mpmath 1.3 does", () => {
    expect(studentTCdf(2.5, 3.5)).toBeCloseTo(0.962152678095255, 14);
    expect(studentTCdf(-1.2, 0.7)).toBeCloseTo(0.2500376869223927, 14);
  });

  it("has a quantile that inverts its cdf", () => {
    const df = fc.double({ min: -0.5, max: 5, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 0.999, noNaN: true }), df, (p, degrees) => {
        expect(Math.abs(studentTCdf(studentTQuantile(p, degrees), degrees) / p - 1)).toBeLessThan(1e-10);
      }),
    );
  });

  it("is 0 in the middle and goes on for ever", () => {
    expect(studentTQuantile(0.5, 3)).toBe(0);
    expect([studentTCdf(-Infinity, 3), studentTCdf(0, 3), studentTCdf(Infinity, 3)]).toEqual([0, 0.5, 1]);
  });

  it("refuses what cannot be", () => {
    for (const wrong of [0, 1, -0.1, Number.NaN]) expect(() => studentTQuantile(wrong, 3)).toThrow(RangeError);
    for (const wrong of [0, -1, Number.NaN, Infinity]) {
      expect(() => studentTQuantile(0.5, wrong)).toThrow(RangeError);
      expect(() => studentTCdf(1, wrong)).toThrow(RangeError);
    }
    expect(() => studentTCdf(Number.NaN, 3)).toThrow(RangeError);
  });
});
