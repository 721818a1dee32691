import { type SQL, sql } from "drizzle-orm";
import { inChunks, type SqlStatement } from "../database/batch.ts";
import type { Database } from "../database/connect.ts";
import type { ProtectedCell } from "../disclosure/protect.ts";
import type { CohortMembers } from "./pooling/pool.ts";

export interface Release {
  id: number;
  slug: string;
  as_of: string;
  status: "building" | "published" | "failed";
  started_at_ms: number;
  published_at_ms: number | null;
}

export const findRelease = async (
  db: Database,
  where: { slug: string } | { id: number } | "latest" | "building",
): Promise<Release | null> => {
  const condition: SQL =
    where === "latest"
      ? sql`status = 'published'`
      : where === "building"
        ? sql`status = 'building'`
        : "slug" in where
          ? sql`slug = ${where.slug}`
          : sql`id = ${where.id}`;
  const rows = await db.all<Release>(sql`SELECT * FROM releases WHERE ${condition} ORDER BY id DESC LIMIT 1`);
  return rows[0] ?? null;
};

/** Newest first. */
export const listReleases = (db: Database, before: number, limit: number, onlyPublished = false) =>
  db.all<Release>(sql`
    SELECT * FROM releases WHERE id < ${before} AND (status = 'published' OR ${onlyPublished ? 0 : 1})
    ORDER BY id DESC LIMIT ${limit}`);

/** Starts a release; the index on `building` lets only one be built at a time. Its name is its last month, counted up from the second on. */
export const insertRelease = (db: Database, asOf: string, now: number): SqlStatement =>
  db.run(sql`
    INSERT INTO releases (slug, as_of, status, started_at_ms)
    SELECT CASE WHEN count(*) = 0 THEN ${asOf} ELSE ${asOf} || '-' || (count(*) + 1) END, ${asOf}, 'building', ${now}
    FROM releases WHERE as_of = ${asOf}`);

/** The statements that write a release's cells and close it. They fail as a whole if it is not being built any more. */
export const writeRelease = (
  db: Database,
  release: Release,
  cohorts: readonly CohortMembers[],
  cells: readonly ProtectedCell[],
  now: number,
): SqlStatement[] => [
  ...inChunks(
    db,
    cohorts.map(({ cohort_type, cohort, name, region, parties, taking_part }) => [
      cohort_type,
      cohort,
      name,
      region,
      parties,
      taking_part.length,
    ]),
    (rows) => sql`
      INSERT INTO release_cohorts (release_id, cohort_type, cohort, name, region, parties, taking_part)
      SELECT ${release.id}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM ${rows}`,
  ),
  ...inChunks(
    db,
    cells.map((cell) => [
      cell.metric,
      cell.cohort_type,
      cell.cohort,
      cell.status,
      cell.mean,
      cell.contributors,
      cell.counted,
      cell.opens_at,
    ]),
    (rows) => sql`
      INSERT INTO benchmarks (release_id, metric, cohort_type, cohort, status, mean, contributors, counted, opens_at, as_of, first_published_in)
      SELECT ${release.id}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
             ${release.as_of}, CASE value ->> 3 WHEN 'published' THEN ${release.slug} END FROM ${rows}`,
  ),
  db.run(sql`UPDATE releases SET status = 'published', published_at_ms = ${now} WHERE id = ${release.id}`),
];

export const failRelease = async (db: Database, id: number): Promise<void> => {
  await db.run(sql`UPDATE releases SET status = 'failed' WHERE id = ${id} AND status = 'building'`);
};

/** What a cell says. */
export interface PublishedValues {
  metric: string;
  cohort_type: string;
  cohort: string;
  status: string;
  mean: number | null;
  contributors: string | null;
  counted: number | null;
  opens_at: number | null;
}

/** What the latest release says, for telling whether a new one would say anything new. */
export const readPublishedValues = (db: Database, releaseId: number) =>
  db.all<PublishedValues>(sql`
    SELECT metric, cohort_type, cohort, status, mean, contributors, counted, opens_at
    FROM benchmarks WHERE release_id = ${releaseId}`);
