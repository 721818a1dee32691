import { betaBinomial } from "./beta-binomial.ts";
import { dampedNewton } from "./damped-newton.ts";
import type { EffectiveCounts } from "./effective-counts.ts";
import { gammaPoisson } from "./gamma-poisson.ts";
import { rateVariance } from "./rate-variance.ts";
import type { SpreadFamily } from "./spread-family.ts";
import type { Kind } from "./sums.ts";

type SpreadFit =
  | {
      converged: true;
      /** P: the typical party's rate. */
      rate: number;
      /** M or G; null: no detectable difference between parties (flat). */
      spread: number | null;
      /** The variance of the parties' standardised residuals: 1 where the fitted distribution describes them. */
      residualVariance: number;
    }
  | { converged: false };

/** Where the search starts when moments see no spread, and between what they may start it. */
const UNSEEN = 1e3;
const STARTS = [0.1, 1e4] as const;
/** A spread below this is no distribution of rates but parties at nothing and at everything. */
const DEGENERATE = 1e-3;

/**
 * The likeliest rate and spread of the nation's parties, from effective counts at the pooled rate.
 *
 * Formula: maximum likelihood of the beta-binomial (binomial) or gamma-Poisson (count), by damped Newton from moments;
 * flat above M = 1e5 or G = 1e4, and where one rate for all is as likely; then P = sum x / sum n. Residuals
 * (x/n - P) / sqrt(V), V of `rateVariance`; their variance is sum of squares / (k - 1).
 * Valid when: 30 or more parties. Not converged: fewer than two parties, no outcome at all, nothing but outcomes.
 * Source: Kleinman (1973), JASA 68; Greenwood & Yule (1920), JRSS 83.
 */
export const fitSpread = (kind: Kind, parties: readonly EffectiveCounts[]): SpreadFit => {
  const exposure = parties.reduce((sum, { n }) => sum + n, 0);
  const outcomes = parties.reduce((sum, { x }) => sum + x, 0);
  if (parties.length < 2 || outcomes === 0 || (kind === "binomial" && outcomes >= exposure))
    return { converged: false };
  const fit = likeliest(kind === "binomial" ? betaBinomial : gammaPoisson, parties, outcomes / exposure);
  if (fit === null) return { converged: false };
  return { converged: true, ...fit, residualVariance: residualVariance(kind, parties, fit) };
};

const likeliest = (family: SpreadFamily, parties: readonly EffectiveCounts[], pooledRate: number) => {
  const start = family.moments(parties);
  const startSpread = Math.min(Math.max(start.spread ?? UNSEEN, STARTS[0]), STARTS[1]);
  const summit = dampedNewton(
    [family.link(start.rate), Math.log(startSpread)],
    family.logLikelihood(parties),
    ([, logSpread]) => logSpread > Math.log(family.flatAbove) || logSpread < Math.log(DEGENERATE),
  );
  if (summit === null) return null;
  const [rate, spread] = [family.inverseLink(summit.at[0]), Math.exp(summit.at[1])];
  const flat = family.flatLogLikelihood(parties, pooledRate);
  if (spread > family.flatAbove || summit.value - flat <= 1e-10 * Math.abs(flat))
    return { rate: pooledRate, spread: null };
  return spread < DEGENERATE ? null : { rate, spread };
};

const residualVariance = (
  kind: Kind,
  parties: readonly EffectiveCounts[],
  fit: { rate: number; spread: number | null },
): number => {
  const squares = parties.reduce((sum, { x, n }) => sum + (x / n - fit.rate) ** 2 / rateVariance(kind, n, fit), 0);
  return squares / (parties.length - 1);
};
