import { campaignVariance, isProvisional, steadiedCampaignVariance } from "../statistics/campaign-variance.ts";
import { effectiveCounts } from "../statistics/effective-counts.ts";
import { fitSpread } from "../statistics/fit-spread.ts";
import { fittedQuantiles, type Quantiles } from "../statistics/fitted-quantiles.ts";
import { groupInterval } from "../statistics/group-interval.ts";
import { groupFlag } from "../statistics/group-limits.ts";
import { type GroupMean, groupMean } from "../statistics/group-mean.ts";
import type { Interval } from "../statistics/interval.ts";
import type { Population } from "../statistics/population.ts";
import { varianceFunction } from "../statistics/variance-function.ts";
import { varianceSplit } from "../statistics/variance-split.ts";
import type { CellValues, Contributor, PooledMetric, Rule } from "./grid.ts";
import type { Policy, Thresholds } from "./policy.ts";
import { isExtreme, refusalByCount, refusalByWeight } from "./refusals.ts";
import { bandOf, roundingError, toSignificantFigures } from "./rounding.ts";
import { wholePerCents } from "./whole-per-cents.ts";

/** What a cell would say, or the rule that keeps it from saying anything. */
export type Figures = { values: CellValues } | { rule: Rule };

/** The figures of a region, a cluster or a size band, on the nation's published parameters. */
export const figuresOfGroup = (
  { kind }: PooledMetric,
  contributors: readonly Contributor[],
  population: Population,
  thresholds: Thresholds,
  policy: Policy,
): Figures => {
  const refused = refusalByCount(contributors, thresholds, policy);
  if (refused) return { rule: refused };
  const group = groupMean(kind, contributors, population);
  const rule = refusalByWeight(group, thresholds);
  if (rule) return { rule };
  if (isExtreme(kind, toSignificantFigures(group.mean, policy.significantFigures))) return { rule: "sameness" };
  const shown = rounded(kind, group, policy);
  return {
    values: {
      ...valuesOf(kind, shown, contributors, policy),
      flag: groupFlag(kind, shown, population.rate),
    },
  };
};

/**
 * The figures of the nation, on which all others rest. Its published mean is the rate P of every other figure, so that
 * whoever reads a release can compute with what the release says.
 *
 * @param clusters contributors of each cluster, of those who count in their cluster
 */
export const figuresOfNation = (
  { kind, prior }: PooledMetric,
  contributors: readonly Contributor[],
  clusters: readonly (readonly Contributor[])[],
  thresholds: Thresholds,
  policy: Policy,
): Figures => {
  const refused = refusalByCount(contributors, thresholds, policy);
  if (refused) return { rule: refused };
  const between = campaignVariance(kind, contributors);
  const campaign_variance = toSignificantFigures(
    steadiedCampaignVariance(between, prior.campaignVariance),
    policy.significantFigures,
  );
  const pooled = sumOf(contributors, "x") / sumOf(contributors, "n");
  const fitted = spreadOf({ kind, prior }, contributors, { rate: pooled, campaignVariance: campaign_variance }, policy);
  if (!fitted) return { rule: "no-fit" };
  const { spread, holds } = fitted;
  const group = groupMean(kind, contributors, { rate: pooled, spread, campaignVariance: campaign_variance });
  const rule = refusalByWeight(group, thresholds);
  if (rule) return { rule };
  if (isExtreme(kind, toSignificantFigures(group.mean, policy.significantFigures))) return { rule: "sameness" };
  const shown = rounded(kind, group, policy);
  const split = varianceSplit(kind, clusters, { rate: shown.mean, spread, campaignVariance: campaign_variance });
  return {
    values: {
      ...valuesOf(kind, shown, contributors, policy),
      spread,
      campaign_variance,
      provisional: isProvisional(between),
      quantiles: holds && spread !== null ? quantilesOf(kind, shown.mean, spread, policy) : null,
      split: split && wholePerCents(split),
    },
  };
};

/** What a published cell of the nation tells every other figure. */
export const populationOf = ({ mean, spread, campaign_variance }: CellValues): Population => ({
  rate: mean,
  spread,
  campaignVariance: campaign_variance ?? 0,
});

/** The nation's spread, fitted where enough contribute, else reviewed beforehand; and whether quantiles may be shown. */
const spreadOf = (
  { kind, prior }: Pick<PooledMetric, "kind" | "prior">,
  contributors: readonly Contributor[],
  at: Pick<Population, "rate" | "campaignVariance">,
  policy: Policy,
): { spread: number | null; holds: boolean } | null => {
  if (contributors.length < policy.fit.contributors) return { spread: prior.spread, holds: false };
  const fitted = fitSpread(
    kind,
    contributors.map((sums) => effectiveCounts(kind, sums, at)),
  );
  if (!fitted.converged) return null;
  const [least, most] = policy.fit.residualVariance;
  return {
    spread: fitted.spread === null ? null : toSignificantFigures(fitted.spread, policy.significantFigures),
    holds: fitted.residualVariance >= least && fitted.residualVariance <= most,
  };
};

/**
 * A mean's published digits carry no more evidence than their rounding leaves: with the standard error sqrt(V/E) below it, a
 * range would be narrower than the last digit, and two groups alike would seem beyond chance by rounding alone.
 */
const rounded = (kind: PooledMetric["kind"], group: GroupMean, { significantFigures }: Policy) => {
  const mean = toSignificantFigures(group.mean, significantFigures);
  const most = varianceFunction(kind, mean) / roundingError(mean, significantFigures) ** 2;
  return { mean, weight: toSignificantFigures(Math.min(group.weight, most), significantFigures) };
};

/** Everything that every cell says; the interval follows from the rounded mean and weight. */
const valuesOf = (
  kind: PooledMetric["kind"],
  shown: { mean: number; weight: number },
  contributors: readonly Contributor[],
  { significantFigures, bands }: Policy,
): CellValues => {
  const [low, high] = groupInterval(kind, shown);
  const interval: Interval = [
    toSignificantFigures(low, significantFigures),
    toSignificantFigures(high, significantFigures),
  ];
  return {
    ...shown,
    interval,
    flag: null,
    contributors: bandOf(contributors.length, bands) ?? "",
    spread: null,
    campaign_variance: null,
    provisional: null,
    quantiles: null,
    split: null,
  };
};

const quantilesOf = (
  kind: PooledMetric["kind"],
  rate: number,
  spread: number,
  { significantFigures }: Policy,
): Quantiles => {
  const exact = fittedQuantiles(kind, { rate, spread });
  const names = ["p10", "p25", "p50", "p75", "p90"] as const;
  const [p10, p25, p50, p75, p90] = names.map((name) => toSignificantFigures(exact[name], significantFigures));
  return { p10, p25, p50, p75, p90 } as Quantiles;
};

const sumOf = (contributors: readonly Contributor[], of: "x" | "n"): number =>
  contributors.reduce((sum, one) => sum + one[of], 0);
