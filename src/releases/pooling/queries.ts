import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { Member, MetricSums } from "./pool.ts";

export const readMembers = (db: Database) =>
  db.all<Member>(sql`
    SELECT parties.id AS party, counts_in, size_band, clusters.slug AS cluster, clusters.name AS cluster_name,
           regions.slug AS region, regions.name AS region_name, nations.slug AS nation, nations.name AS nation_name
    FROM parties JOIN clusters ON clusters.id = cluster_id JOIN regions ON regions.id = region_id
    JOIN nations ON nations.id = nation_id ORDER BY parties.id`);

export const hasParties = async (db: Database): Promise<boolean> =>
  (await db.all(sql`SELECT 1 FROM parties LIMIT 1`)).length > 0;

/**
 * The window's sums of every party that agreed. This query, and no other in the hub, reads private rows of more than one
 * party; what it gives goes into `protect` and nowhere else.
 */
export const readSums = (db: Database, metricIds: readonly string[], window: { from: string; to: string }) =>
  db.all<MetricSums>(sql`
    SELECT party_id AS party, metric, sum(m) AS m, sum(n) AS n, sum(x) AS x
    FROM parties CROSS JOIN json_each(${JSON.stringify(metricIds)}) AS wanted
    CROSS JOIN contributions ON party_id = parties.id AND metric = wanted.value AND month BETWEEN ${window.from} AND ${window.to}
    WHERE counts_in IS NOT NULL GROUP BY party_id, metric`);
