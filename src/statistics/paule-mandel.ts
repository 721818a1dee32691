import { type Estimate, scatterAt, tauSquaredWhere } from "./heterogeneity.ts";
import type { Interval } from "./interval.ts";
import { studentTCdf, studentTQuantile } from "./student-t.ts";

interface PooledEffect {
  mean: number;
  standardError: number;
  /** How much the true effects vary between parties. */
  tauSquared: number;
  /** 95 %, for the mean of parties like these. */
  interval: Interval;
  /** Two-sided, of no effect on average. */
  p: number;
}

/**
 * The pooled effect of estimates whose true effects may differ; null for fewer than two, which say nothing of that.
 *
 * Formula: tau^2 is where the scatter is what k estimates should show, `Q(tau^2) = k - 1`, or 0; then the weighted mean
 * with its interval `mean +- t_{k-1} / sqrt(sum w)`. At this tau^2 the Hartung-Knapp interval is the same one, and where
 * tau^2 is 0 its modified form is.
 * Valid when: variances are about right, as they are for counts of tens. Source: Paule & Mandel (1982); Hartung & Knapp
 * (2001); Veroniki et al. (2016) on the choice. Not for: what a new party may see (`predictionInterval`).
 */
export const pauleMandel = (estimates: readonly Estimate[]): PooledEffect | null => {
  const degreesOfFreedom = estimates.length - 1;
  if (degreesOfFreedom < 1) return null;
  const tauSquared = tauSquaredWhere(estimates, degreesOfFreedom);
  const { mean, weight } = scatterAt(estimates, tauSquared);
  const standardError = 1 / Math.sqrt(weight);
  const reach = studentTQuantile(0.975, degreesOfFreedom) * standardError;
  return {
    mean,
    standardError,
    tauSquared,
    interval: [mean - reach, mean + reach],
    p: 2 * studentTCdf(-Math.abs(mean) / standardError, degreesOfFreedom),
  };
};
