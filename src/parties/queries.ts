import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "../database/connect.ts";
import { agreements, clusters, nations, parties } from "../database/schema.ts";
import type { CountsIn } from "./profile.ts";
import type { Structure } from "./structure.ts";

/** Every party as the structure's file would hold it, for telling what a new file changes. */
export const readParties = (db: Database) =>
  db
    .select({
      slug: parties.slug,
      name: parties.name,
      cluster: clusters.slug,
      size_band: parties.size_band,
      area_type: parties.area_type,
      seat_status: parties.seat_status,
      constituency_code: parties.constituency_code,
      time_zone: parties.time_zone,
    })
    .from(parties)
    .innerJoin(clusters, eq(clusters.id, parties.cluster_id));

/** The statements that make the database hold this structure; a party that the file does not name stays as it is. */
export const writeStructure = (
  db: Database,
  { nation, regions: areas, clusters: groups, parties: locals }: Structure,
) =>
  [
    db
      .insert(nations)
      .values({ id: 1, ...nation })
      .onConflictDoUpdate({ target: nations.id, set: nation }),
    db.run(sql`
    INSERT INTO regions (nation_id, slug, name)
    SELECT 1, value ->> 'slug', value ->> 'name' FROM json_each(${JSON.stringify(areas)}) WHERE true
    ON CONFLICT (slug) DO UPDATE SET name = excluded.name`),
    db.run(sql`
    INSERT INTO clusters (region_id, slug, name)
    SELECT regions.id, value ->> 'slug', value ->> 'name'
    FROM json_each(${JSON.stringify(groups)}) JOIN regions ON regions.slug = value ->> 'region' WHERE true
    ON CONFLICT (slug) DO UPDATE SET name = excluded.name, region_id = excluded.region_id`),
    db.run(sql`
    INSERT INTO parties (cluster_id, slug, name, size_band, area_type, seat_status, constituency_code, time_zone)
    SELECT clusters.id, value ->> 'slug', value ->> 'name', value ->> 'size_band', value ->> 'area_type',
           value ->> 'seat_status', value ->> 'constituency_code', value ->> 'time_zone'
    FROM json_each(${JSON.stringify(locals)}) JOIN clusters ON clusters.slug = value ->> 'cluster' WHERE true
    ON CONFLICT (slug) DO UPDATE SET
      cluster_id = excluded.cluster_id, name = excluded.name, size_band = excluded.size_band,
      area_type = excluded.area_type, seat_status = excluded.seat_status,
      constituency_code = excluded.constituency_code, time_zone = excluded.time_zone`),
    // A cluster or region that nobody is in any more is gone, unless an officer still looks after it.
    db.run(sql`DELETE FROM clusters WHERE id NOT IN (SELECT cluster_id FROM parties)`),
    db.run(sql`
    DELETE FROM regions WHERE id NOT IN (SELECT region_id FROM clusters)
    AND id NOT IN (SELECT region_id FROM memberships WHERE region_id IS NOT NULL)`),
  ] as const;

export interface ListedParty {
  id: string;
  name: string;
  cluster: string;
  region: string;
  size_band: string;
  area_type: string | null;
  seat_status: string | null;
  constituency_code: string | null;
  taking_part: boolean;
}

/** A page of the parties by slug. Having joined is no secret; where a party's figures count is its own business. */
export const listParties = async (db: Database, after: string, limit: number): Promise<ListedParty[]> => {
  const rows = await db.all<Omit<ListedParty, "taking_part"> & { taking_part: number }>(sql`
    SELECT parties.slug AS id, parties.name, clusters.slug AS cluster, regions.slug AS region, size_band, area_type,
           seat_status, constituency_code, counts_in IS NOT NULL AS taking_part
    FROM parties JOIN clusters ON clusters.id = cluster_id JOIN regions ON regions.id = region_id
    WHERE parties.slug > ${after} ORDER BY parties.slug LIMIT ${limit}`);
  return rows.map((row) => ({ ...row, taking_part: row.taking_part === 1 }));
};

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
