import { describe, expect, it } from "vitest";
import { digamma } from "../../src/statistics/digamma.ts";
import { logBeta } from "../../src/statistics/log-beta.ts";
import { logGamma } from "../../src/statistics/log-gamma.ts";
import { trigamma } from "../../src/statistics/trigamma.ts";
import oracle from "../fixtures/statistics/00_distributions.json";
import { beyond } from "./beyond.ts";

describe("the logarithm of the gamma function and its relatives", () => {
  it("agree with R from 1e-8 to 1e12", () => {
    const gammas = oracle.lgamma.map(({ x, lgamma }) => ({ of: x, got: logGamma(x), want: lgamma }));
    expect(beyond(gammas, 1e-13, 1e-14)).toEqual([]);
    const slopes = oracle.lgamma.map(({ x, digamma: want }) => ({ of: x, got: digamma(x), want }));
    expect(beyond(slopes, 1e-13)).toEqual([]);
  });

  it("keep the digits of a beta function of a small and a huge argument, as R does", () => {
    const betas = oracle.lbeta.map(({ a, b, lbeta }) => ({ of: [a, b], got: logBeta(a, b), want: lbeta }));
    expect(beyond(betas, 1e-13, 1e-14)).toEqual([]);
  });

  it("give the trigamma function that mpmath 1.3 gives with 30 digits", () => {
    const published: [x: number, want: number][] = [
      [1e-4, 100000001.64469367],
      [0.3, 12.245364546107732],
      [1, Math.PI ** 2 / 6],
      [2.5, 0.4903577561002348],
      [9.9, 0.1062830416287406],
      [10, 0.10516633568168575],
      [123.4, 0.008136651610865263],
      [1e7, 1.0000000500000017e-7],
    ];
    expect(
      beyond(
        published.map(([x, want]) => ({ of: x, got: trigamma(x), want })),
        1e-14,
      ),
    ).toEqual([]);
  });

  it("refuse what is not positive and finite", () => {
    for (const x of [0, -1, Number.NaN, Infinity]) {
      for (const of of [logGamma, digamma, trigamma]) expect(() => of(x)).toThrow(RangeError);
      expect(() => logBeta(x, 1)).toThrow(RangeError);
      expect(() => logBeta(1, x)).toThrow(RangeError);
    }
  });
});
