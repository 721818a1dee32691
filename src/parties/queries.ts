import { eq, sql } from "drizzle-orm";
import type { Database } from "../database/connect.ts";
import { parties } from "../database/schema.ts";
import type { CountsIn } from "./profile.ts";

export interface ListedParty {
  id: string;
  name: string;
  cluster: string;
  region: string;
  size_band: string;
  area_type: string | null;
  seat_status: string | null;
  constituency_code: string | null;
}

/**
 * A page of the parties by slug. Who of them takes part is not said: beside the number that count in each cluster, which is
 * public, it would tell who counts only from the region up, and that is a party's own business.
 */
export const listParties = (db: Database, after: string, limit: number): Promise<ListedParty[]> =>
  db.all<ListedParty>(sql`
    SELECT parties.slug AS id, parties.name, clusters.slug AS cluster, regions.slug AS region, size_band, area_type,
           seat_status, constituency_code
    FROM parties JOIN clusters ON clusters.id = cluster_id JOIN regions ON regions.id = region_id
    WHERE parties.slug > ${after} ORDER BY parties.slug LIMIT ${limit}`);

export interface ListedCohort {
  id: string;
  name: string;
  parties: number;
  taking_part: number;
}

export const listClusters = (db: Database, after: string, limit: number) =>
  db.all<ListedCohort & { region: string }>(sql`
    SELECT clusters.slug AS id, clusters.name, regions.slug AS region, count(*) AS parties,
           count(*) FILTER (WHERE counts_in = 'cluster') AS taking_part
    FROM clusters JOIN regions ON regions.id = region_id JOIN parties ON cluster_id = clusters.id
    WHERE clusters.slug > ${after} GROUP BY clusters.id ORDER BY clusters.slug LIMIT ${limit}`);

export const listRegions = (db: Database, after: string, limit: number) =>
  db.all<ListedCohort>(sql`
    SELECT regions.slug AS id, regions.name, count(*) AS parties,
           count(*) FILTER (WHERE counts_in IS NOT NULL) AS taking_part
    FROM regions JOIN clusters ON region_id = regions.id JOIN parties ON cluster_id = clusters.id
    WHERE regions.slug > ${after} GROUP BY regions.id ORDER BY regions.slug LIMIT ${limit}`);

/** Every party's name, by which people know it, and its slug. */
export const listPartyNames = (db: Database): Promise<{ slug: string; name: string }[]> =>
  db.all<{ slug: string; name: string }>(sql`SELECT slug, name FROM parties ORDER BY slug`);

/** A party's place in the structure and its profile. */
export const findParty = async (db: Database, slug: string) =>
  (
    await db.all<{
      id: number;
      slug: string;
      name: string;
      time_zone: string;
      counts_in: CountsIn | null;
      size_band: string;
      cluster: string;
      region: string;
      nation: string;
    }>(sql`
      SELECT parties.id, parties.slug, parties.name, time_zone, counts_in, size_band, clusters.slug AS cluster,
             regions.slug AS region, nations.slug AS nation
      FROM parties JOIN clusters ON clusters.id = cluster_id JOIN regions ON regions.id = region_id
      JOIN nations ON nations.id = nation_id WHERE parties.slug = ${slug}`)
  )[0];

/** The party's clock, which a file without time zones is read by. */
export const readTimeZone = async (db: Database, partyId: number): Promise<string> =>
  (await db.select({ time_zone: parties.time_zone }).from(parties).where(eq(parties.id, partyId)))[0]?.time_zone ??
  "Europe/London";
