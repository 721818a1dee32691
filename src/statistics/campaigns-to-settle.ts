import { z95 } from "./critical-values.ts";
import type { Percentile } from "./percentile.ts";
import { requirePositive } from "./require.ts";

/**
 * About how many more campaigns would settle whether a party stands above or below the middle, if its rate stays as it is.
 *
 * Formula: the N at which the interval of `percentile` no longer holds the middle, when the party's own variance shrinks
 * as m/(m+N): N = m [ownVariance / (z^2/1.96^2 - nationVariance) - 1], rounded up; 0 where it is settled.
 * null: more of the party's own campaigns cannot settle it.
 */
export const campaignsToSettle = (
  { z, ownVariance, nationVariance }: Pick<Percentile, "z" | "ownVariance" | "nationVariance">,
  campaigns: number,
): number | null => {
  requirePositive("the number of campaigns", campaigns);
  const allowed = (z / z95) ** 2 - nationVariance;
  if (allowed <= 0) return null;
  return Math.max(0, Math.ceil(campaigns * (ownVariance / allowed - 1)));
};
