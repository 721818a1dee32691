import { requireSignedIn } from "../accounts/actor.ts";
import type { Context } from "../context.ts";
import { DomainError } from "../errors.ts";
import { metrics } from "../metrics/catalogue.ts";
import { sizeBands } from "../parties/profile.ts";
import { summaryOf } from "../releases/contract.ts";
import { releaseNamed } from "../releases/find.ts";
import { listReleases, type Release } from "../releases/queries.ts";
import type { Cell, CohortType, Comparison, ComparisonRow, ReleaseCohort } from "./contract.ts";
import { readCells, readCohorts } from "./queries.ts";

export interface ComparisonChoice {
  metric: string;
  cohort_type: Exclude<CohortType, "nation">;
  /** Only the clusters of the region of this name. */
  region?: string | undefined;
  /** Slugs of the cohorts to show; none means all. */
  cohorts: readonly string[];
  /** A release's name, or `latest`. */
  release: string;
}

/** The releases offered for choosing: two years of weekly ones would not help anybody. */
const releasesOffered = 24;

/**
 * Cohorts of one type beside each other and beside the nation, as one release says. Reads nothing but the release.
 * @throws DomainError `sign-in-needed`, `not-found` for an unknown release, metric, region or cohort
 */
export const compare = async ({ db, actor }: Context, choice: ComparisonChoice): Promise<Comparison> => {
  requireSignedIn(actor);
  if (!metrics.has(choice.metric)) throw new DomainError("not-found");
  const release = await releaseNamed(db, choice.release);
  if (release.status !== "published") throw new DomainError("not-found");
  const types = ["nation", choice.cohort_type] as const;
  const [releases, cells, cohorts] = await Promise.all([
    listReleases(db, Number.MAX_SAFE_INTEGER, releasesOffered, true),
    readCells(db, release.id, choice.metric, types),
    readCohorts(db, release.id, types),
  ]);
  const cellOf = new Map(cells.map((cell) => [`${cell.cohort_type} ${cell.cohort}`, cell]));
  const rows = cohorts
    .map((cohort) => ({
      ...cohort,
      cell: cellOf.get(`${cohort.cohort_type} ${cohort.cohort}`) ?? unmeasured(choice.metric, cohort, release),
    }))
    .sort(byRegionThenName);
  const nation = rows.find((row) => row.cohort_type === "nation");
  const ofEveryRegion = rows.filter((row) => row.cohort_type === choice.cohort_type);
  const regions = [...new Set(ofEveryRegion.flatMap((row) => row.region ?? []))];
  if (choice.region !== undefined && !regions.includes(choice.region)) throw new DomainError("not-found");
  const ofType = ofEveryRegion.filter((row) => choice.region === undefined || row.region === choice.region);
  const known = new Set(ofType.map((row) => row.cohort));
  if (!nation || choice.cohorts.some((cohort) => !known.has(cohort))) throw new DomainError("not-found");
  const chosen = new Set(choice.cohorts);
  return {
    release: summaryOf(release),
    metric: choice.metric,
    cohort_type: choice.cohort_type,
    region: choice.region ?? null,
    regions,
    chosen: [...chosen],
    nation,
    rows: chosen.size === 0 ? ofType : ofType.filter((row) => chosen.has(row.cohort)),
    cohorts: ofType.map(({ cell: _, ...cohort }) => cohort),
    releases: releases.map(summaryOf),
  };
};

/** A metric that is younger than the release. */
export const unmeasured = (metric: string, { cohort_type, cohort }: ReleaseCohort, release: Release): Cell => ({
  metric,
  cohort_type,
  cohort,
  status: "withheld",
  mean: null,
  weight: null,
  interval: null,
  flag: null,
  contributors: null,
  spread: null,
  campaign_variance: null,
  provisional: null,
  quantiles: null,
  split: null,
  counted: null,
  opens_at: null,
  as_of: release.as_of,
  first_published_in: null,
});

const order = new Intl.Collator("en", { numeric: true });
const sizes: readonly string[] = sizeBands;
const byRegionThenName = (one: ComparisonRow, other: ComparisonRow): number =>
  order.compare(one.region ?? "", other.region ?? "") ||
  // Sizes have an order of their own, whatever they are called; nothing else is among them.
  sizes.indexOf(one.cohort) - sizes.indexOf(other.cohort) ||
  order.compare(one.name, other.name);
