/** The SQL of the structure: read whole, written where it differs. */
import { type SQL, sql } from "drizzle-orm";
import { inChunks, type SqlStatement } from "../../database/batch.ts";
import type { Database } from "../../database/connect.ts";
import type { Difference, ListDifference } from "./difference.ts";
import type { Entry } from "./entries.ts";
import type { Cluster, PartyRow, Place, StoredStructure } from "./structure.ts";

/** Of a region is nobody who is of a party, and by the party there is an index: everybody else's are not read for each region. */
const isOfficers = sql`party_id IS NULL`;

/** The structure as of one moment, in an order that is always the same. */
export const readStored = async (db: Database): Promise<StoredStructure> => {
  const [revisions, nations, regions, clusters, parties] = await db.batch([
    db.all<{ revision: number }>(sql`SELECT revision FROM structure_revisions`),
    db.all<Place>(sql`SELECT slug, name FROM nations`),
    db.all<Place & { officers: number }>(sql`
      SELECT slug, name, (SELECT count(*) FROM memberships WHERE ${isOfficers} AND region_id = regions.id)
        + (SELECT count(*) FROM invitations WHERE ${isOfficers} AND region_id = regions.id) AS officers
      FROM regions ORDER BY slug`),
    db.all<Cluster>(sql`
      SELECT clusters.slug, clusters.name, regions.slug AS region FROM clusters JOIN regions ON regions.id = region_id
      ORDER BY clusters.slug`),
    db.all<PartyRow>(sql`
      SELECT parties.slug, parties.name, clusters.slug AS cluster, size_band, area_type, seat_status, constituency_code,
             time_zone
      FROM parties JOIN clusters ON clusters.id = cluster_id ORDER BY parties.slug`),
  ]);
  return {
    revision: revisions[0]?.revision ?? 0,
    nation: nations[0] ?? null,
    regions: regions.map(({ slug, name }) => ({ slug, name })),
    clusters,
    parties,
    officers: new Map(regions.flatMap(({ slug, officers }) => (officers > 0 ? [[slug, officers]] : []))),
  };
};

/** How many parties of each cluster take part: in the cluster's figures, and at all. */
export const countTakingPart = (db: Database) =>
  db.all<{ cluster: string; in_cluster: number; at_all: number }>(sql`
    SELECT clusters.slug AS cluster, count(*) FILTER (WHERE counts_in = 'cluster') AS in_cluster,
           count(counts_in) AS at_all
    FROM parties JOIN clusters ON clusters.id = cluster_id GROUP BY clusters.id`);

/** Sets null, which the table refuses, where the structure has changed since: the whole batch is undone. */
export const moveRevision = (db: Database, seen: number): SqlStatement =>
  db.run(sql`UPDATE structure_revisions SET revision = CASE WHEN revision = ${seen} THEN revision + 1 END`);

interface At {
  at_ms: number;
  actor: string;
}

/** The statements that make the stored structure differ by this. What goes, goes last: others may move out of it before. */
export const writeDifference = (
  db: Database,
  { nation, region, cluster, party }: Difference,
  alongside: readonly SqlStatement[],
  at: At,
): SqlStatement[] => {
  const goneOf = ({ gone }: { gone: readonly Place[] }, write: (rows: SQL) => SQL) =>
    inChunks(
      db,
      gone.map(({ slug }) => slug),
      write,
    );
  return [
    ...inChunks(
      db,
      putIn(nation),
      (rows) => sql`
        INSERT INTO nations (id, slug, name) SELECT 1, value ->> 'slug', value ->> 'name' FROM ${rows} WHERE true
        ON CONFLICT (id) DO UPDATE SET name = excluded.name`,
    ),
    ...inChunks(
      db,
      putIn(region),
      (rows) => sql`
        INSERT INTO regions (nation_id, slug, name) SELECT 1, value ->> 'slug', value ->> 'name' FROM ${rows} WHERE true
        ON CONFLICT (slug) DO UPDATE SET name = excluded.name`,
    ),
    ...inChunks(
      db,
      putIn(cluster),
      (rows) => sql`
        INSERT INTO clusters (region_id, slug, name)
        SELECT regions.id, value ->> 'slug', value ->> 'name'
        FROM ${rows} JOIN regions ON regions.slug = value ->> 'region' WHERE true
        ON CONFLICT (slug) DO UPDATE SET name = excluded.name, region_id = excluded.region_id`,
    ),
    ...inChunks(
      db,
      putIn(party),
      (rows) => sql`
        INSERT INTO parties (cluster_id, slug, name, size_band, area_type, seat_status, constituency_code, time_zone)
        SELECT clusters.id, value ->> 'slug', value ->> 'name', value ->> 'size_band', value ->> 'area_type',
               value ->> 'seat_status', value ->> 'constituency_code', value ->> 'time_zone'
        FROM ${rows} JOIN clusters ON clusters.slug = value ->> 'cluster' WHERE true
        ON CONFLICT (slug) DO UPDATE SET
          cluster_id = excluded.cluster_id, name = excluded.name, size_band = excluded.size_band,
          area_type = excluded.area_type, seat_status = excluded.seat_status,
          constituency_code = excluded.constituency_code, time_zone = excluded.time_zone`,
    ),
    ...alongside,
    // What the hub noted of a party that never had anything goes on being noted, of nobody.
    ...goneOf(
      party,
      (rows) => sql`
        INSERT INTO audit (at_ms, actor, action, details)
        SELECT ${at.at_ms}, ${at.actor}, 'party-removed', json_object('party', parties.id)
        FROM ${rows} JOIN parties ON slug = value`,
    ),
    ...goneOf(
      party,
      (rows) => sql`
        UPDATE audit SET party_id = NULL WHERE action IN ('party-added', 'party-changed')
        AND party_id IN (SELECT parties.id FROM ${rows} JOIN parties ON slug = value)`,
    ),
    ...goneOf(party, (rows) => sql`DELETE FROM parties WHERE slug IN (SELECT value FROM ${rows})`),
    ...goneOf(cluster, (rows) => sql`DELETE FROM clusters WHERE slug IN (SELECT value FROM ${rows})`),
    // Somebody may have become its officer since it was read: then it stays, without clusters.
    ...goneOf(
      region,
      (rows) => sql`
        DELETE FROM regions WHERE slug IN (SELECT value FROM ${rows})
        AND NOT EXISTS (SELECT 1 FROM memberships WHERE ${isOfficers} AND region_id = regions.id)
        AND NOT EXISTS (SELECT 1 FROM invitations WHERE ${isOfficers} AND region_id = regions.id)`,
    ),
  ];
};

const putIn = <T>({ added, changed }: ListDifference<T>): T[] => [...added, ...changed.map(({ after }) => after)];

/** Entries of the audit, many at once. */
export const insertEntries = (db: Database, entries: readonly Entry[], { at_ms, actor }: At): SqlStatement[] =>
  inChunks(
    db,
    entries,
    (rows) => sql`
      INSERT INTO audit (at_ms, actor, party_id, action, details)
      SELECT ${at_ms}, ${actor}, (SELECT id FROM parties WHERE slug = value ->> 'party'), value ->> 'action',
             json(value -> 'details')
      FROM ${rows}`,
  );

/** Who looks after one region, or is invited to, does so for the other from now on; who did so for both goes on. */
export const moveOfficers = (db: Database, from: string, into: string): SqlStatement[] =>
  ["memberships", "invitations"].flatMap((table) => [
    db.run(sql`
      UPDATE OR IGNORE ${sql.identifier(table)} SET region_id = (SELECT id FROM regions WHERE slug = ${into})
      WHERE region_id = (SELECT id FROM regions WHERE slug = ${from})`),
    db.run(sql`
      DELETE FROM ${sql.identifier(table)} WHERE region_id = (SELECT id FROM regions WHERE slug = ${from})`),
  ]);
