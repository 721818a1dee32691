import { and, eq, isNull, sql } from "drizzle-orm";
import type { OwnParty } from "../../accounts/actor.ts";
import type { Database } from "../../database/connect.ts";
import { agreements, parties } from "../../database/schema.ts";
import type { CountsIn } from "../profile.ts";

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

/**
 * The day on which an agreement ends by itself: when a later version than its own comes into force. What a paper says is no
 * number of ours: it holds until a version comes into force that it cannot have meant.
 */
const lapsesOn = sql`(
  SELECT min(in_force_on) FROM ground_rules WHERE CASE
    WHEN agreements.version IN (SELECT CAST(version AS TEXT) FROM ground_rules)
    THEN ground_rules.version > CAST(agreements.version AS INTEGER)
    ELSE in_force_on > agreements.accepted_on END)`;

const lapsed = (today: string) => sql`ended_at_ms IS NULL AND ${lapsesOn} <= ${today}`;

/** The statements that end every agreement whose day has come, each with an entry in its party's audit. */
export const endLapsed = (db: Database, today: string, now: number) =>
  [
    db.run(sql`
      INSERT INTO audit (at_ms, actor, party_id, action, details)
      SELECT ${now}, 'clock', party_id, 'agreement-lapsed', json_object('version', version)
      FROM agreements WHERE ${lapsed(today)}`),
    db.run(sql`
      UPDATE parties SET counts_in = NULL WHERE id IN (SELECT party_id FROM agreements WHERE ${lapsed(today)})`),
    db.run(sql`UPDATE agreements SET ended_at_ms = ${now} WHERE ${lapsed(today)}`),
  ] as const;

/**
 * Whether the party itself agreed or took an agreement back, ever, and whether it has an admin who can do so again: an
 * agreement keeps by whom it was recorded, and the audit alone who ended it.
 */
export const readAnswered = async (db: Database, partyId: number): Promise<{ answered: 0 | 1; has_admin: 0 | 1 }> =>
  (
    await db.all<{ answered: 0 | 1; has_admin: 0 | 1 }>(sql`
      SELECT EXISTS (SELECT 1 FROM agreements WHERE party_id = ${partyId} AND recorded_by = 'party')
          OR EXISTS (SELECT 1 FROM audit WHERE party_id = ${partyId} AND action = 'agreement-withdrawn') AS answered,
        EXISTS (SELECT 1 FROM memberships WHERE party_id = ${partyId} AND role = 'admin') AS has_admin`)
  )[0]!;

export interface AgreementRow {
  version: string;
  accepted_on: string;
  counts_in: CountsIn;
  recorded_by: "party" | "operator";
  agreed_by: string | null;
  ended_at_ms: number | null;
  lapses_on: string | null;
}

/** Every agreement of the party, the newest first; who agreed by their address, while they are of the party. */
export const readAgreements = (db: Database, party: OwnParty): Promise<AgreementRow[]> =>
  db.all<AgreementRow>(sql`
    SELECT version, accepted_on, counts_in, recorded_by, ended_at_ms, ${lapsesOn} AS lapses_on,
           (SELECT email FROM people WHERE recorded_by = 'party' AND 'person:' || id = agreed_by
             AND id IN (SELECT person_id FROM memberships WHERE memberships.party_id = ${party.id})) AS agreed_by
    FROM agreements WHERE party_id = ${party.id} ORDER BY id DESC`);

/** The addresses of the party's admins. */
export const readAdmins = async (db: Database, party: OwnParty): Promise<string[]> =>
  (
    await db.all<{ email: string }>(sql`
      SELECT email FROM memberships JOIN people ON people.id = person_id
      WHERE memberships.party_id = ${party.id} AND role = 'admin' ORDER BY email`)
  ).map(({ email }) => email);

export interface AgreementState {
  counts_in: CountsIn | null;
  /** Whether it ever had an agreement. */
  agreed_before: 0 | 1;
  lapses_on: string | null;
}

/** Whether the party's agreement holds, and until when: for the head of each of its pages. */
export const readAgreementState = async (db: Database, party: OwnParty): Promise<AgreementState | null> =>
  (
    await db.all<AgreementState>(sql`
      SELECT counts_in, EXISTS (SELECT 1 FROM agreements WHERE party_id = parties.id) AS agreed_before,
             (SELECT ${lapsesOn} FROM agreements WHERE party_id = parties.id AND ended_at_ms IS NULL) AS lapses_on
      FROM parties WHERE id = ${party.id}`)
  )[0] ?? null;
