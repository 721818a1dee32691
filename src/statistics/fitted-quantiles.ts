import { betaQuantile } from "./beta.ts";
import { gammaQuantile } from "./gamma.ts";
import type { Kind } from "./sums.ts";

export interface Quantiles {
  p10: number;
  p25: number;
  p50: number;
  p75: number;
  p90: number;
}

/**
 * How the parties' rates are spread out: tenths and quarters of the fitted distribution, which is free of the noise of
 * small lists, and nobody's own number.
 *
 * Formula: binomial, of Beta(PM, (1-P)M); count, of Gamma(shape G, mean P).
 * Not for: order statistics of the parties' own rates; they would be somebody's.
 */
export const fittedQuantiles = (kind: Kind, { rate, spread }: { rate: number; spread: number }): Quantiles => {
  const quantile = (p: number) =>
    kind === "binomial" ? betaQuantile(p, rate * spread, (1 - rate) * spread) : gammaQuantile(p, spread, spread / rate);
  return { p10: quantile(0.1), p25: quantile(0.25), p50: quantile(0.5), p75: quantile(0.75), p90: quantile(0.9) };
};
