/** The SQL of everything that is held of one party, page by page where there may be much of it. */
import { sql } from "drizzle-orm";
import type { OwnParty } from "../../accounts/actor.ts";
import type { Database } from "../../database/connect.ts";
import { pagesOf } from "../../database/pages.ts";

type Row = Record<string, unknown>;

/** A list of which every row has the same columns: they are there where it is empty, too. */
export const columnsOf = {
  sums: ["metric", "month", "m", "n", "x", "nn", "xn", "xx"],
  agreements: ["version", "accepted_on", "counts_in", "recorded_by", "agreed_by", "recorded_on", "ended_on"],
  people: ["email", "role", "since", "invited_until"],
  tokens: ["id", "name", "scopes", "issued_by", "issued_on", "expires_on", "last_used_on", "revoked_on"],
  releases: ["id", "as_of", "metrics"],
} as const;

/** The day of a moment, in UTC. */
const day = (column: string) => sql`date(${sql.raw(column)} / 1000, 'unixepoch')`;

export interface SaidRow {
  upload_id: number;
  campaign_id: number;
  /** JSON. */
  said: string;
}

/** What each upload said about each campaign. */
export const statementPages = (db: Database, party: OwnParty) =>
  pagesOf<SaidRow>(
    db,
    (after) => sql`
    SELECT upload_id, campaign_id, said FROM statements
    WHERE party_id = ${party.id} AND (upload_id, campaign_id) > (${after?.upload_id ?? 0}, ${after?.campaign_id ?? 0})
    ORDER BY upload_id, campaign_id`,
  );

export const readSums = (db: Database, party: OwnParty) =>
  db.all<Row>(sql`
    SELECT metric, month, m, n, x, nn, xn, xx FROM contributions WHERE party_id = ${party.id} ORDER BY metric, month`);

export const readProfile = async (db: Database, party: OwnParty): Promise<Row> => {
  const [profile] = await db.all<Row>(sql`
    SELECT parties.slug AS party, parties.name, clusters.name AS cluster, regions.name AS region, nations.name AS nation,
           size_band, area_type, seat_status, constituency_code, time_zone, counts_in
    FROM parties JOIN clusters ON clusters.id = cluster_id JOIN regions ON regions.id = region_id
    JOIN nations ON nations.id = nation_id WHERE parties.id = ${party.id}`);
  return profile ?? {};
};

export const readAgreements = (db: Database, party: OwnParty) =>
  db.all<Row>(sql`
    SELECT version, accepted_on, counts_in, recorded_by, agreed_by, ${day("recorded_at_ms")} AS recorded_on,
           ${day("ended_at_ms")} AS ended_on
    FROM agreements
    WHERE party_id = ${party.id} ORDER BY id`);

/** Who has access, and who is invited. */
export const readAccess = (db: Database, party: OwnParty) =>
  db.all<Row>(sql`
    SELECT email, role, ${day("memberships.created_at_ms")} AS since, NULL AS invited_until
    FROM memberships JOIN people ON people.id = person_id WHERE party_id = ${party.id}
    UNION ALL
    SELECT email, role, NULL, ${day("expires_at_ms")} FROM invitations WHERE party_id = ${party.id}
    ORDER BY email, role`);

/** Every token there was, without its secret, of which only a hash is kept. */
export const readTokens = (db: Database, party: OwnParty) =>
  db.all<Row>(sql`
    SELECT id, name, scopes, issued_by, ${day("created_at_ms")} AS issued_on, ${day("expires_at_ms")} AS expires_on,
           last_used_on, ${day("revoked_at_ms")} AS revoked_on
    FROM tokens
    WHERE party_id = ${party.id} ORDER BY id`);
