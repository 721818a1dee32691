import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile, weightedQuantile } from "../../src/statistics/quantile.ts";
import oracle from "../fixtures/statistics/05_quantiles.json";
import { beyond } from "./beyond.ts";

/** R prints a list of one as its only member. */
const list = (value: number | number[]): number[] => (Array.isArray(value) ? value : [value]);

describe("quantiles", () => {
  it("are type 7 of Hyndman and Fan, as R has them", () => {
    const figures = oracle.unweighted_type7.flatMap(({ x, probs, q }) =>
      probs.map((p, index) => ({ of: [x, p], got: quantile(list(x), p), want: q[index]! })),
    );
    // Straight lines between 5e-9 and 1e9 have seven digits of the smaller one.
    expect(beyond(figures, 1e-9, 1e-15)).toEqual([]);
  });

  it("are Akinshin's where values weigh differently", () => {
    const figures = oracle.weighted_akinshin.flatMap(({ x, w, probs, q_akinshin_type7 }) =>
      probs.map((p, index) => ({ of: [x, w, p], got: weightedQuantile(x, w, p), want: q_akinshin_type7[index]! })),
    );
    expect(beyond(figures, 1e-9)).toEqual([]);
  });

  it("do not depend on the scale of the weights", () => {
    const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 20 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(values, share, fc.double({ min: 0.001, max: 1000, noNaN: true }), (x, p, weight) => {
        const weighted = weightedQuantile(
          x,
          x.map(() => weight),
          p,
        );
        expect(weighted).toBeCloseTo(quantile(x, p), 9);
      }),
    );
  });

  it("are not those of copies: 3 with a weight of 3 is one value that tells more", () => {
    const { x, w, probs, q_freq_type7 } = oracle.weighted_frequency[1]!;
    const copies = list(x).flatMap((value, index) => Array.from({ length: list(w)[index]! }, () => value));
    const figures = probs.map((p, index) => ({ of: p, got: quantile(copies, p), want: q_freq_type7[index]! }));
    expect(beyond(figures, 1e-9)).toEqual([]);
    expect(weightedQuantile(list(x), list(w), 0.5)).not.toBeCloseTo(quantile(copies, 0.5), 3);
  });

  it("refuse what cannot be", () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
    expect(() => quantile([1, Number.NaN], 0.5)).toThrow(RangeError);
    expect(() => quantile([1], 1.1)).toThrow(RangeError);
    expect(() => weightedQuantile([1, 2], [1], 0.5)).toThrow(RangeError);
    expect(() => weightedQuantile([1, 2], [1, -1], 0.5)).toThrow(RangeError);
    expect(() => weightedQuantile([1, 2], [0, 0], 0.5)).toThrow(RangeError);
  });
});
