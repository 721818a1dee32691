import { z95, z998 } from "./critical-values.ts";
import type { GroupMean } from "./group-mean.ts";
import type { Interval } from "./interval.ts";
import { meanVariance } from "./mean-variance.ts";
import type { Kind } from "./sums.ts";

/**
 * The funnel of groups: between which limits a group of this weight lies by chance and by the parties it happens to have.
 *
 * Formula: with v = 1/(E V(P)): binomial expit(logit P -+ z sqrt v); count P exp(-v/2 -+ z sqrt v).
 * Valid when: v is well below 4, as it is where no party dominates.
 * Source: funnel plots, Spiegelhalter (2005), Statistics in Medicine 24. On the logit scale, because additive limits let
 * chance pass the upper 99.8 % limit in 0.83 % of groups (nominal 0.1 %), these in 0.1 %. Counts have the longer tail: about
 * ln P itself chance calls 0.15 % of groups unusually high and 0.3 % unusually low, half a variance below it 0.2 % of each.
 */
export const groupLimits = (kind: Kind, { rate, weight }: { rate: number; weight: number }, z: number): Interval => {
  const variance = meanVariance(kind, { rate, weight });
  // The logarithm is concave: where a mean is right on average, its logarithm is too low by half its variance.
  const middle = kind === "count" ? rate * Math.exp(-variance / 2) : rate;
  return rateLimits(kind, middle, z * Math.sqrt(variance));
};

/** The rates that lie so far on either side of one, on the scale on which rates are compared: logit, or log for counts. */
export const rateLimits = (kind: Kind, rate: number, reach: number): Interval => {
  const at = (by: number) =>
    kind === "binomial" ? 1 / (1 + ((1 - rate) / rate) * Math.exp(-by)) : rate * Math.exp(by);
  return [at(-reach), at(reach)];
};

export type Flag = "above-95" | "above-99.8" | "below-95" | "below-99.8";

/** Beyond which limits of the funnel a group's mean lies; null within all of them. */
export const groupFlag = (
  kind: Kind,
  { mean, weight }: Pick<GroupMean, "mean" | "weight">,
  rate: number,
): Flag | null => {
  const [low95, high95] = groupLimits(kind, { rate, weight }, z95);
  if (mean >= low95 && mean <= high95) return null;
  const [low998, high998] = groupLimits(kind, { rate, weight }, z998);
  if (mean > high95) return mean > high998 ? "above-99.8" : "above-95";
  return mean < low998 ? "below-99.8" : "below-95";
};
