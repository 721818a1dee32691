import { z } from "@hono/zod-openapi";
import type { CountingChange } from "../metrics/metric.ts";
import type { ReleaseSummary } from "../releases/contract.ts";
import type { Interval } from "../statistics/interval.ts";

export type { ReleaseSummary };

/** A published group of parties: the nation, a region, a cluster or a size band; no other. */
export const cohortTypes = ["nation", "region", "cluster", "size-band"] as const;
export type CohortType = (typeof cohortTypes)[number];

const quantilesShape = z.object({
  p10: z.number(),
  p25: z.number(),
  p50: z.number(),
  p75: z.number(),
  p90: z.number(),
});

/** One benchmark: metric × cohort × period, published or withheld. Proportions are 0 to 1. */
export const cellShape = z
  .object({
    metric: z.string(),
    cohort_type: z.enum(cohortTypes),
    cohort: z.string(),
    status: z.enum(["published", "withheld"]),
    mean: z.number().nullable(),
    /** E of the mean: the weight of evidence behind it. Interval, limits and flag follow from mean and weight. */
    weight: z.number().nullable(),
    interval: z.tuple([z.number(), z.number()]).nullable(),
    /** Beyond what chance leaves to a group of this weight around the nation's mean. */
    flag: z.enum(["above-95", "above-99.8", "below-95", "below-99.8"]).nullable(),
    contributors: z.string().nullable(),
    /** The nation's own: M or G of the fitted distribution of parties; null where parties cannot be told apart. */
    spread: z.number().nullable(),
    /** The nation's own: variance between campaigns of one party, on the log scale. */
    campaign_variance: z.number().nullable(),
    /** The nation's own: the variance rests on few campaigns, so ranges are provisional. */
    provisional: z.boolean().nullable(),
    /** The nation's own fitted distribution of parties, once enough contribute. */
    quantiles: quantilesShape.nullable(),
    /** The nation's own: what share of the differences lies between clusters, between their parties, and in chance. */
    split: z.object({ clusters: z.number(), parties: z.number(), chance: z.number() }).nullable(),
    /** Where too few contribute: how many do, said only where enough take part, and how many open the cell. */
    counted: z.number().int().nullable(),
    opens_at: z.number().int().nullable(),
    /** Last month counted. Older than the release's own: the figure waits until enough parties' figures have changed. */
    as_of: z.string(),
    first_published_in: z.string().nullable(),
  })
  .openapi("Benchmark");
export type Cell = z.infer<typeof cellShape>;

/** A cohort as the release knows it: who could take part and who did. */
const releaseCohortFields = {
  cohort_type: z.enum(cohortTypes),
  cohort: z.string(),
  name: z.string(),
  /** Name of the region of a cluster; null for the others. */
  region: z.string().nullable(),
  parties: z.number().int(),
  taking_part: z.number().int(),
};
export type ReleaseCohort = z.infer<z.ZodObject<typeof releaseCohortFields>>;

/** One line of the comparison: a cohort and its cell. */
export const comparisonRowShape = z.object({ ...releaseCohortFields, cell: cellShape });
export type ComparisonRow = z.infer<typeof comparisonRowShape>;

/** Between which limits a group of its weight lies by chance, around the nation's figure: 95 in a hundred, 998 in a thousand. */
export interface Limits {
  "95": Interval;
  "99.8": Interval;
}

/** By which factor a figure changed in a year, with the range of the factor. */
export interface YearsChange {
  ratio: number;
  interval: Interval;
}

/** A row of the comparison with what follows from the published figures alone. */
export interface ComparedRow extends ComparisonRow {
  /** Null for the nation, and where either figure is missing. */
  limits: Limits | null;
  /** Against the release of a year before; null where the two figures share a month, or either is missing. */
  change: YearsChange | null;
}

/** In which order rows are listed: by region and name, or by figure for who asks for it. */
export const sortings = ["name", "value"] as const;
export type Sorting = (typeof sortings)[number];

/** What `/compare` shows, in any of its forms. */
export interface Comparison {
  release: ReleaseSummary;
  /** The last release that counted up to the same month a year earlier. */
  year_before: ReleaseSummary | null;
  metric: string;
  cohort_type: CohortType;
  /** The region whose clusters are shown; null means every region. */
  region: string | null;
  /** Names of the regions that clusters can be narrowed to. */
  regions: string[];
  /** The cohorts asked for; empty means all of the type. */
  chosen: string[];
  sort: Sorting;
  nation: ComparedRow;
  rows: ComparedRow[];
  /** How many cohorts of the type have a figure in the whole release, and how many of these chance alone puts beyond the 99.8 % limits. */
  chance: { compared: number; expected: number };
  /** Months within the figures compared in which the definition changed, or what a tool counts into it. */
  counting_changes: readonly CountingChange[];
  /** Every cohort of the type, for the choice on the page. */
  cohorts: ReleaseCohort[];
  releases: ReleaseSummary[];
}
