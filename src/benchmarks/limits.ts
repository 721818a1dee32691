import { policy } from "../disclosure/policy.ts";
import { toSignificantFigures } from "../disclosure/rounding.ts";
import { metrics } from "../metrics/catalogue.ts";
import { z95, z998 } from "../statistics/critical-values.ts";
import { groupLimits } from "../statistics/group-limits.ts";
import type { Interval } from "../statistics/interval.ts";
import type { Cell, Limits } from "./contract.ts";

/**
 * How many of a thousand groups that do not differ lie beyond the 99.8 % limits all the same, as a proportion. Not the two
 * that the limits' name promises: the largest share that was measured on published figures, rounded up (`npm run
 * calibrate`, "flagged, 99.8 %"), so that chance is never made smaller than it is.
 */
export const beyondByChance = 0.007;

/**
 * The funnel at a cohort's weight, around the nation's figure of the same release. A figure that waits was judged when it was
 * first published, so its flag may differ from what these limits say. Null where there is no figure to draw it around.
 */
export const limitsOf = ({ metric, weight }: Cell, { mean: rate }: Cell): Limits | null => {
  const kind = metrics.get(metric)?.kind;
  // At a rate of nothing or of everybody nothing varies, and there is no funnel.
  if (!kind || weight === null || rate === null || rate === 0 || (kind === "binomial" && rate === 1)) return null;
  const limits = (z: number): Interval => {
    const [low, high] = groupLimits(kind, { rate, weight }, z);
    return [rounded(low), rounded(high)];
  };
  return { "95": limits(z95), "99.8": limits(z998) };
};

/** One figure more than a mean has, so that rounding puts no mean on a limit it is beyond. */
const rounded = (value: number): number => toSignificantFigures(value, policy.significantFigures + 1);
