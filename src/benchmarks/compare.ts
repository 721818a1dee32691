import { requireSignedIn } from "../accounts/actor.ts";
import type { Context } from "../context.ts";
import { policy } from "../disclosure/policy.ts";
import { toSignificantFigures } from "../disclosure/rounding.ts";
import { DomainError } from "../errors.ts";
import { metrics } from "../metrics/catalogue.ts";
import type { CountingChange, Metric } from "../metrics/metric.ts";
import { summaryOf } from "../releases/contract.ts";
import { windowOf } from "../releases/month.ts";
import type { Release } from "../releases/queries.ts";
import type { Cell, CohortType, ComparedRow, Comparison, ReleaseCohort, Sorting } from "./contract.ts";
import { beyondByChance, limitsOf } from "./limits.ts";
import { byFigure, byRegionThenName } from "./order.ts";
import { readComparison } from "./queries.ts";
import { unmeasured } from "./unmeasured.ts";
import { yearsChange } from "./year-before.ts";

export interface ComparisonChoice {
  metric: string;
  cohort_type: Exclude<CohortType, "nation">;
  /** Only the clusters of the region of this name. */
  region?: string | undefined;
  /** Slugs of the cohorts to show; none means all. */
  cohorts: readonly string[];
  sort: Sorting;
  /** A release's name, or `latest`. */
  release: string;
}

/**
 * Cohorts of one type beside each other, beside the nation and beside themselves a year before, as two releases say. Reads
 * nothing but these.
 * @throws DomainError `sign-in-needed`, `not-found` for an unknown release, metric, region or cohort
 */
export const compare = async ({ db, actor }: Context, choice: ComparisonChoice): Promise<Comparison> => {
  requireSignedIn(actor);
  const metric = metrics.get(choice.metric);
  if (!metric) throw new DomainError("not-found");
  const read = await readComparison(db, choice.release, metric.id, ["nation", choice.cohort_type]);
  if (!read) throw new DomainError("not-found");
  const { release, releases, cohorts, cells, before } = read;
  const rows = rowsOf(metric.id, cohorts, cells, before?.cells ?? [], release).sort(byRegionThenName);
  const nation = rows.find((row) => row.cohort_type === "nation");
  const ofEveryRegion = rows.filter((row) => row.cohort_type === choice.cohort_type);
  const regions = [...new Set(ofEveryRegion.flatMap((row) => row.region ?? []))];
  if (choice.region !== undefined && !regions.includes(choice.region)) throw new DomainError("not-found");
  const ofType = ofEveryRegion.filter((row) => choice.region === undefined || row.region === choice.region);
  const known = new Set(ofType.map((row) => row.cohort));
  if (!nation || choice.cohorts.some((cohort) => !known.has(cohort))) throw new DomainError("not-found");
  const chosen = new Set(choice.cohorts);
  const shown = chosen.size === 0 ? ofType : ofType.filter((row) => chosen.has(row.cohort));
  // Of the whole type: whoever picks the groups that stand out has not looked at fewer.
  const compared = ofEveryRegion.filter(({ cell }) => cell.status === "published").length;
  return {
    release: summaryOf(release),
    year_before: before && summaryOf(before.release),
    metric: metric.id,
    cohort_type: choice.cohort_type,
    region: choice.region ?? null,
    regions,
    chosen: [...chosen],
    sort: choice.sort,
    nation: { ...nation, limits: null },
    rows: choice.sort === "value" ? shown.toSorted(byFigure) : shown,
    chance: { compared, expected: toSignificantFigures(compared * beyondByChance, policy.significantFigures) },
    counting_changes: changesWithin(metric, before?.release ?? release, release),
    cohorts: ofType.map(({ cell: _, limits: __, change: ___, ...cohort }) => cohort),
    releases: releases.map(summaryOf),
  };
};

const rowsOf = (
  metric: string,
  cohorts: readonly ReleaseCohort[],
  cells: readonly Cell[],
  cellsBefore: readonly Cell[],
  release: Release,
): ComparedRow[] => {
  const [now, before] = [cells, cellsBefore].map((read) => new Map(read.map((cell) => [placeOf(cell), cell])));
  const nation = cells.find(({ cohort_type }) => cohort_type === "nation");
  return cohorts.map((cohort) => {
    const cell = now?.get(placeOf(cohort)) ?? unmeasured(metric, cohort, release);
    return {
      ...cohort,
      cell,
      limits: nation ? limitsOf(cell, nation) : null,
      change: yearsChange(cell, before?.get(placeOf(cohort))),
    };
  });
};

const placeOf = ({ cohort_type, cohort }: Pick<Cell, "cohort_type" | "cohort">) => `${cohort_type} ${cohort}`;

/** What changed in the counting between the first month of one release's window and the last of another's. */
const changesWithin = ({ changes = [] }: Metric, first: Release, last: Release): CountingChange[] =>
  changes.filter(({ from }) => from >= windowOf(first.as_of).from && from <= last.as_of);
