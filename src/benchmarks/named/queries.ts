/** The SQL of what officers of a region are shown of the parties that chose it. */
import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { NamedStanding } from "./contract.ts";

/** The region's parties that choose to be named at this moment: whoever has not, or moved away, is not shown. */
const willing = (region: string) => sql`
  regions CROSS JOIN clusters ON clusters.region_id = regions.id CROSS JOIN parties ON parties.cluster_id = clusters.id
  CROSS JOIN sharing_choices ON sharing_choices.party_id = parties.id AND named_to_officers = 1
  WHERE regions.slug = ${region} AND counts_in IS NOT NULL`;

interface NamedRow
  extends Pick<NamedStanding, "metric" | "party" | "name" | "cluster" | "cluster_name" | "rate" | "as_of" | "place"> {
  party_id: number;
  /** JSON. */
  interval: string;
}

/** What is said of each, by metric, cluster and name. */
export const readNamed = (db: Database, region: string, metricIds: readonly string[]) =>
  db.all<NamedRow>(sql`
    SELECT metric, willing.*, rate, interval, as_of, place
    FROM (SELECT parties.id AS party_id, parties.slug AS party, parties.name, clusters.slug AS cluster,
                 clusters.name AS cluster_name FROM ${willing(region)}) AS willing
    CROSS JOIN named_standings ON named_standings.party_id = willing.party_id
      AND metric IN (SELECT value FROM json_each(${JSON.stringify(metricIds)}))
    CROSS JOIN releases ON releases.id = release_id
    ORDER BY metric, cluster_name, name`);

/** How many parties of the region are named, in any figure. */
export const countNamed = async (db: Database, region: string): Promise<number> => {
  const [counted] = await db.all<{ named: number }>(sql`
    SELECT count(*) AS named FROM (
      SELECT 1 FROM ${willing(region)} AND EXISTS (
        SELECT 1 FROM named_standings WHERE named_standings.party_id = parties.id))`);
  return counted?.named ?? 0;
};
