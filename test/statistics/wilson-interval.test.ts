import { describe, expect, it } from "vitest";
import { betaQuantile } from "../../src/statistics/beta.ts";
import { normalQuantile } from "../../src/statistics/normal.ts";
import { wilsonInterval } from "../../src/statistics/wilson-interval.ts";
import oracle from "../fixtures/statistics/06_binomial_intervals.json";
import { beyond, type Compared } from "./beyond.ts";

const ends = (of: unknown, got: readonly number[], want: readonly number[]): Compared[] =>
  want.map((end, index) => ({ of, got: got[index]!, want: end }));

/** The intervals that were not chosen. They exercise the beta quantile where it is hardest. */
const clopperPearson = (x: number, n: number, alpha: number): number[] => [
  x === 0 ? 0 : betaQuantile(alpha / 2, x, n - x + 1),
  x === n ? 1 : betaQuantile(1 - alpha / 2, x + 1, n - x),
];
const jeffreys = (x: number, n: number, alpha: number): number[] => [
  betaQuantile(alpha / 2, x + 0.5, n - x + 0.5),
  betaQuantile(1 - alpha / 2, x + 0.5, n - x + 0.5),
];

describe("Wilson's interval", () => {
  it("agrees with R, from one person to ten million", () => {
    const figures = oracle.integer.flatMap(({ x, n, alpha, wilson }) =>
      ends([x, n], wilsonInterval(x, n, normalQuantile(1 - alpha / 2)), wilson),
    );
    expect(beyond(figures, 1e-9)).toEqual([]);
  });

  it("takes effective counts, which are fractional, at 95 % unless told otherwise", () => {
    const figures = oracle.effective.flatMap(({ x_eff, n_eff, wilson }) =>
      ends([x_eff, n_eff], wilsonInterval(x_eff, n_eff), wilson),
    );
    expect(beyond(figures, 1e-9)).toEqual([]);
  });

  it("starts at exactly 0 for none and ends at exactly 1 for all", () => {
    for (const n of [0.3, 1, 7, 66.66666666666667, 1e7]) {
      expect(wilsonInterval(0, n)[0]).toBe(0);
      expect(wilsonInterval(n, n)[1]).toBe(1);
    }
  });

  it("refuses what cannot be", () => {
    const wrong: [x: number, n: number, z?: number][] = [
      [-1, 10],
      [11, 10],
      [0, 0],
      [Number.NaN, 10],
      [1, Number.NaN],
      [1, 10, 0],
    ];
    for (const arguments_ of wrong) expect(() => wilsonInterval(...arguments_)).toThrow(RangeError);
  });
});

describe("the intervals that were not chosen", () => {
  it("come out of the beta quantile as R has them", () => {
    const exact = oracle.integer.flatMap(({ x, n, alpha, clopper_pearson }) =>
      ends([x, n], clopperPearson(x, n, alpha), clopper_pearson),
    );
    expect(beyond(exact, 1e-9)).toEqual([]);
    const bayesian = oracle.integer.flatMap(({ x, n, alpha, jeffreys_unmodified, jeffreys: modified }) => [
      ...ends([x, n], jeffreys(x, n, alpha), jeffreys_unmodified),
      // Brown, Cai and DasGupta give none and all their own end.
      ...ends(
        [x, n],
        jeffreys(x, n, alpha).map((end, side) => (side === 0 ? (x === 0 ? 0 : end) : x === n ? 1 : end)),
        modified,
      ),
    ]);
    expect(beyond(bayesian, 1e-9)).toEqual([]);
  });

  it("take effective counts too", () => {
    const figures = oracle.effective.flatMap(({ x_eff, n_eff, jeffreys: want }) => {
      const [low = Number.NaN, high = Number.NaN] = jeffreys(x_eff, n_eff, 0.05);
      return ends([x_eff, n_eff], [x_eff === 0 ? 0 : low, high], want);
    });
    expect(beyond(figures, 1e-9)).toEqual([]);
  });
});
