/** The SQL of help between parties: words that each party chose to show, to whom it chose. */
import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { Audience, HelpKind } from "../sharing/contract.ts";

/** Who reads: the parties and regions they belong to, and whether they look after the whole hub. */
export interface Reader {
  parties: number[];
  regions: string[];
  moderates: boolean;
}

export interface HelpRow {
  party: string;
  name: string;
  cluster: string;
  region: string;
  kind: HelpKind;
  line: string;
  visible_to: Audience;
  /** 0 in the reader's cluster, 1 in the reader's region, 2 elsewhere. */
  near: 0 | 1 | 2;
}

/**
 * The lines this reader may read, the nearest first, from behind the given place on. Only parties that have agreed to the
 * ground rules show theirs. Every line is looked at: there are at most two a party.
 */
export const readHelp = (
  db: Database,
  { parties, regions, moderates }: Reader,
  { kind, after, limit }: { kind: HelpKind | null; after: string; limit: number },
): Promise<(HelpRow & { id: string })[]> =>
  db.all(sql`
    WITH own AS MATERIALIZED (
      SELECT cluster_id, region_id FROM json_each(${JSON.stringify(parties)})
      JOIN parties ON parties.id = value JOIN clusters ON clusters.id = cluster_id),
    lines AS (
      SELECT party_id, 'offered' AS kind, help_offered AS line, help_offered_to AS visible_to
      FROM sharing_choices WHERE help_offered IS NOT NULL
      UNION ALL
      SELECT party_id, 'wanted', help_wanted, help_wanted_by FROM sharing_choices WHERE help_wanted IS NOT NULL),
    placed AS (
      SELECT parties.slug AS party, parties.name, clusters.name AS cluster, regions.name AS region, kind, line, visible_to,
             CASE WHEN cluster_id IN (SELECT cluster_id FROM own) THEN 0
                  WHEN region_id IN (SELECT region_id FROM own)
                    OR regions.slug IN (SELECT value FROM json_each(${JSON.stringify(regions)})) THEN 1
                  ELSE 2 END AS near
      FROM lines JOIN parties ON parties.id = party_id JOIN clusters ON clusters.id = cluster_id
      JOIN regions ON regions.id = region_id
      WHERE counts_in IS NOT NULL AND ifnull(kind = ${kind}, true)),
    seen AS (
      SELECT near || ' ' || party || ' ' || kind AS id, * FROM placed
      WHERE ${moderates ? 1 : 0} OR near <= CASE visible_to WHEN 'cluster' THEN 0 WHEN 'region' THEN 1 ELSE 2 END)
    SELECT * FROM seen WHERE id > ${after} ORDER BY id LIMIT ${limit}`);

/** Takes one line of a party down, where there is one. */
export const takeDownLine = (db: Database, partyId: number, kind: HelpKind) =>
  kind === "offered"
    ? db.run(sql`UPDATE sharing_choices SET help_offered = NULL, help_offered_to = NULL WHERE party_id = ${partyId}`)
    : db.run(sql`UPDATE sharing_choices SET help_wanted = NULL, help_wanted_by = NULL WHERE party_id = ${partyId}`);

/** The line as it stands, and whom to tell when it is taken down. */
export const findLine = async (db: Database, slug: string, kind: HelpKind) =>
  (
    await db.all<{ party_id: number; name: string; line: string; admins: string }>(sql`
      SELECT parties.id AS party_id, name, ${kind === "offered" ? sql`help_offered` : sql`help_wanted`} AS line,
             (SELECT json_group_array(email) FROM memberships JOIN people ON people.id = person_id
              WHERE memberships.party_id = parties.id AND role = 'admin') AS admins
      FROM parties JOIN sharing_choices ON sharing_choices.party_id = parties.id
      WHERE slug = ${slug} AND line IS NOT NULL`)
  )[0] ?? null;
