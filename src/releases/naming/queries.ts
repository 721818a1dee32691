/** The SQL of who is named to officers in the latest release, and of what the gate remembers of whoever ever was. */
import { type SQL, sql } from "drizzle-orm";
import type { SqlStatement } from "../../database/batch.ts";
import type { Database } from "../../database/connect.ts";

/** The versions with which parties were named, for the gate. */
export const readNamedVersions = (db: Database, metric: string) =>
  db.all<{ key: string; version: string }>(sql`SELECT key, version FROM named_versions WHERE metric = ${metric}`);

/**
 * The parties that officers are shown a metric of and may go on to be: not where a figure counts named parties only, which is
 * another one with every release.
 */
export const readShown = (db: Database, metric: string) =>
  db.all<{ party: number }>(sql`
    SELECT party_id AS party FROM named_standings WHERE metric = ${metric} AND everybody = 0`);

/**
 * The statements that name the parties of a release's drafts, in the batch that publishes it, and let those stay that are
 * kept; whom earlier releases named is remembered under the contributor keys.
 *
 * @param closing the condition that the batch goes by
 * @param longAgo no figure that is remembered and renewed can hold the sums of a window that ended with this month or before
 */
export const publishStandings = (
  db: Database,
  releaseId: number,
  { closing, longAgo }: { closing: SQL; longAgo: string },
): SqlStatement[] => {
  const standings = sql`
    release_drafts CROSS JOIN json_each(standings, '$.named') AS standing
    WHERE release_drafts.release_id = ${releaseId} AND ${closing}`;
  return [
    db.run(sql`
      DELETE FROM named_standings WHERE ${closing} AND (metric, party_id) NOT IN (
        SELECT metric, kept.value FROM release_drafts CROSS JOIN json_each(standings, '$.kept') AS kept
        WHERE release_drafts.release_id = ${releaseId})`),
    db.run(sql`
      INSERT INTO named_standings (party_id, release_id, metric, rate, interval, place, everybody)
      SELECT standing.value ->> 'party', release_id, metric, standing.value ->> 'rate', standing.value ->> 'interval',
             standing.value ->> 'place', standing.value ->> 'everybody'
      FROM ${standings}`),
    db.run(sql`
      INSERT INTO named_versions (metric, key, version, release_id)
      SELECT metric, standing.value ->> 'key', version.value, release_id
      FROM release_drafts CROSS JOIN json_each(standings, '$.named') AS standing
      CROSS JOIN json_each(standing.value, '$.versions') AS version
      WHERE release_id = ${releaseId} AND ${closing}
      ON CONFLICT (metric, key, version) DO UPDATE SET release_id = excluded.release_id`),
    // A figure that was never renewed since may still hold them: then they are remembered as long as it is.
    db.run(sql`
      WITH old AS MATERIALIZED (
        SELECT metric, versions FROM cell_versions WHERE release_id IN (SELECT id FROM releases WHERE as_of <= ${longAgo}))
      DELETE FROM named_versions
      WHERE ${closing} AND release_id IN (SELECT id FROM releases WHERE as_of <= ${longAgo}) AND NOT EXISTS (
        SELECT 1 FROM old WHERE old.metric = named_versions.metric
          AND instr(versions, '"' || key || '":"' || version || '"') > 0)`),
  ];
};
