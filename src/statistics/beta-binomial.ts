import type { Point, Surface } from "./damped-newton.ts";
import { digamma } from "./digamma.ts";
import type { EffectiveCounts } from "./effective-counts.ts";
import { kleinmanMoments } from "./kleinman-moments.ts";
import { logBeta } from "./log-beta.ts";
import type { SpreadFamily } from "./spread-family.ts";
import { trigamma } from "./trigamma.ts";

/**
 * Rates of people: each party's rate is drawn from a beta distribution of mean P and spread M, its outcomes are binomial.
 *
 * Formula: sum ln B(x+a, n-x+b) - ln B(a, b) over (logit P, ln M), a = PM, b = (1-P)M; x and n may be fractions.
 * Source: Skellam (1948), JRSS B 10; Kleinman (1973), JASA 68.
 */
export const betaBinomial: SpreadFamily = {
  link: (rate) => Math.log(rate / (1 - rate)),
  inverseLink: (logit) => 1 / (1 + Math.exp(-logit)),
  flatAbove: 1e5,
  moments: kleinmanMoments,
  logLikelihood: (parties) => (at) => surface(parties, at),
  flatLogLikelihood: (parties, rate) =>
    parties.reduce((sum, { x, n }) => sum + x * Math.log(rate) + (n - x) * Math.log1p(-rate), 0),
};

const surface = (parties: readonly EffectiveCounts[], [logit, logSpread]: Point): Surface => {
  const spread = Math.exp(logSpread);
  const rate = betaBinomial.inverseLink(logit);
  const a = rate * spread;
  const b = (1 - rate) * spread;
  let value = 0;
  // First and second derivatives by a, by b and by a + b, as if these were three parameters.
  let [byA, byB, bySpread, byAA, byBB, bySpreadTwice] = [0, 0, 0, 0, 0, 0];
  for (const { x, n } of parties) {
    value += logBeta(x + a, n - x + b) - logBeta(a, b);
    byA += digamma(x + a) - digamma(a);
    byB += digamma(n - x + b) - digamma(b);
    bySpread += digamma(spread) - digamma(n + spread);
    byAA += trigamma(x + a) - trigamma(a);
    byBB += trigamma(n - x + b) - trigamma(b);
    bySpreadTwice += trigamma(spread) - trigamma(n + spread);
  }
  const slope = a * (1 - rate); // of a by logit P; of b it is the same downwards
  return {
    value,
    gradient: [slope * (byA - byB), a * byA + b * byB + spread * bySpread],
    hessian: [
      slope * slope * (byAA + byBB) + slope * (1 - 2 * rate) * (byA - byB),
      slope * (a * byAA - b * byBB + byA - byB),
      a * (a * byAA + byA) + b * (b * byBB + byB) + spread * (spread * bySpreadTwice + bySpread),
    ],
  };
};
