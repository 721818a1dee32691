import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../database/connect.ts";
import { type CellRow, cellOf } from "../releases/cell-row.ts";
import { windowMonths } from "../releases/month.ts";
import { listReleases, type Release } from "../releases/queries.ts";
import type { Cell, CohortType, ReleaseCohort } from "./contract.ts";

const cellColumns = sql.raw(
  "metric, cohort_type, cohort, status, mean, weight, interval, flag, contributors, spread, campaign_variance, provisional, quantiles, split, counted, opens_at, as_of, first_published_in",
);

/** Cells of one release and metric, of the given cohort types. */
export const readCells = async (
  db: Database,
  releaseId: number,
  metric: string,
  cohortTypes: readonly CohortType[],
): Promise<Cell[]> => (await cellRows(db, sql`${releaseId}`, metric, cohortTypes)).map(cellOf<Cell>);

const cellRows = (db: Database, releaseId: SQL, metric: string, cohortTypes: readonly CohortType[]) =>
  db.all<CellRow<Cell>>(sql`
    SELECT ${cellColumns} FROM benchmarks
    WHERE release_id = ${releaseId} AND metric = ${metric}
    AND cohort_type IN (SELECT value FROM json_each(${JSON.stringify(cohortTypes)}))`);

/**
 * All that a comparison says of a published release (by its name, or the `latest`) and of the last one a window before it, in
 * one batch: the way to the database and back takes longer than what is read there. Null where there is no such release.
 */
export const readComparison = async (
  db: Database,
  name: string,
  metric: string,
  cohortTypes: readonly CohortType[],
) => {
  const id = sql`(SELECT id ${published(name)})`;
  const [releases, [release], cohorts, cells, [before], cellsBefore] = await db.batch([
    listReleases(db, Number.MAX_SAFE_INTEGER, releasesOffered, true),
    db.all<Release>(sql`SELECT * ${published(name)}`),
    cohortRows(db, id, cohortTypes),
    cellRows(db, id, metric, cohortTypes),
    db.all<Release>(sql`SELECT * ${aWindowBefore(name)}`),
    cellRows(db, sql`(SELECT id ${aWindowBefore(name)})`, metric, cohortTypes),
  ]);
  if (!release) return null;
  return {
    release,
    releases,
    cohorts,
    cells: cells.map(cellOf<Cell>),
    before: before ? { release: before, cells: cellsBefore.map(cellOf<Cell>) } : null,
  };
};

/** The releases offered for choosing: two years of weekly ones would not help anybody. */
const releasesOffered = 24;

const published = (name: string): SQL => sql`
  FROM releases WHERE status = 'published' AND ${name === "latest" ? sql`true` : sql`slug = ${name}`}
  ORDER BY id DESC LIMIT 1`;

/**
 * The last published release whose window ends where that of this one begins. Releases are named after their last month
 * (`2026-10`, `2026-10-2`), so that the index on names finds them without reading any other.
 */
const aWindowBefore = (name: string): SQL => {
  const month = sql`(SELECT strftime('%Y-%m', as_of || '-01', ${`-${windowMonths} months`}) ${published(name)})`;
  return sql`
    FROM releases
    WHERE slug BETWEEN ${month} AND ${month} || '-~' AND as_of = ${month} AND status = 'published'
    ORDER BY id DESC LIMIT 1`;
};

export interface CellFilter {
  metric?: string | undefined;
  cohort_type?: CohortType | undefined;
  cohort?: string | undefined;
  after: [string, string, string];
  limit: number;
}

/** A page of a release's cells, by metric, cohort type and cohort. */
export const listCells = async (db: Database, releaseId: number, filter: CellFilter): Promise<Cell[]> => {
  const [metric, type, cohort] = filter.after;
  const rows = await db.all<CellRow<Cell>>(sql`
    SELECT ${cellColumns} FROM benchmarks
    WHERE release_id = ${releaseId}
    AND ${filter.metric ? sql`metric = ${filter.metric}` : sql`true`}
    AND ${filter.cohort_type ? sql`cohort_type = ${filter.cohort_type}` : sql`true`}
    AND ${filter.cohort ? sql`cohort = ${filter.cohort}` : sql`true`}
    AND (metric, cohort_type, cohort) > (${metric}, ${type}, ${cohort})
    ORDER BY metric, cohort_type, cohort LIMIT ${filter.limit}`);
  return rows.map(cellOf<Cell>);
};

const cohortRows = (db: Database, releaseId: SQL, cohortTypes: readonly CohortType[]) =>
  db.all<ReleaseCohort>(sql`
    SELECT cohort_type, cohort, name, region, parties, taking_part FROM release_cohorts
    WHERE release_id = ${releaseId} AND cohort_type IN (SELECT value FROM json_each(${JSON.stringify(cohortTypes)}))`);

/** Cells of the given metrics for the given cohorts, by exact key. */
export const readCellsOf = async (
  db: Database,
  releaseId: number,
  metricIds: readonly string[],
  cohorts: readonly { cohort_type: CohortType; cohort: string }[],
): Promise<Cell[]> => {
  const rows = await db.all<CellRow<Cell>>(sql`
    SELECT ${cellColumns} FROM json_each(${JSON.stringify(metricIds)}) AS wanted
    CROSS JOIN json_each(${JSON.stringify(cohorts)}) AS group_of
    CROSS JOIN benchmarks ON release_id = ${releaseId} AND metric = wanted.value
      AND cohort_type = group_of.value ->> 'cohort_type' AND cohort = group_of.value ->> 'cohort'`);
  return rows.map(cellOf<Cell>);
};

export const readCohortsOf = (
  db: Database,
  releaseId: number,
  cohorts: readonly { cohort_type: CohortType; cohort: string }[],
) =>
  db.all<ReleaseCohort>(sql`
    SELECT cohort_type, cohort, name, region, parties, taking_part FROM json_each(${JSON.stringify(cohorts)}) AS group_of
    CROSS JOIN release_cohorts ON release_id = ${releaseId}
      AND cohort_type = group_of.value ->> 'cohort_type' AND cohort = group_of.value ->> 'cohort'`);

/** Cohorts of one release, of the given types. */
export const readCohorts = (db: Database, releaseId: number, cohortTypes: readonly CohortType[]) =>
  cohortRows(db, sql`${releaseId}`, cohortTypes);

/** How many cohorts of each type have a figure for each metric. */
export const countPublished = (db: Database, releaseId: number) =>
  db.all<{ metric: string; cohort_type: CohortType; published: number; all: number }>(sql`
    SELECT metric, cohort_type, count(*) FILTER (WHERE status = 'published') AS published, count(*) AS "all"
    FROM benchmarks WHERE release_id = ${releaseId} GROUP BY metric, cohort_type`);
