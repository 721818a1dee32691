import type { Metric } from "../../metrics/metric.ts";
import { type EffectiveCounts, effectiveCounts } from "../../statistics/effective-counts.ts";
import type { Kind, Sums } from "../../statistics/sums.ts";
import type { Nation } from "./nation.ts";

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
