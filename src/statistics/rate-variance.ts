import type { Population } from "./population.ts";
import { requirePositive } from "./require.ts";
import type { Kind } from "./sums.ts";
import { varianceFunction } from "./variance-function.ts";

/**
 * How far one party's observed rate is expected to lie from the nation's: chance plus true differences between parties.
 *
 * Formula: binomial P(1-P) [1/n' + (1-1/n') phi] with phi = 1/(M+1); count P [1/n' + phi] with phi = P/G. Flat: phi = 0.
 * Valid when: n' is an effective exposure (see `effectiveCounts`).
 * Source: the additive overdispersion that Spiegelhalter (2005), Quality and Safety in Health Care 14, prefers for funnels.
 */
export const rateVariance = (kind: Kind, n: number, { rate, spread }: Pick<Population, "rate" | "spread">): number => {
  if (spread !== null) requirePositive("spread", spread);
  return varianceFunction(kind, rate) * relativeVariance(kind, n, differences(kind, rate, spread));
};

/** The variance of a party's rate in units of one outcome's, when the parties differ by phi. */
export const relativeVariance = (kind: Kind, n: number, phi: number): number => {
  requirePositive("an effective exposure", n);
  return 1 / n + (kind === "binomial" ? 1 - 1 / n : 1) * phi;
};

const differences = (kind: Kind, rate: number, spread: number | null): number => {
  if (spread === null) return 0;
  return kind === "binomial" ? 1 / (spread + 1) : rate / spread;
};
