/** The SQL of invitations. */
import { and, asc, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { invitations, parties, regions } from "../../database/schema.ts";
import type { Role } from "../actor.ts";

export interface KeptInvitation {
  id: number;
  email: string;
  role: Role;
  party: { id: number; slug: string; name: string } | null;
  region: { slug: string; name: string } | null;
  created_at_ms: number;
  expires_at_ms: number;
}

/** Invites somebody, or again: the link sent before opens nothing from then on. */
export const putInvitation = (db: Database, invitation: typeof invitations.$inferInsert) =>
  db.all<{ id: number }>(sql`
    INSERT INTO invitations (token_hash, email, role, party_id, region_id, invited_by, created_at_ms, expires_at_ms)
    VALUES (${invitation.token_hash}, ${invitation.email}, ${invitation.role}, ${invitation.party_id ?? null},
            ${invitation.region_id ?? null}, ${invitation.invited_by}, ${invitation.created_at_ms}, ${invitation.expires_at_ms})
    ON CONFLICT (email, role, ifnull(party_id, 0), ifnull(region_id, 0)) DO UPDATE
    SET token_hash = excluded.token_hash, invited_by = excluded.invited_by, created_at_ms = excluded.created_at_ms,
        expires_at_ms = excluded.expires_at_ms
    RETURNING id`);

const shown = {
  id: invitations.id,
  email: invitations.email,
  role: invitations.role,
  party: { id: parties.id, slug: parties.slug, name: parties.name },
  region: { slug: regions.slug, name: regions.name },
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
export const findInvitation = async (db: Database, token_hash: string, now: number): Promise<KeptInvitation | null> => {
  const [found] = await select(db).where(
    and(eq(invitations.token_hash, token_hash), gt(invitations.expires_at_ms, now)),
  );
  return found ?? null;
};

/** The live invitations of a party, or, where none is given, those of the hub: of officers and operators. */
export const listInvitations = (db: Database, party_id: number | null, now: number): Promise<KeptInvitation[]> =>
  select(db)
    .where(
      and(
        party_id === null ? isNull(invitations.party_id) : eq(invitations.party_id, party_id),
        gt(invitations.expires_at_ms, now),
      ),
    )
    .orderBy(asc(invitations.id));

/** Makes the membership that a live invitation offers. Nothing where it was used or taken back meanwhile. */
export const insertOfferedMembership = (db: Database, person_id: number, token_hash: string, now: number) =>
  db.run(sql`
    INSERT INTO memberships (person_id, role, party_id, region_id, created_at_ms)
    SELECT ${person_id}, role, party_id, region_id, ${now} FROM invitations
    WHERE token_hash = ${token_hash} AND expires_at_ms > ${now}
    ON CONFLICT DO NOTHING`);

/** Uses an invitation up: of two requests with the same link one gets its id. */
export const takeInvitation = (db: Database, token_hash: string, now: number) =>
  db
    .delete(invitations)
    .where(and(eq(invitations.token_hash, token_hash), gt(invitations.expires_at_ms, now)))
    .returning({ id: invitations.id });

export const deleteInvitation = (db: Database, id: number) => db.delete(invitations).where(eq(invitations.id, id));

export const deleteExpiredInvitations = (db: Database, now: number) =>
  db.delete(invitations).where(lt(invitations.expires_at_ms, now));
