import { chiSquaredQuantile } from "./chi-squared.ts";
import { type Estimate, scatterAt, tauSquaredWhere } from "./heterogeneity.ts";
import type { Interval } from "./interval.ts";
import { normalCdf } from "./normal.ts";

/** Points at which the confidence distribution of tau^2 is taken: more of them change the interval's third digit. */
const points = 40;

interface Normal {
  mean: number;
  deviation: number;
}

/**
 * The range in which the true effect of a new party lies with 95 %; null for fewer than two estimates.
 *
 * Formula: `Q(tau^2) ~ chi-squared_{k-1}` gives tau^2 a confidence distribution. At each of 40 equally likely points of
 * it a new effect is N(mean, tau^2 + 1/sum w); the interval holds the middle 95 % of the mixture of these 40.
 * Valid when: effects vary roughly normally; measured coverage 92.5 to 96 %. Source: Viechtbauer (2007) for the
 * confidence distribution; Nagashima, Noma & Furukawa (2019). Not for: the mean effect (`pauleMandel`).
 */
export const predictionInterval = (estimates: readonly Estimate[]): Interval | null => {
  const degreesOfFreedom = estimates.length - 1;
  if (degreesOfFreedom < 1) return null;
  const mixture = Array.from({ length: points }, (_, index) => {
    const q = chiSquaredQuantile((index + 0.5) / points, degreesOfFreedom);
    const tauSquared = tauSquaredWhere(estimates, q);
    const { mean, weight } = scatterAt(estimates, tauSquared);
    return { mean, deviation: Math.sqrt(tauSquared + 1 / weight) };
  });
  return [mixtureQuantile(mixture, 0.025), mixtureQuantile(mixture, 0.975)];
};

/** By Newton's method inside a bracket that shrinks at every step, because a mixture may have several slopes. */
const mixtureQuantile = (mixture: readonly Normal[], p: number): number => {
  let low = Math.min(...mixture.map(({ mean, deviation }) => mean - 10 * deviation));
  let high = Math.max(...mixture.map(({ mean, deviation }) => mean + 10 * deviation));
  let x = (low + high) / 2;
  while (high - low > 1e-14 * (Math.abs(low) + Math.abs(high))) {
    const { cdf, density } = mixtureAt(mixture, x);
    if (cdf < p) low = x;
    else high = x;
    const step = (p - cdf) / density;
    const next = x + step;
    if (Math.abs(step) <= 1e-13 * Math.abs(x)) return next;
    x = next > low && next < high ? next : (low + high) / 2;
  }
  return x;
};

const mixtureAt = (mixture: readonly Normal[], x: number) => {
  let cdf = 0;
  let density = 0;
  for (const { mean, deviation } of mixture) {
    const z = (x - mean) / deviation;
    cdf += normalCdf(z) / mixture.length;
    density += Math.exp((-z * z) / 2) / (Math.sqrt(2 * Math.PI) * deviation * mixture.length);
  }
  return { cdf, density };
};
