import { sql } from "drizzle-orm";
import type { SqlStatement } from "../../database/batch.ts";
import type { Database } from "../../database/connect.ts";
import type { CellValues, LastVersion } from "../../disclosure/grid.ts";
import type { KnownVersions } from "../../disclosure/totals.ts";
import { type CellRow, cellOf } from "../cell-row.ts";
import { readNamedVersions, readShown } from "../naming/queries.ts";
import type { Member } from "./cohorts.ts";
import type { PartySums } from "./contributors.ts";

export const readMembers = (db: Database) =>
  db.all<Member>(sql`
    SELECT parties.id AS party, key, counts_in, ifnull(named_to_officers, 0) AS named_to_officers, size_band, clusters.slug AS cluster, clusters.name AS cluster_name,
           regions.slug AS region, regions.name AS region_name, nations.slug AS nation, nations.name AS nation_name
    FROM parties JOIN clusters ON clusters.id = cluster_id JOIN regions ON regions.id = region_id
    JOIN nations ON nations.id = nation_id LEFT JOIN contributor_keys ON contributor_keys.party_id = parties.id
    LEFT JOIN sharing_choices ON sharing_choices.party_id = parties.id ORDER BY parties.id`);

export interface MetricPool {
  members: Member[];
  sums: PartySums[];
  last: LastVersion[];
  named: KnownVersions;
  /** Parties that officers are shown this metric of. */
  shown: number[];
}

/**
 * A metric's pool as of one moment: who counts where, everybody's sums in the window, what was published of it last, and
 * with what parties were named.
 * One batch, so that nobody's consent is taken back between the parts. What it gives goes into `protect` and nowhere else.
 */
export const readPool = async (
  db: Database,
  metric: string,
  window: { from: string; to: string },
): Promise<MetricPool> => {
  const [, members, sums, last, named, shown] = await db.batch([
    giveKeys(db),
    readMembers(db),
    readSums(db, metric, window),
    readLast(db, metric),
    readNamedVersions(db, metric),
    readShown(db, metric),
  ]);
  const versions = [...Map.groupBy(last, ({ cohort_type, cohort }) => `${cohort_type} ${cohort}`).values()];
  return {
    members,
    sums,
    last: versions.map(lastVersionOf),
    named: knownOf(named),
    shown: shown.map(({ party }) => party),
  };
};

const knownOf = (rows: readonly { key: string; version: string }[]): KnownVersions =>
  new Map(
    [...Map.groupBy(rows, ({ key }) => key)].map(([key, own]) => [key, new Set(own.map(({ version }) => version))]),
  );

/** A random key for each party that agreed and has none yet. */
const giveKeys = (db: Database): SqlStatement =>
  db.run(sql`
    INSERT INTO contributor_keys (party_id, key)
    SELECT id, lower(hex(randomblob(16))) FROM parties
    WHERE counts_in IS NOT NULL AND id NOT IN (SELECT party_id FROM contributor_keys)`);

/**
 * The window's sums of every party that agreed. This query, and no other in the hub, reads records of more than one party.
 */
const readSums = (db: Database, metric: string, window: { from: string; to: string }) =>
  db.all<PartySums>(sql`
    SELECT party_id AS party, sum(m) AS m, sum(n) AS n, sum(x) AS x, sum(nn) AS nn, sum(xn) AS xn, sum(xx) AS xx
    FROM parties CROSS JOIN contributions
      ON party_id = parties.id AND metric = ${metric} AND month BETWEEN ${window.from} AND ${window.to}
    WHERE counts_in IS NOT NULL GROUP BY party_id`);

/** Each cell as the releases that issued it say it, with who stood behind it, the newest first. */
const readLast = (db: Database, metric: string) =>
  db.all<LastRow>(sql`
    SELECT cell_versions.cohort_type, cell_versions.cohort, versions, mean, weight, interval, flag, contributors, spread,
           campaign_variance, provisional, quantiles, split, as_of, first_published_in
    FROM cell_versions JOIN benchmarks USING (release_id, metric, cohort_type, cohort)
    WHERE cell_versions.metric = ${metric} ORDER BY cell_versions.release_id DESC`);

type LastRow = Omit<LastVersion, "values" | "versions" | "earlier"> & { versions: string } & CellRow<CellValues>;

/** @param rows of one cell, the newest first */
const lastVersionOf = (rows: readonly LastRow[]): LastVersion => {
  const [last, ...earlier] = rows;
  if (!last) throw new Error("a cell without a version");
  const { cohort_type, cohort, versions, as_of, first_published_in, ...values } = last;
  return {
    cohort_type,
    cohort,
    as_of,
    first_published_in,
    versions: JSON.parse(versions),
    earlier: earlier.map((one) => JSON.parse(one.versions)),
    values: cellOf<CellValues>(values),
  };
};
