import { z95, z998 } from "./critical-values.ts";
import type { GroupMean } from "./group-mean.ts";
import type { Interval } from "./interval.ts";
import { meanVariance } from "./mean-variance.ts";
import type { Kind } from "./sums.ts";

/**
 * The funnel of groups: between which limits a group of this weight lies by chance and by the parties it happens to have.
 *
 * Formula: binomial expit(logit P -+ z / sqrt(E P(1-P))); count P exp(-+ z / sqrt(E P)).
 * Source: funnel plots, Spiegelhalter (2005), Statistics in Medicine 24. On the logit scale, because the upper 99.8 %
 * limit is then passed as often as it says (0.12 %, of additive limits 0.83 %). Counts: above 0.02 to 0.12 %, below 0.1 to
 * 0.4 %; limits from gamma quantiles are no better where the parties are not gamma themselves (0.4 and 0 %).
 */
export const groupLimits = (kind: Kind, { rate, weight }: { rate: number; weight: number }, z: number): Interval =>
  rateLimits(kind, rate, z * Math.sqrt(meanVariance(kind, { rate, weight })));

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
