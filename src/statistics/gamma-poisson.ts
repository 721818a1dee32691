import type { Point, Surface } from "./damped-newton.ts";
import { digamma } from "./digamma.ts";
import type { EffectiveCounts } from "./effective-counts.ts";
import { logGamma } from "./log-gamma.ts";
import type { SpreadFamily } from "./spread-family.ts";
import { trigamma } from "./trigamma.ts";

/**
 * Means of counts: each party's mean is drawn from a gamma distribution of mean P and shape G, its outcomes are Poisson.
 *
 * Formula: sum ln Gamma(x+G) - ln Gamma(G) + G ln(G/(G+nP)) + x ln(nP/(G+nP)) over (ln P, ln G); x and n may be fractions.
 * Source: Greenwood & Yule (1920), JRSS 83.
 */
export const gammaPoisson: SpreadFamily = {
  link: Math.log,
  inverseLink: Math.exp,
  flatAbove: 1e4,
  moments: (parties) => moments(parties),
  logLikelihood: (parties) => (at) => surface(parties, at),
  flatLogLikelihood: (parties, rate) => parties.reduce((sum, { x, n }) => sum + x * Math.log(n * rate) - n * rate, 0),
};

/** P = sum x / N, S = sum n (x/n - P)^2: 1/G = (S - (k-1) P) / (P^2 (N - sum n^2 / N)). */
const moments = (parties: readonly EffectiveCounts[]) => {
  const exposure = parties.reduce((sum, { n }) => sum + n, 0);
  const rate = parties.reduce((sum, { x }) => sum + x, 0) / exposure;
  const scatter = parties.reduce((sum, { x, n }) => sum + n * (x / n - rate) ** 2, 0);
  const free = parties.reduce((sum, { n }) => sum + n * (1 - n / exposure), 0);
  const excess = scatter - (parties.length - 1) * rate;
  return { rate, spread: excess > 0 ? (rate * rate * free) / excess : null };
};

const surface = (parties: readonly EffectiveCounts[], [logRate, logSpread]: Point): Surface => {
  const rate = Math.exp(logRate);
  const spread = Math.exp(logSpread);
  let value = 0;
  let [byLogRate, bySpread, byLogRateTwice, byBoth, bySpreadTwice] = [0, 0, 0, 0, 0];
  for (const { x, n } of parties) {
    const expected = n * rate;
    const whole = spread + expected;
    const over = (x - expected) / whole;
    value +=
      logGamma(x + spread) -
      logGamma(spread) +
      spread * Math.log(spread / whole) +
      (x === 0 ? 0 : x * Math.log(expected / whole));
    byLogRate += spread * over;
    bySpread += digamma(x + spread) - digamma(spread) + Math.log(spread / whole) - over;
    byLogRateTwice -= (spread * expected * (spread + x)) / (whole * whole);
    byBoth += (over * expected) / whole;
    bySpreadTwice += trigamma(x + spread) - trigamma(spread) + 1 / spread - 1 / whole + over / whole;
  }
  return {
    value,
    gradient: [byLogRate, spread * bySpread],
    hessian: [byLogRateTwice, spread * byBoth, spread * (spread * bySpreadTwice + bySpread)],
  };
};
