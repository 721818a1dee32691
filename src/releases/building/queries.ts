import { sql } from "drizzle-orm";
import { atomically, inChunks, type SqlStatement } from "../../database/batch.ts";
import type { Database } from "../../database/connect.ts";
import type { CellValues } from "../../disclosure/grid.ts";
import type { Level } from "../../disclosure/policy.ts";
import type { ProtectedCell } from "../../disclosure/protect.ts";
import type { ReleaseNote } from "../../words/release-note.ts";
import { monthsBefore, windowMonths } from "../month.ts";
import type { DraftedStandings } from "../naming/draft-standings.ts";
import { publishStandings } from "../naming/queries.ts";
import { type CohortMembers, cohortRow, type Member } from "../pooling/cohorts.ts";
import { readMembers } from "../pooling/queries.ts";

/** The metrics of a release that are drafted. */
export const readDrafted = async (db: Database, releaseId: number): Promise<string[]> =>
  (await db.all<{ metric: string }>(sql`SELECT metric FROM release_drafts WHERE release_id = ${releaseId}`)).map(
    ({ metric }) => metric,
  );

interface MetricDraft {
  metric: string;
  madeFor: string;
  cells: readonly ProtectedCell[];
  standings: DraftedStandings;
}

/** Keeps a metric's draft. The first of two runs wins, and a release that is no longer being built takes none. */
export const insertDraft = async (
  db: Database,
  releaseId: number,
  { metric, madeFor, cells, standings }: MetricDraft,
): Promise<void> => {
  await db.run(sql`
    INSERT OR IGNORE INTO release_drafts (release_id, metric, made_for, cells, standings)
    SELECT id, ${metric}, ${madeFor}, ${JSON.stringify(cells)}, ${JSON.stringify(standings)}
    FROM releases WHERE id = ${releaseId} AND status = 'building'`);
};

export interface PublishedCell {
  metric: string;
  cohort_type: Level;
  cohort: string;
}

/** What a draft says of a cell, but for who stands behind it. */
export interface DraftedCell extends PublishedCell {
  status: "published" | "withheld";
  decision: "issued" | "kept" | "withheld";
  values: CellValues | null;
  counted: number | null;
  opens_at: number | null;
  as_of: string;
}

export interface Closing {
  members: Member[];
  /** Who counted where, and who chose to be named. */
  consents: string;
  /** What each draft was made for. */
  madeFor: string[];
  cells: DraftedCell[];
  /** The cells with a figure in the latest release. */
  before: PublishedCell[];
}

/** Who counts where and is named, in one text: any party that joins, leaves, moves or changes its mind changes it. */
const consents = sql`(
  SELECT ifnull(group_concat(id || ' ' || cluster_id || ' ' || size_band || ' ' || ifnull(counts_in, '') || ' ' ||
                             ifnull(named_to_officers, 0)), '')
  FROM parties LEFT JOIN sharing_choices ON party_id = id)`;

/** Everything that closing a release is decided on, as of one moment. */
export const readClosing = async (db: Database, releaseId: number): Promise<Closing> => {
  const [members, consented, drafts, cells, before] = await db.batch([
    readMembers(db),
    db.all<{ consents: string }>(sql`SELECT ${consents} AS consents`),
    db.all<{ made_for: string }>(sql`SELECT made_for FROM release_drafts WHERE release_id = ${releaseId}`),
    db.all<Omit<DraftedCell, "values"> & { said: string | null }>(sql`
      SELECT metric, value ->> 'cohort_type' AS cohort_type, value ->> 'cohort' AS cohort, value ->> 'status' AS status,
             value ->> 'decision' AS decision, value ->> 'values' AS said, value ->> 'counted' AS counted,
             value ->> 'opens_at' AS opens_at, value ->> 'as_of' AS as_of
      FROM release_drafts CROSS JOIN jsonb_each(cells) WHERE release_id = ${releaseId}`),
    db.all<PublishedCell>(sql`
      SELECT metric, cohort_type, cohort FROM benchmarks
      WHERE release_id = (SELECT id FROM releases WHERE status = 'published' ORDER BY id DESC LIMIT 1)
        AND status = 'published'`),
  ]);
  return {
    members,
    consents: consented[0]?.consents ?? "",
    madeFor: drafts.map(({ made_for }) => made_for),
    cells: cells.map(({ said, ...cell }) => ({ ...cell, values: said === null ? null : JSON.parse(said) })),
    before,
  };
};

/**
 * The statements that make a release of its drafts. The hash is set while the release is still open only by the first of
 * them, and only if the drafts are still those it was taken of and nobody's consent has changed; where it is not
 * set, the others find nothing to do.
 */
export const publishDrafts = (
  db: Database,
  releaseId: number,
  {
    purpose,
    forgottenAsOf,
    consented,
    drafts,
    cohorts,
    hash,
    notes,
    now,
  }: {
    purpose: string;
    /** Versions counted up to this month or an earlier one are forgotten. */
    forgottenAsOf: string;
    consented: string;
    drafts: number;
    cohorts: readonly CohortMembers[];
    hash: string;
    notes: readonly ReleaseNote[];
    now: number;
  },
): SqlStatement[] => {
  const closing = sql`EXISTS (SELECT 1 FROM releases WHERE id = ${releaseId} AND status = 'building' AND hash IS NOT NULL)`;
  const cells = sql`release_drafts CROSS JOIN jsonb_each(cells) WHERE release_id = ${releaseId} AND ${closing}`;
  return [
    db.run(sql`
      UPDATE releases SET hash = ${hash}, notes = ${JSON.stringify(notes)}
      WHERE id = ${releaseId} AND status = 'building' AND ${consents} = ${consented}
        AND (SELECT count(*) FROM release_drafts WHERE release_id = ${releaseId} AND made_for = ${purpose}) = ${drafts}`),
    ...inChunks(
      db,
      cohorts.map(cohortRow),
      (rows) => sql`
        INSERT INTO release_cohorts (release_id, cohort_type, cohort, name, region, parties, taking_part)
        SELECT ${releaseId}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM ${rows}
        WHERE ${closing}`,
    ),
    db.run(sql`
      INSERT INTO benchmarks (release_id, metric, cohort_type, cohort, status, mean, weight, interval, flag, contributors,
                              spread, campaign_variance, provisional, quantiles, split, counted, opens_at, as_of, first_published_in)
      SELECT release_id, metric, value ->> 'cohort_type', value ->> 'cohort', value ->> 'status',
             value ->> '$.values.mean', value ->> '$.values.weight', value ->> '$.values.interval', value ->> '$.values.flag',
             value ->> '$.values.contributors', value ->> '$.values.spread', value ->> '$.values.campaign_variance',
             value ->> '$.values.provisional', value ->> '$.values.quantiles', value ->> '$.values.split',
             value ->> 'counted', value ->> 'opens_at', value ->> 'as_of', value ->> 'first_published_in'
      FROM ${cells}`),
    db.run(sql`
      INSERT INTO cell_versions (metric, cohort_type, cohort, release_id, versions)
      SELECT metric, value ->> 'cohort_type', value ->> 'cohort', release_id, value ->> 'versions'
      FROM ${cells} AND value ->> 'decision' = 'issued'`),
    ...publishStandings(db, releaseId, { closing, longAgo: monthsBefore(forgottenAsOf, windowMonths) }),
    // What is older shares no month with any window to come, and so no sums; but the last version of a cell always stays.
    db.run(sql`
      DELETE FROM cell_versions
      WHERE ${closing} AND release_id IN (SELECT id FROM releases WHERE as_of <= ${forgottenAsOf}) AND EXISTS (
        SELECT 1 FROM cell_versions AS newer
        WHERE newer.metric = cell_versions.metric AND newer.cohort_type = cell_versions.cohort_type
          AND newer.cohort = cell_versions.cohort AND newer.release_id > cell_versions.release_id)`),
    // For each party itself: the metrics whose figure of the nation stands on its sums, as they are or as last published.
    db.run(sql`
      INSERT INTO counted_parties (party_id, release_id, metrics)
      SELECT party_id, ${releaseId}, json_group_array(metric)
      FROM benchmarks JOIN cell_versions USING (metric, cohort_type, cohort)
        CROSS JOIN json_each(versions) AS version JOIN contributor_keys ON contributor_keys.key = version.key
      WHERE benchmarks.release_id = ${releaseId} AND cohort_type = 'nation' AND status = 'published' AND ${closing}
        AND cell_versions.release_id = (
          SELECT max(release_id) FROM cell_versions AS latest
          WHERE latest.metric = benchmarks.metric AND latest.cohort_type = benchmarks.cohort_type
            AND latest.cohort = benchmarks.cohort)
      GROUP BY party_id`),
    db.run(sql`
      INSERT INTO release_decisions (release_id, metric, cohort_type, cohort, decision, rule)
      SELECT release_id, metric, value ->> 'cohort_type', value ->> 'cohort', value ->> 'decision', value ->> 'rule'
      FROM ${cells} AND value ->> 'decision' <> 'issued'`),
    db.run(sql`
      UPDATE releases SET status = 'published', published_at_ms = ${now} WHERE id = ${releaseId} AND ${closing}`),
    db.run(sql`
      DELETE FROM release_drafts
      WHERE release_id IN (SELECT id FROM releases WHERE id = ${releaseId} AND status = 'published')`),
  ];
};

/** Throws away what was drafted for anything else than this. */
export const deleteOtherDrafts = async (db: Database, releaseId: number, madeFor: string): Promise<void> => {
  await db.run(sql`DELETE FROM release_drafts WHERE release_id = ${releaseId} AND made_for <> ${madeFor}`);
};

/** Takes back a release that would say nothing new, as if it had never been attempted; unless it was asked for meanwhile. */
export const giveUp = (db: Database, releaseId: number): Promise<void> => {
  const attempt = sql`FROM releases WHERE id = ${releaseId} AND status = 'building' AND only_if_new = 1`;
  return atomically(db, [
    db.run(sql`DELETE FROM release_drafts WHERE release_id IN (SELECT id ${attempt})`),
    db.run(sql`DELETE ${attempt}`),
  ]);
};

/** Ends a release that cannot be finished. One that another run has published meanwhile stays published. */
export const failRelease = (db: Database, releaseId: number): Promise<void> =>
  atomically(db, [
    db.run(sql`UPDATE releases SET status = 'failed' WHERE id = ${releaseId} AND status = 'building'`),
    db.run(sql`DELETE FROM release_drafts WHERE release_id = ${releaseId}`),
  ]);
