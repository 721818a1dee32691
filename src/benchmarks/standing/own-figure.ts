import type { Metric } from "../../metrics/metric.ts";
import { type EffectiveCounts, effectiveCounts } from "../../statistics/effective-counts.ts";
import { ownInterval } from "../../statistics/own-interval.ts";
import type { Kind, Sums } from "../../statistics/sums.ts";
import type { OwnFigure } from "./contract.ts";
import type { Nation } from "./nation.ts";

type Definition = Pick<Metric, "kind" | "exposure" | "prior">;

/**
 * The party's own rate with its range, and the counts it is made of. However little there is, there is a range: a wide one
 * says how little.
 */
export const ownFigure = (metric: Definition, sums: Sums | undefined, nation: Nation | null): OwnFigure => {
  const provisional = nation?.provisional ?? true;
  if (!sums || sums.n === 0) {
    return { campaigns: 0, exposure: 0, numerator: 0, rate: null, interval: null, provisional };
  }
  const { m, n, x } = sums;
  return {
    // A contribution counts observations: for a figure per month these are the months, and the campaigns are its numerator.
    campaigns: metric.exposure === "month" ? x : m,
    exposure: n,
    numerator: x,
    rate: x / n,
    interval: ownInterval(metric.kind, effectiveOwn(metric, sums, nation)),
    provisional,
  };
};

/** What the party's counts are worth: at the nation's rate, or at its own while the nation has none. */
export const effectiveOwn = (
  { kind, prior }: Pick<Metric, "kind" | "prior">,
  sums: Sums,
  nation: Nation | null,
): EffectiveCounts =>
  effectiveCounts(kind, sums, nation ?? { rate: rateOffTheEnds(kind, sums), campaignVariance: prior.campaignVariance });

/** Nobody and everybody say nothing about how campaigns differ, so the rate is kept half a person away from either. */
const rateOffTheEnds = (kind: Kind, { n, x }: Sums): number => {
  const most = kind === "binomial" ? n - 0.5 : Number.POSITIVE_INFINITY;
  return Math.min(Math.max(x, 0.5), most) / n;
};
