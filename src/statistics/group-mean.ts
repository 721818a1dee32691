import { partyWeights } from "./party-weights.ts";
import type { Population } from "./population.ts";
import type { Kind, Sums } from "./sums.ts";

export interface GroupMean {
  /** m: the typical rate of the group's parties. */
  mean: number;
  /** E: what the group's parties together say, as an effective exposure. */
  weight: number;
  /** keff: as many parties of equal weight would say as much. */
  effectiveContributors: number;
  /** The heaviest party's share of the weight. */
  largestShare: number;
}

/**
 * The mean of a group of parties: the figure that clusters are compared by.
 *
 * Formula: with w_i of `partyWeights` and r_i = x_i/n_i: E = sum w_i, m = sum w_i r_i / E, keff = E^2 / sum w_i^2.
 * Valid when: the spread is the nation's; from the own spread of five parties, a member's rate can be worked out.
 * Source: Kleinman (1973), JASA 68; keff: Kish (1965).
 * Not for: what happened to the group's recipients taken together, which is sum x / sum n.
 */
export const groupMean = (kind: Kind, parties: readonly Sums[], population: Population): GroupMean => {
  if (parties.length === 0) throw new RangeError("A group of no parties has no mean");
  const weights = partyWeights(kind, parties, population);
  let weight = 0;
  let weightedRates = 0;
  let squares = 0;
  let largest = 0;
  for (const [at, { x, n }] of parties.entries()) {
    const own = weights[at]!;
    weight += own;
    weightedRates += (own * x) / n;
    squares += own * own;
    largest = Math.max(largest, own);
  }
  return {
    mean: weightedRates / weight,
    weight,
    effectiveContributors: (weight * weight) / squares,
    largestShare: largest / weight,
  };
};
