/** The SQL of invitations. */
import { eq, lte, type SQL, sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { invitations, parties, regions } from "../../database/schema.ts";
import type { Role } from "../actor.ts";
import type { AuditAction } from "../audit-actions.ts";
import { isInUse, matches, type Which } from "../memberships/queries.ts";

export interface KeptInvitation {
  id: number;
  email: string;
  role: Role;
  party: { id: number; slug: string; name: string } | null;
  region: { slug: string; name: string } | null;
  /** Whether it is the operator who invites. */
  by_hub: 0 | 1;
  created_at_ms: number;
  expires_at_ms: number;
}

/** Whose invitations: a party's, by its id, or those that are the hub's to make. */
export type Whose = { party_id: number } | "hub";

/** Of a party that has an admin the hub knows nothing, as it could invite nobody there. */
const belongs = (whose: Whose) =>
  whose === "hub"
    ? sql`(invitations.party_id IS NULL OR invitations.role = 'admin' AND NOT EXISTS (
        SELECT 1 FROM memberships WHERE memberships.party_id = invitations.party_id AND memberships.role = 'admin'))`
    : sql`invitations.party_id = ${whose.party_id}`;

/** No place has more entries than this within an hour that it sends invitations in, and its whole log is not read for it. */
const latestEntries = 1000;

/**
 * Invites somebody, or again: the link sent before opens nothing from then on. Nothing happens where the place has too many
 * invitations open, or sent too many since `since`: counted from the audit, because one that was taken back was mailed too.
 */
export const putInvitation = (
  db: Database,
  invitation: typeof invitations.$inferInsert & { party_id: number | null; region_id: number | null },
  { openAtMost, sentAtMost, since }: { openAtMost: number; sentAtMost: number; since: number },
) =>
  db.all<{ id: number }>(sql`
    INSERT INTO invitations (token_hash, email, role, party_id, region_id, invited_by, created_at_ms, expires_at_ms)
    SELECT ${invitation.token_hash}, ${invitation.email}, ${invitation.role}, ${invitation.party_id},
           ${invitation.region_id}, ${invitation.invited_by}, ${invitation.created_at_ms}, ${invitation.expires_at_ms}
    WHERE (SELECT count(*) FROM invitations WHERE party_id IS ${invitation.party_id}
           AND expires_at_ms > ${invitation.created_at_ms}
           AND NOT (email = ${invitation.email} AND region_id IS ${invitation.region_id})) < ${openAtMost}
    AND (SELECT count(*) FROM (SELECT action, at_ms FROM audit WHERE party_id IS ${invitation.party_id}
                               ORDER BY id DESC LIMIT ${latestEntries})
         WHERE action = 'invited' AND at_ms > ${since}) < ${sentAtMost}
    ON CONFLICT (email, ifnull(party_id, 0), ifnull(region_id, 0)) DO UPDATE
    SET token_hash = excluded.token_hash, role = excluded.role, invited_by = excluded.invited_by,
        created_at_ms = excluded.created_at_ms, expires_at_ms = excluded.expires_at_ms
    RETURNING id`);

/** The trace of what is done with an invitation, while there is one. */
const insertEntry = (
  db: Database,
  entry: { at_ms: number; actor: string; action: AuditAction },
  where: ReturnType<typeof sql>,
) =>
  db.run(sql`
    INSERT INTO audit (at_ms, actor, party_id, action, details)
    SELECT ${entry.at_ms}, ${entry.actor}, party_id, ${entry.action}, json_object('invitation', id, 'role', role)
    FROM invitations WHERE ${where}`);

export const insertInvitedEntry = (db: Database, token_hash: string, entry: { at_ms: number; actor: string }) =>
  insertEntry(db, { ...entry, action: "invited" }, sql`token_hash = ${token_hash}`);

export const insertAcceptedEntry = (db: Database, token_hash: string, entry: { at_ms: number; actor: string }) =>
  insertEntry(db, { ...entry, action: "invitation-accepted" }, live(token_hash, entry.at_ms));

export const insertTakenBackEntry = (db: Database, id: number, whose: Whose, entry: { at_ms: number; actor: string }) =>
  insertEntry(db, { ...entry, action: "invitation-taken-back" }, sql`id = ${id} AND ${belongs(whose)}`);

/**
 * The statements that end what somebody offered as an admin or operator, once they are none: nobody comes in on the word of
 * who has no say any more. To be run while the membership is as it was.
 * @param becomes the role instead, where there is one
 */
export const endOffersOf = (
  db: Database,
  which: Which,
  { becomes, ...entry }: { at_ms: number; actor: string; becomes: Role | null },
) => {
  const offered = sql`EXISTS (
    SELECT 1 FROM memberships WHERE ${matches(which)} AND memberships.role IS NOT ${becomes}
    AND invitations.invited_by = 'person:' || person_id AND CASE memberships.role WHEN 'admin' THEN invitations.party_id = memberships.party_id
      WHEN 'operator' THEN ${belongs("hub")} END)`;
  return takeBack(db, entry, offered);
};

/** The statements that end what these tokens offered, before they end themselves. */
export const endOffersOfTokens = (db: Database, which: SQL, entry: { at_ms: number; actor: string }) =>
  takeBack(db, entry, sql`invitations.invited_by IN (SELECT 'token:' || id FROM tokens WHERE ${which})`);

const takeBack = (db: Database, entry: { at_ms: number; actor: string }, which: SQL) =>
  [
    insertEntry(db, { ...entry, action: "invitation-taken-back" }, which),
    db.run(sql`DELETE FROM invitations WHERE ${which}`),
  ] as const;

/** What a token offered opens nothing any more once the party is in use: else a token that leaked were a way in that waits. */
const isLive = (now: number) => sql`invitations.expires_at_ms > ${now}
  AND NOT (invitations.invited_by LIKE 'token:%' AND ${isInUse(sql`invitations.party_id`)})`;

const live = (token_hash: string, now: number) => sql`invitations.token_hash = ${token_hash} AND ${isLive(now)}`;

/** Of those that are live. */
export const isOpen = (whose: Whose, now: number) => sql`${belongs(whose)} AND ${isLive(now)}`;

const shown = {
  id: invitations.id,
  email: invitations.email,
  role: invitations.role,
  party: { id: parties.id, slug: parties.slug, name: parties.name },
  region: { slug: regions.slug, name: regions.name },
  by_hub: sql<0 | 1>`${belongs("hub")}`,
  created_at_ms: invitations.created_at_ms,
  expires_at_ms: invitations.expires_at_ms,
};

const select = (db: Database) =>
  db
    .select(shown)
    .from(invitations)
    .leftJoin(parties, eq(parties.id, invitations.party_id))
    .leftJoin(regions, eq(regions.id, invitations.region_id));

/** The invitation that this link opens, while it is live. */
export const findInvitation = async (db: Database, token_hash: string, now: number): Promise<KeptInvitation | null> =>
  (await select(db).where(live(token_hash, now)))[0] ?? null;

/** The live invitations, the latest first. */
export const readInvitations = (db: Database, whose: Whose, now: number): Promise<KeptInvitation[]> =>
  select(db).where(isOpen(whose, now)).orderBy(sql`invitations.created_at_ms DESC, invitations.id DESC`);

/**
 * Makes the membership that a live invitation offers; nothing where it was used or taken back meanwhile. Who is there already
 * loses nothing by accepting less.
 */
export const insertOfferedMembership = (db: Database, person_id: number, token_hash: string, now: number) =>
  db.all<{ id: number }>(sql`
    INSERT INTO memberships (person_id, role, party_id, region_id, created_at_ms, invitation)
    SELECT ${person_id}, role, party_id, region_id, ${now}, id FROM invitations WHERE ${live(token_hash, now)}
    ON CONFLICT DO UPDATE
    SET role = CASE excluded.role WHEN 'admin' THEN 'admin' ELSE role END, invitation = excluded.invitation
    RETURNING id`);

/**
 * Drops what was offered in a party before it had anybody to let people in: from its first admin on that is the admin's to
 * offer. To be run before there is one.
 * @param party_id whose first admin comes; null: nobody's, so nothing is dropped
 * @param accepted the offer that makes the admin, while it is live; null: no offer does
 */
export const deleteFirstOffers = (
  db: Database,
  party_id: number | null,
  accepted: { token_hash: string; now: number } | null,
) =>
  db.run(sql`
    DELETE FROM invitations WHERE party_id = ${party_id}
    ${
      accepted === null
        ? sql``
        : sql`AND token_hash <> ${accepted.token_hash}
      AND EXISTS (SELECT 1 FROM invitations WHERE ${live(accepted.token_hash, accepted.now)})`
    }
    AND NOT EXISTS (SELECT 1 FROM memberships WHERE party_id = ${party_id} AND role = 'admin')`);

/** Uses an invitation up: of two requests with the same link one gets what it offers. */
export const takeInvitation = (db: Database, token_hash: string) =>
  db.delete(invitations).where(eq(invitations.token_hash, token_hash));

export const deleteInvitation = (db: Database, id: number, whose: Whose) =>
  db.all<{ id: number }>(sql`DELETE FROM invitations WHERE id = ${id} AND ${belongs(whose)} RETURNING id`);

export const deleteExpiredInvitations = (db: Database, now: number) =>
  db.delete(invitations).where(lte(invitations.expires_at_ms, now));
