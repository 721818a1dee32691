/** The SQL of what the hub holds about one party, and of erasing it. */
import { sql } from "drizzle-orm";
import type { OwnParty } from "../accounts/actor.ts";
import type { AuditAction } from "../accounts/audit-actions.ts";
import { day_ms } from "../accounts/day.ts";
import type { SqlStatement } from "../database/batch.ts";
import type { Database } from "../database/connect.ts";

export interface HoldingCounts {
  uploads: number;
  sums: number;
  invitations: number;
  tokens: number;
}

/** How much there is. Never counts campaigns, of which there may be tens of thousands: see `readCampaignMonths`. */
export const countHoldings = async (db: Database, party: OwnParty, now: number): Promise<HoldingCounts> => {
  const [counts] = await db.all<HoldingCounts>(sql`
    SELECT (SELECT count(*) FROM uploads WHERE party_id = ${party.id} AND withdrawn_at_ms IS NULL) AS uploads,
           (SELECT count(*) FROM contributions WHERE party_id = ${party.id}) AS sums,
           (SELECT count(*) FROM invitations WHERE party_id = ${party.id} AND expires_at_ms > ${now}) AS invitations,
           (SELECT count(*) FROM tokens
            WHERE party_id = ${party.id} AND revoked_at_ms IS NULL AND expires_at_ms > ${now}) AS tokens`);
  return counts!;
};

/** How many campaigns the sums of these metrics count, and of which months: a row a month, however many campaigns. */
export const readCampaignMonths = (db: Database, party: OwnParty, metrics: readonly string[]) =>
  db.all<{ metric: string; campaigns: number; from: string; to: string }>(sql`
    SELECT metric, sum(x) AS campaigns, min(month) AS "from", max(month) AS "to"
    FROM json_each(${JSON.stringify(metrics)}) CROSS JOIN contributions ON party_id = ${party.id} AND metric = value
    GROUP BY metric`);

export const readPeopleOf = (db: Database, party: OwnParty) =>
  db.all<{ email: string; role: "organiser" | "admin" }>(sql`
    SELECT email, role FROM memberships JOIN people ON people.id = person_id WHERE party_id = ${party.id} ORDER BY email, role`);

export const readAgreement = async (db: Database, party: OwnParty) =>
  (
    await db.all<{ version: string; accepted_on: string; recorded_by: "party" | "operator" }>(sql`
      SELECT version, accepted_on, recorded_by FROM agreements
      WHERE party_id = ${party.id} AND ended_at_ms IS NULL ORDER BY id DESC LIMIT 1`)
  )[0] ?? null;

/** The releases that counted the party, the newest first, and the metrics of whose figures of the nation it is a part. */
export const readCountedIn = async (db: Database, party: OwnParty, limit: number) => {
  const rows = await db.all<{ id: string; as_of: string; metrics: string }>(sql`
    SELECT slug AS id, as_of, metrics FROM counted_parties JOIN releases ON releases.id = release_id
    WHERE party_id = ${party.id} ORDER BY release_id DESC LIMIT ${limit}`);
  return rows.map((row) => ({ ...row, metrics: JSON.parse(row.metrics) as string[] }));
};

/** What leaving would erase: all of it, one by one. */
export interface Erased {
  campaigns: number;
  uploads: number;
  sums: number;
  people: number;
  tokens: number;
  invitations: number;
  entries: number;
}

export const countErased = async (db: Database, party: OwnParty): Promise<Erased> => {
  const [counts] = await db.all<Erased>(sql`
    SELECT (SELECT count(*) FROM campaigns WHERE party_id = ${party.id}) AS campaigns,
           (SELECT count(*) FROM uploads WHERE party_id = ${party.id}) AS uploads,
           (SELECT count(*) FROM contributions WHERE party_id = ${party.id}) AS sums,
           (SELECT count(*) FROM memberships WHERE party_id = ${party.id}) AS people,
           (SELECT count(*) FROM tokens WHERE party_id = ${party.id}) AS tokens,
           (SELECT count(*) FROM invitations WHERE party_id = ${party.id}) AS invitations,
           (SELECT count(*) FROM audit WHERE party_id = ${party.id}) AS entries`);
  return counts!;
};

/** Of the party alone: everything under its id. What chose to be shown goes first: it takes what is shown with it. */
export const tablesOfParty = [
  "sharing_choices",
  "named_standings",
  "counted_parties",
  "statements",
  "uploads",
  "campaigns",
  "contributions",
  "ledgers",
  "agreements",
  "tokens",
  "invitations",
  "memberships",
] as const;

/**
 * The statements that erase a party. Its audit keeps on which day what kind of thing was done, under the contributor key, which
 * nothing links to the party any more; a party that never counted gets one for that. Whoever was in no other party, region or
 * hub goes with it.
 */
export const eraseParty = (db: Database, party: OwnParty, now: number): SqlStatement[] => {
  const onlyHere = sql`(
    SELECT person_id FROM memberships WHERE party_id = ${party.id}
    EXCEPT SELECT person_id FROM memberships WHERE party_id IS NOT ${party.id})`;
  return [
    // Memberships go after the people who have no other, whom they tell apart.
    db.run(sql`PRAGMA defer_foreign_keys = ON`),
    db.run(sql`
      INSERT INTO contributor_keys (party_id, key) VALUES (${party.id}, lower(hex(randomblob(16))))
      ON CONFLICT (party_id) DO NOTHING`),
    // Written anew, by the day: the moment of an entry, and the number beside another's, would tell whose sign-in it was.
    db.run(sql`
      INSERT INTO audit (at_ms, actor, action, details, contributor_key)
      SELECT day_ms, 'contributor', action, '{}', (SELECT key FROM contributor_keys WHERE party_id = ${party.id})
      FROM (SELECT at_ms - at_ms % ${day_ms} AS day_ms, action FROM audit WHERE party_id = ${party.id}
            UNION ALL SELECT ${now - (now % day_ms)}, ${"party-left" satisfies AuditAction})
      ORDER BY day_ms, action`),
    db.run(sql`DELETE FROM audit WHERE party_id = ${party.id}`),
    db.run(sql`DELETE FROM sign_in_links WHERE person_id IN ${onlyHere}`),
    db.run(sql`DELETE FROM sessions WHERE person_id IN ${onlyHere}`),
    db.run(sql`DELETE FROM people WHERE id IN ${onlyHere}`),
    ...tablesOfParty.map((table) => db.run(sql`DELETE FROM ${sql.identifier(table)} WHERE party_id = ${party.id}`)),
    db.run(sql`DELETE FROM contributor_keys WHERE party_id = ${party.id}`),
    db.run(sql`DELETE FROM parties WHERE id = ${party.id}`),
    // Whoever changes the structure at this moment planned with the party in it, and would put it back.
    db.run(sql`UPDATE structure_revisions SET revision = revision + 1`),
  ];
};
