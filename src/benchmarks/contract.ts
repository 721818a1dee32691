import { z } from "@hono/zod-openapi";
import { type ReleaseSummary, releaseShape } from "../releases/contract.ts";

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
    /** Where too few contribute: how many do, and how many open the cell. */
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
const comparisonRowShape = z.object({ ...releaseCohortFields, cell: cellShape });
export type ComparisonRow = z.infer<typeof comparisonRowShape>;

/** What `/compare` shows, in any of its forms. Rows are listed by region, then name. */
export interface Comparison {
  release: ReleaseSummary;
  metric: string;
  cohort_type: CohortType;
  /** The region whose clusters are shown; null means every region. */
  region: string | null;
  /** Names of the regions that clusters can be narrowed to. */
  regions: string[];
  /** The cohorts asked for; empty means all of the type. */
  chosen: string[];
  nation: ComparisonRow;
  rows: ComparisonRow[];
  /** Every cohort of the type, for the choice on the page. */
  cohorts: ReleaseCohort[];
  releases: ReleaseSummary[];
}

/** A party's own rate for a metric in the window of a release, beside the cohorts it belongs to. Own numbers are exact. */
export const standingShape = z
  .object({
    metric: z.string(),
    release: releaseShape.nullable(),
    /** First and last month counted. */
    window: z.object({ from: z.string(), to: z.string() }),
    own: z.object({
      campaigns: z.number().int(),
      exposure: z.number().int(),
      numerator: z.number().int(),
      rate: z.number().nullable(),
    }),
    /** Own cluster, region, size band and nation. */
    cohorts: z.array(comparisonRowShape),
  })
  .openapi("Standing");
export type Standing = z.infer<typeof standingShape>;
