import type { EffectiveCounts } from "./effective-counts.ts";
import type { Interval } from "./interval.ts";
import type { Population } from "./population.ts";
import { rateVariance } from "./rate-variance.ts";
import type { Kind } from "./sums.ts";

/**
 * The funnel of parties: between which limits the rate of a party of this exposure lies, if it is one of the nation's.
 *
 * Formula: binomial P -+ z sqrt(P(1-P)[1/n' + (1-1/n')/(M+1)]); count P -+ z sqrt(P/n' + P^2/G); cut off where no rate is.
 * Source: Spiegelhalter (2005), Quality and Safety in Health Care 14 (additive overdispersion).
 * Not for: groups, see `groupLimits`.
 */
export const ownLimits = (
  kind: Kind,
  { n }: Pick<EffectiveCounts, "n">,
  population: Pick<Population, "rate" | "spread">,
  z: number,
): Interval => {
  const reach = z * Math.sqrt(rateVariance(kind, n, population));
  const highest = kind === "binomial" ? 1 : Infinity;
  return [Math.max(0, population.rate - reach), Math.min(highest, population.rate + reach)];
};
