import { effectiveCounts } from "./effective-counts.ts";
import { ownInterval } from "./own-interval.ts";
import type { Population } from "./population.ts";
import { shrunkenRate } from "./shrunken-rate.ts";
import type { Kind, Sums } from "./sums.ts";

/**
 * How many more good outcomes (or fewer bad ones) the party's year would have had at the nation's rate.
 *
 * Formula: n (P - shrunken mean), mirrored where lower is better; only when the party's own interval lies wholly on the
 * worse side of P.
 * null: nothing can be promised. Anything else would sell regression to the mean as an opportunity.
 */
export const opportunity = (
  kind: Kind,
  better: "higher" | "lower" | "neutral",
  sums: Sums,
  population: Population,
): number | null => {
  if (better === "neutral" || population.spread === null) return null;
  const effective = effectiveCounts(kind, sums, population);
  const [low, high] = ownInterval(kind, effective);
  const worse = better === "higher" ? high < population.rate : low > population.rate;
  if (!worse) return null;
  // The allowance for the nation's rate widens the shrunken interval and leaves its mean, so none is needed here.
  return sums.n * Math.abs(population.rate - shrunkenRate(kind, effective, population, 0).mean);
};
