import { requirePositive, requireProportion } from "./require.ts";

/**
 * The value below which a share p of the sorted values lies, straight lines between neighbours.
 *
 * Formula: type 7, `h = (n - 1) p + 1`, between the values at floor h and at the next.
 * Valid when: at least one value, 0 <= p <= 1. Source: Hyndman & Fan (1996).
 * Not for: publication. It is somebody's own value; releases show quantiles of a fitted distribution.
 */
export const quantile = (values: readonly number[], p: number): number =>
  weightedQuantile(
    values,
    values.map(() => 1),
    p,
  );

/**
 * The same for values that do not count alike. Weights say how much a value tells, so only their ratios matter, and equal
 * weights give type 7.
 *
 * Formula: with t the cumulative shares of the weights and n* = (sum w)^2 / sum w^2 (Kish 1965), the mean of the values
 * over the part of the shares from (h - 1)/n* to h/n*, where `h = (n* - 1) p + 1`.
 * Valid when: weights are not negative and not all zero. Source: Akinshin (2023), "Weighted quantile estimators".
 * Not for: weights that count repeated values; those would say 3 for n* where there are 3 copies.
 */
export const weightedQuantile = (values: readonly number[], weights: readonly number[], p: number): number => {
  requireProportion("p", p);
  if (values.length !== weights.length) throw new RangeError(`${values.length} values, ${weights.length} weights`);
  if (!values.every(Number.isFinite)) throw new RangeError("every value must be a finite number");
  if (!weights.every((weight) => weight >= 0)) throw new RangeError("no weight may be negative");
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  requirePositive("the sum of the weights", total);
  const effectiveCount = total ** 2 / weights.reduce((sum, weight) => sum + weight ** 2, 0);
  const from = (effectiveCount - 1) * p;
  const shareBelow = (cumulative: number) => Math.min(1, Math.max(0, (cumulative / total) * effectiveCount - from));

  const order = values.map((_, index) => index).sort((i, j) => values[i]! - values[j]!);
  let cumulative = 0;
  let below = 0;
  return order.reduce((sum, index) => {
    const belowBefore = below;
    cumulative += weights[index]!;
    below = shareBelow(cumulative);
    return sum + values[index]! * (below - belowBefore);
  }, 0);
};
