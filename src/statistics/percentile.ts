import { z95 } from "./critical-values.ts";
import { digamma } from "./digamma.ts";
import type { EffectiveCounts } from "./effective-counts.ts";
import type { Interval } from "./interval.ts";
import { normalCdf } from "./normal.ts";
import { requirePositive } from "./require.ts";
import type { Kind } from "./sums.ts";
import { trigamma } from "./trigamma.ts";

export interface Percentile {
  /** The share of parties that lie below, 0 to 1. */
  percentile: number;
  interval: Interval;
  /** The place in standard deviations of the parties, on the logit or log scale. */
  z: number;
  /** The variance of that place that the party's own few campaigns leave; more of them make it smaller. */
  ownVariance: number;
  /** The variance of that place that the finite number of parties leaves; nothing the party does changes it. */
  nationVariance: number;
}

/**
 * Where a party stands among all parties, with the range in which it stands.
 *
 * Formula: binomial a = PM, b = (1-P)M, A = x'+a, B = n'-x'+b: z = (psi A - psi B - (psi a - psi b)) / s0, s0^2 = psi1 a +
 * psi1 b, s1 = psi1 A + psi1 B; count A = x'+G, B = n'+G/P: z = (psi A - ln B - psi G + ln(G/P)) / s0, s0^2 = psi1 G,
 * s1 = psi1 A. Percentile Phi(z), interval Phi(z -+ 1.96 sqrt(s1/s0^2 + (1+z^2/2)/k)) with k contributors.
 * Valid when: 30 or more contributors and a spread. Measured coverage 93 to 95 %; without the last term 75 % at k = 10.
 * Source: posterior mean and variance of a logit or log rate (Johnson, Kotz & Balakrishnan 1995); the last term is the
 * variance of an estimated normal quantile.
 * Not for: ranks. Goldstein & Spiegelhalter (1996), JRSS A 159.
 */
export const percentile = (
  kind: Kind,
  effective: EffectiveCounts,
  population: { rate: number; spread: number },
  contributors: number,
): Percentile => {
  requirePositive("the number of contributors", contributors);
  const { z, ownVariance } = place(kind, effective, population);
  const nationVariance = (1 + (z * z) / 2) / contributors;
  const reach = z95 * Math.sqrt(ownVariance + nationVariance);
  return {
    percentile: normalCdf(z),
    interval: [normalCdf(z - reach), normalCdf(z + reach)],
    z,
    ownVariance,
    nationVariance,
  };
};

const place = (kind: Kind, { x, n }: EffectiveCounts, { rate, spread }: { rate: number; spread: number }) => {
  if (kind === "binomial") {
    const [a, b] = [rate * spread, (1 - rate) * spread];
    const [ownA, ownB] = [x + a, n - x + b];
    const variance = trigamma(a) + trigamma(b);
    return {
      z: (digamma(ownA) - digamma(ownB) - (digamma(a) - digamma(b))) / Math.sqrt(variance),
      ownVariance: (trigamma(ownA) + trigamma(ownB)) / variance,
    };
  }
  const variance = trigamma(spread);
  const logMean = digamma(x + spread) - Math.log(n + spread / rate);
  return {
    z: (logMean - digamma(spread) + Math.log(spread / rate)) / Math.sqrt(variance),
    ownVariance: trigamma(x + spread) / variance,
  };
};
