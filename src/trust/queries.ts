/** The SQL of what the hub holds about one party, and of erasing it. */
import { sql } from "drizzle-orm";
import type { OwnParty } from "../accounts/actor.ts";
import type { SqlStatement } from "../database/batch.ts";
import type { Database } from "../database/connect.ts";

export interface HoldingCounts {
  campaigns: number;
  uploads: number;
  invitations: number;
  tokens: number;
}

export const countHoldings = async (db: Database, party: OwnParty, now: number): Promise<HoldingCounts> => {
  const [counts] = await db.all<HoldingCounts>(sql`
    SELECT (SELECT count(*) FROM campaigns WHERE party_id = ${party.id}) AS campaigns,
           (SELECT count(*) FROM uploads WHERE party_id = ${party.id} AND withdrawn_at_ms IS NULL) AS uploads,
           (SELECT count(*) FROM invitations WHERE party_id = ${party.id} AND expires_at_ms > ${now}) AS invitations,
           (SELECT count(*) FROM tokens
            WHERE party_id = ${party.id} AND revoked_at_ms IS NULL AND expires_at_ms > ${now}) AS tokens`);
  return counts!;
};

export const readPeopleOf = (db: Database, party: OwnParty) =>
  db.all<{ email: string; role: "organiser" | "admin" }>(sql`
    SELECT email, role FROM memberships JOIN people ON people.id = person_id WHERE party_id = ${party.id} ORDER BY email, role`);

export const readAgreement = async (db: Database, party: OwnParty) =>
  (
    await db.all<{ version: string; accepted_on: string; recorded_by: "party" | "operator" }>(sql`
      SELECT version, accepted_on, recorded_by FROM agreements
      WHERE party_id = ${party.id} AND ended_at_ms IS NULL ORDER BY id DESC LIMIT 1`)
  )[0] ?? null;

/** Of the party alone: everything under its id. */
const tablesOfParty = [
  "statements",
  "uploads",
  "campaigns",
  "contributions",
  "ledgers",
  "agreements",
  "sharing_choices",
  "counted_parties",
  "tokens",
  "invitations",
  "memberships",
] as const;

/**
 * The statements that erase a party. Its audit keeps when what was done, under the contributor key that nothing links to
 * the party any more. Whoever was in no other party, region or hub goes with it.
 */
export const eraseParty = (db: Database, party: OwnParty): SqlStatement[] => [
  db.run(sql`
    UPDATE audit SET actor = 'contributor', details = '{}', party_id = NULL,
      contributor_key = (SELECT key FROM contributor_keys WHERE party_id = ${party.id})
    WHERE party_id = ${party.id}`),
  db.run(sql`
    DELETE FROM sign_in_links WHERE person_id IN (SELECT person_id FROM memberships WHERE party_id = ${party.id})
    AND person_id NOT IN (SELECT person_id FROM memberships WHERE party_id IS NOT ${party.id})`),
  db.run(sql`
    DELETE FROM sessions WHERE person_id IN (SELECT person_id FROM memberships WHERE party_id = ${party.id})
    AND person_id NOT IN (SELECT person_id FROM memberships WHERE party_id IS NOT ${party.id})`),
  ...tablesOfParty.map((table) => db.run(sql`DELETE FROM ${sql.identifier(table)} WHERE party_id = ${party.id}`)),
  db.run(sql`DELETE FROM people WHERE id NOT IN (SELECT person_id FROM memberships)
    AND id NOT IN (SELECT person_id FROM sessions) AND id NOT IN (SELECT person_id FROM sign_in_links WHERE person_id IS NOT NULL)`),
  db.run(sql`DELETE FROM contributor_keys WHERE party_id = ${party.id}`),
  db.run(sql`DELETE FROM parties WHERE id = ${party.id}`),
];
