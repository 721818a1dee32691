import type { Kind } from "./sums.ts";

/**
 * The variance of one outcome at one unit of exposure.
 *
 * Formula: binomial V(P) = P(1-P); count V(P) = P.
 * Source: McCullagh & Nelder (1989), Generalized Linear Models, ch. 2.
 */
export const varianceFunction = (kind: Kind, rate: number): number => {
  if (!(rate >= 0) || rate === Infinity || (kind === "binomial" && rate > 1))
    throw new RangeError(`A ${kind} rate cannot be ${rate}`);
  return kind === "binomial" ? rate * (1 - rate) : rate;
};
