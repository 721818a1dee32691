/**
 * What a mark is measured on: the steps from sums to what a reader sees. `published` is what the hub does; the others break
 * it in one place each, to show that the marks would notice.
 */
import type { Cell } from "../../src/benchmarks/contract.ts";
import { stand } from "../../src/benchmarks/standing/stand.ts";
import { type Figures, figuresOfGroup, figuresOfNation } from "../../src/disclosure/figures.ts";
import type { CellValues, Contributor, PooledMetric } from "../../src/disclosure/grid.ts";
import { policy } from "../../src/disclosure/policy.ts";
import type { Metric } from "../../src/metrics/metric.ts";
import { effectiveOwn } from "../../src/releases/standing/effective-own.ts";
import { type Nation, nationOf } from "../../src/releases/standing/nation.ts";
import { effectiveCounts } from "../../src/statistics/effective-counts.ts";
import { fitSpread } from "../../src/statistics/fit-spread.ts";
import type { Interval } from "../../src/statistics/interval.ts";
import { meanVariance } from "../../src/statistics/mean-variance.ts";
import type { Population } from "../../src/statistics/population.ts";
import { shrunkenRate } from "../../src/statistics/shrunken-rate.ts";
import type { Sums } from "../../src/statistics/sums.ts";

export interface Method {
  name: string;
  /** The nation's figures as a release says them; null where the gate refuses. */
  nation(metric: Metric, contributors: readonly Contributor[]): Nation | null;
  /** What a party reads of itself. */
  stand(metric: Metric, sums: Sums, nation: Nation | null): ReturnType<typeof stand>;
  /** The shrunken rate's range, also where no page shows one because parties cannot be told apart. */
  shrunken(metric: Metric, sums: Sums, nation: Nation): Interval;
  /** A cluster's figures as a release says them; null where the gate refuses. */
  cluster(metric: Metric, contributors: readonly Contributor[], population: Population): CellValues | null;
}

const roundedTo = (name: string, significantFigures: number): Method => {
  const rules = { ...policy, significantFigures };
  return {
    name,
    nation(metric, contributors) {
      const { startUp, levels } = rules;
      const thresholds = contributors.length < startUp.contributors ? startUp.nation : levels.nation;
      const values = shown(figuresOfNation(pooled(metric), contributors, [], thresholds, rules));
      return values && nationOf(nationsCell(metric, values), metric);
    },
    stand,
    shrunken: (metric, sums, nation) => shrunken(metric, sums, nation, meanVariance(metric.kind, weighed(nation))),
    cluster: (metric, contributors, population) =>
      shown(figuresOfGroup(pooled(metric), contributors, population, rules.levels.cluster, rules)),
  };
};

/** The gate and the pages, as they are. */
export const published = roundedTo("published", policy.significantFigures);

/** The same formulas with all their digits. */
export const exact = roundedTo("exact", 15);

/** Recipients of one email taken as independent of each other. */
const withoutCampaigns = (method: Method): Method => ({
  ...method,
  name: "binomial variance",
  nation(metric, contributors) {
    const nation = method.nation(metric, contributors);
    return nation && { ...nation, campaignVariance: 0 };
  },
});

/** The nation's rate taken as known, where it is an estimate. */
const withoutAllowance = (method: Method): Method => ({
  ...method,
  name: "no Morris allowance",
  shrunken: (metric, sums, nation) => shrunken(metric, sums, nation, 0),
});

/** Clusters weighed by how much their own few parties differ. */
const ownSpread = (method: Method): Method => ({
  ...method,
  name: "a cohort's own spread",
  cluster(metric, contributors, population) {
    const parties = contributors.map((sums) => effectiveCounts(metric.kind, sums, population));
    const fitted = fitSpread(metric.kind, parties);
    return fitted.converged ? method.cluster(metric, contributors, { ...population, spread: fitted.spread }) : null;
  },
});

/** Ways to break the method on purpose, each by what is left out of it. */
export const broken = { withoutCampaigns, withoutAllowance, ownSpread };

const shrunken = (metric: Metric, sums: Sums, nation: Nation, allowance: number): Interval =>
  shrunkenRate(metric.kind, effectiveOwn(metric, sums, nation), nation, allowance).interval;

const weighed = ({ rate, weight }: Nation): { rate: number; weight: number } => {
  if (weight === null) throw new RangeError("a nation that was just pooled has a weight");
  return { rate, weight };
};

const shown = (figures: Figures): CellValues | null => ("values" in figures ? figures.values : null);

const pooled = ({ id, kind, prior }: Metric): PooledMetric => ({
  metric: id,
  kind,
  isRate: kind === "binomial",
  prior,
  cells: [],
  living: new Set(),
});

const nationsCell = (metric: Metric, values: CellValues): Cell => ({
  ...values,
  interval: [...values.interval],
  metric: metric.id,
  cohort_type: "nation",
  cohort: "nation",
  status: "published",
  counted: null,
  opens_at: null,
  as_of: "",
  first_published_in: null,
});
