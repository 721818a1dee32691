import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../database/connect.ts";

export interface Release {
  id: number;
  slug: string;
  as_of: string;
  status: "building" | "published" | "failed";
  started_at_ms: number;
  published_at_ms: number | null;
  hash: string | null;
  /** JSON of `Note[]`. */
  notes: string | null;
  only_if_new: number;
  /** Whether it is the first that was published of its last month. */
  first_of_month: number;
}

/** Names begin with the month, so that the others of a month are found by the index on names. */
const columns = sql`
  *, status = 'published' AND NOT EXISTS (
    SELECT 1 FROM releases AS earlier
    WHERE earlier.slug BETWEEN releases.as_of AND releases.as_of || '-~' AND earlier.id < releases.id
      AND earlier.status = 'published') AS first_of_month`;

export const findRelease = async (
  db: Database,
  where: { slug: string } | "latest" | "building",
): Promise<Release | null> => {
  const condition: SQL =
    where === "latest"
      ? sql`status = 'published'`
      : where === "building"
        ? sql`status = 'building'`
        : sql`slug = ${where.slug}`;
  const rows = await db.all<Release>(sql`SELECT ${columns} FROM releases WHERE ${condition} ORDER BY id DESC LIMIT 1`);
  return rows[0] ?? null;
};

/** Newest first. */
export const listReleases = (db: Database, before: number, limit: number, onlyPublished = false) =>
  db.all<Release>(sql`
    SELECT ${columns} FROM releases WHERE id < ${before} AND (status = 'published' OR ${onlyPublished ? 0 : 1})
    ORDER BY id DESC LIMIT ${limit}`);

/**
 * Starts a release. Its name is its last month, counted up from the second on. The index on `building` lets only one be
 * built at a time: a scheduled attempt of the same month becomes the one that is asked for; anything else sets null where
 * null is not allowed, and the whole batch is undone.
 */
export const insertRelease = (db: Database, asOf: string, now: number, { only_if_new }: { only_if_new: 0 | 1 }) =>
  db.all<Release>(sql`
    INSERT INTO releases (slug, as_of, status, started_at_ms, only_if_new)
    SELECT CASE WHEN count(*) = 0 THEN ${asOf} ELSE ${asOf} || '-' || (count(*) + 1) END, ${asOf}, 'building', ${now},
           ${only_if_new}
    FROM releases WHERE as_of = ${asOf}
    ON CONFLICT (status) WHERE status = 'building' DO UPDATE
    SET only_if_new = CASE WHEN only_if_new = 1 AND as_of = excluded.as_of THEN excluded.only_if_new END
    RETURNING *, 0 AS first_of_month`);

/** How many parties have agreed that their figures count. */
export const countAgreed = async (db: Database): Promise<number> => {
  const [row] = await db.all<{ parties: number }>(
    sql`SELECT count(*) AS parties FROM parties WHERE counts_in IS NOT NULL`,
  );
  return row?.parties ?? 0;
};
