import type { Population } from "./population.ts";
import type { Kind } from "./sums.ts";
import { varianceFunction } from "./variance-function.ts";

/**
 * How far one party's observed rate is expected to lie from the nation's: chance plus true differences between parties.
 *
 * Formula: binomial P(1-P) [1/n' + (1-1/n') phi] with phi = 1/(M+1); count P/n' + P^2/G. Flat: the first term alone.
 * Valid when: n' is an effective exposure (see `effectiveCounts`).
 * Source: the additive overdispersion that Spiegelhalter (2005), Statistics in Medicine 24, prefers for funnels.
 */
export const rateVariance = (kind: Kind, n: number, { rate, spread }: Pick<Population, "rate" | "spread">): number => {
  if (!(n > 0)) throw new RangeError(`An effective exposure cannot be ${n}`);
  if (spread !== null && !(spread > 0)) throw new RangeError(`A spread cannot be ${spread}`);
  if (kind === "binomial") {
    const betweenParties = spread === null ? 0 : 1 / (spread + 1);
    return varianceFunction(kind, rate) * (1 / n + (1 - 1 / n) * betweenParties);
  }
  return varianceFunction(kind, rate) * (1 / n + (spread === null ? 0 : rate / spread));
};
