import { concaveRoot } from "./concave-root.ts";
import { requirePositive } from "./require.ts";

/** One party's (or one trial's) estimate of an effect, on the log scale. */
export interface Estimate {
  effect: number;
  variance: number;
}

/**
 * The pooled mean and how far the estimates scatter about it, if their true effects vary by `tauSquared`.
 *
 * Formula: `w = 1/(v + tau^2)`, `mean = sum w b / sum w`, `Q = sum w (b - mean)^2`.
 * Valid when: one estimate or more, variances positive. Source: Cochran (1954); DerSimonian & Kacker (2007).
 */
export const scatterAt = (estimates: readonly Estimate[], tauSquared: number) => {
  let weight = 0;
  let weighted = 0;
  for (const { effect, variance } of estimates) {
    requirePositive("variance", variance);
    if (!Number.isFinite(effect)) throw new RangeError(`an effect must be finite, not ${effect}`);
    weight += 1 / (variance + tauSquared);
    weighted += effect / (variance + tauSquared);
  }
  const mean = weighted / weight;
  let q = 0;
  let slope = 0;
  for (const { effect, variance } of estimates) {
    const part = (effect - mean) ** 2 / (variance + tauSquared);
    q += part;
    slope -= part / (variance + tauSquared);
  }
  return { mean, weight, q, slope };
};

/**
 * The variance of true effects at which the scatter Q is as large as asked; 0 where it is never so large.
 *
 * Q falls and is convex (a least sum of squares over linear terms), so Newton's method from 0 cannot fail.
 */
export const tauSquaredWhere = (estimates: readonly Estimate[], q: number): number => {
  if (scatterAt(estimates, 0).q <= q) return 0;
  return concaveRoot((tauSquared) => {
    const scatter = scatterAt(estimates, tauSquared);
    return { value: q - scatter.q, slope: -scatter.slope };
  }, 0);
};
