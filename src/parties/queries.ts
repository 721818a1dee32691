import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "../database/connect.ts";
import { agreements, parties } from "../database/schema.ts";
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

export const writeAgreement = (
  db: Database,
  partyId: number,
  agreement: {
    version: string;
    accepted_on: string;
    counts_in: CountsIn;
    recorded_by: "party" | "operator";
    recorded_at_ms: number;
    agreed_by: string;
  },
) =>
  [
    ...endAgreement(db, partyId, agreement.recorded_at_ms),
    db.insert(agreements).values({ party_id: partyId, ...agreement }),
    db.update(parties).set({ counts_in: agreement.counts_in }).where(eq(parties.id, partyId)),
  ] as const;

/** Ends whatever agreement there is: the party counts nowhere, until it agrees again. */
export const endAgreement = (db: Database, partyId: number, now: number) =>
  [
    db
      .update(agreements)
      .set({ ended_at_ms: now })
      .where(and(eq(agreements.party_id, partyId), isNull(agreements.ended_at_ms))),
    db.update(parties).set({ counts_in: null }).where(eq(parties.id, partyId)),
  ] as const;
