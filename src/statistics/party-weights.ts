import { effectiveCounts } from "./effective-counts.ts";
import type { Population } from "./population.ts";
import { rateVariance } from "./rate-variance.ts";
import type { Kind, Sums } from "./sums.ts";
import { varianceFunction } from "./variance-function.ts";

/**
 * How much each party says in a group's mean, in input order: the exposure that would tell as much about the typical party.
 *
 * Formula: w_i = 1/u_i; binomial u_i = 1/n'_i + (1-1/n'_i)/(M+1), count u_i = 1/n'_i + P/G. A large list says more than a
 * small one, but no list says more than a party can: w_i < M+1 or G/P.
 * Source: inverse variance weights under additive overdispersion; Kleinman (1973), JASA 68.
 */
export const partyWeights = (kind: Kind, parties: readonly Sums[], population: Population): number[] => {
  const unit = varianceFunction(kind, population.rate);
  if (unit === 0) throw new RangeError(`Nothing can be weighed at a rate of ${population.rate}`);
  return parties.map((sums) => unit / rateVariance(kind, effectiveCounts(kind, sums, population).n, population));
};
