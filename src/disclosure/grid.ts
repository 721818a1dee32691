import type { Quantiles } from "../statistics/fitted-quantiles.ts";
import type { Flag } from "../statistics/group-limits.ts";
import type { Interval } from "../statistics/interval.ts";
import type { Kind, Sums } from "../statistics/sums.ts";
import type { VarianceSplit } from "../statistics/variance-split.ts";
import type { Level } from "./policy.ts";

/** One party's sums for a metric over the window, under the random key by which the gate knows it again. */
export interface Contributor extends Sums {
  key: string;
  /** Fingerprint of the sums: it differs when any of them does. */
  version: string;
}

/** Everyone who agreed to count in a cohort and has anything in the window. Never leaves the release's own run. */
export interface PooledCell {
  cohort_type: Level;
  cohort: string;
  /** The region a cluster belongs to; null for the others. */
  region: string | null;
  /** How many parties agreed to count here, with or without anything in the window. */
  taking_part: number;
  contributors: readonly Contributor[];
}

/** One metric's part of the grid. Metrics are judged apart: nothing of one is added to or taken from another. */
export interface PooledMetric {
  metric: string;
  kind: Kind;
  /** Whether the exposure is people (a rate), not campaigns or months. */
  isRate: boolean;
  /** Reviewed values that stand in while too few parties contribute. */
  prior: { campaignVariance: number; spread: number };
  cells: readonly PooledCell[];
  /** Keys of all parties of the hub, with or without anything in the window. Any other key is of one that left. */
  living: ReadonlySet<string>;
}

/** What a published cell says. Everything is rounded; intervals, limits and flags follow from the rounded figures. */
export interface CellValues {
  mean: number;
  /** E of the mean: in how many people (or events) worth of independent evidence it rests. */
  weight: number;
  interval: Interval;
  /** Beyond what chance leaves to a group of this weight. Null for the nation and for what chance explains. */
  flag: Flag | null;
  /** Band of the number of contributors: `5-9`. */
  contributors: string;
  /** The nation's own: M or G of the fitted distribution; null elsewhere, and where parties cannot be told apart. */
  spread: number | null;
  /** The nation's own: variance between campaigns of one party, on the log scale. */
  campaign_variance: number | null;
  /** The nation's own: the variance rests on few campaigns, so ranges are provisional. */
  provisional: boolean | null;
  /** The nation's own, from `fit.contributors` on and where the fit holds. */
  quantiles: Quantiles | null;
  /** The nation's own: shares of clusters, parties and chance in the differences, to whole per cents. */
  split: VarianceSplit | null;
}

/** A cell as some release last published it, with who stood behind it: version by key. */
export interface LastVersion {
  cohort_type: Level;
  cohort: string;
  values: CellValues;
  as_of: string;
  first_published_in: string;
  versions: Readonly<Record<string, string>>;
  /** Who stood behind what was published of it before that, newest first, as far back as a window reaches. */
  earlier: readonly Readonly<Record<string, string>>[];
}

/** Why a cell is not issued, for the operator's audit; no reader is ever told. */
export const rules = [
  "unchanged",
  "too-few",
  "too-few-changed",
  "too-few-moved",
  "too-few-unnamed",
  "dominance",
  "few-events",
  "sameness",
  "no-fit",
  "no-nation",
  "remainder",
  "remainder-changed",
  "combination",
] as const;
export type Rule = (typeof rules)[number];
