/** The SQL of memberships: what people are in this hub. */
import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { refusedFor } from "../../database/refused.ts";
import { memberships, parties, people, regions } from "../../database/schema.ts";
import type { OwnParty, Role } from "../actor.ts";
import type { AuditAction } from "../audit-actions.ts";

/** A membership by its id: any, or only where it is this party's or this person's. */
export interface Which {
  id: number;
  party_id?: number;
  person_id?: number;
}

/** What tells it in the SQL of a statement on memberships. */
export const matches = ({ id, party_id, person_id }: Which) => sql`
  memberships.id = ${id} AND party_id IS ifnull(${party_id ?? null}, party_id)
  AND person_id = ifnull(${person_id ?? null}, person_id)`;

/** A party's people, its admins first, and when each was last seen in a session that is not over. */
export const readPartyPeople = (
  db: Database,
  party: OwnParty,
  { now, seenAfter }: { now: number; seenAfter: number },
) =>
  db.all<{
    id: number;
    email: string;
    role: "organiser" | "admin";
    created_at_ms: number | null;
    last_seen_at_ms: number | null;
  }>(sql`
    SELECT memberships.id, email, role, memberships.created_at_ms,
      (SELECT max(last_seen_at_ms) FROM sessions
       WHERE person_id = people.id AND expires_at_ms > ${now} AND last_seen_at_ms > ${seenAfter}) AS last_seen_at_ms
    FROM memberships JOIN people ON people.id = person_id
    WHERE party_id = ${party.id} ORDER BY role, email`);

/** What somebody with this address is in this place: their role, or null. */
export const readRoleOf = async (
  db: Database,
  email: string,
  place: { party_id: number | null; region_id: number | null },
): Promise<Role | null> => {
  const [held] = await db.all<{ role: Role }>(sql`
    SELECT role FROM people JOIN memberships ON person_id = people.id
    WHERE email = ${email} AND party_id IS ${place.party_id} AND region_id IS ${place.region_id}`);
  return held?.role ?? null;
};

/** The addresses of everybody in these parties. */
export const readAddressesOf = (db: Database, party_ids: number[]) =>
  db
    .select({ party_id: memberships.party_id, party: parties.name, email: people.email })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.person_id))
    .innerJoin(parties, eq(parties.id, memberships.party_id))
    .where(inArray(memberships.party_id, party_ids));

const held = {
  id: memberships.id,
  person_id: memberships.person_id,
  email: people.email,
  role: memberships.role,
  party: { id: parties.id, slug: parties.slug, name: parties.name },
  region: { id: regions.id, slug: regions.slug, name: regions.name },
};

const selectHeld = (db: Database) =>
  db
    .select(held)
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.person_id))
    .leftJoin(parties, eq(parties.id, memberships.party_id))
    .leftJoin(regions, eq(regions.id, memberships.region_id));

export const findMembership = async (db: Database, id: number) =>
  (await selectHeld(db).where(eq(memberships.id, id)))[0] ?? null;

export const readMembershipsOf = (db: Database, email: string) =>
  selectHeld(db).where(eq(people.email, email)).orderBy(memberships.id);

/** Who looks after a region or runs the hub. */
export const readHubPeople = (db: Database) =>
  selectHeld(db)
    // Nobody in a party is either, and by the party there is an index.
    .where(and(isNull(memberships.party_id), inArray(memberships.role, ["officer", "operator"])))
    .orderBy(people.email, memberships.id);

/** Whether anybody ever signed in to the party or uploaded its records, as its audit says. */
export const isInUse = (party_id: SQL): SQL => sql`EXISTS (
  SELECT 1 FROM audit WHERE audit.party_id = ${party_id} AND action IN ('sign-in', 'invitation-accepted', 'uploaded'))`;

export const isPartyInUse = async (db: Database, party_id: number): Promise<boolean> => {
  const [used] = await db.all(sql`SELECT 1 WHERE ${isInUse(sql`${party_id}`)}`);
  return used !== undefined;
};

/** The first parties by name that nobody can let people into, and how many there are in all; the one that is `sought` is first. */
export const readPartiesWithoutAdmin = (
  db: Database,
  { search, sought, limit }: { search: string; sought: string | null; limit: number },
) =>
  db.all<{ slug: string; name: string; cluster: string; people: number; found: number }>(sql`
    SELECT parties.slug, parties.name, clusters.name AS cluster, count(memberships.id) AS people, count(*) OVER () AS found
    FROM parties JOIN clusters ON clusters.id = cluster_id LEFT JOIN memberships ON party_id = parties.id
    WHERE instr(lower(parties.name), lower(${search})) > 0 OR parties.slug IS ${sought} GROUP BY parties.id
    HAVING count(*) FILTER (WHERE role = 'admin') = 0 ORDER BY parties.slug IS NOT ${sought}, parties.name LIMIT ${limit}`);

export const hasParties = async (db: Database): Promise<boolean> =>
  (await db.select({ id: parties.id }).from(parties).limit(1)).length > 0;

/** The trace of a change to a membership, while there is one to change. */
export const insertMembershipEntry = (
  db: Database,
  which: Which,
  entry: { at_ms: number; actor: string; action: AuditAction; role?: Role },
) =>
  db.run(sql`
    INSERT INTO audit (at_ms, actor, party_id, action, details)
    SELECT ${entry.at_ms}, ${entry.actor}, party_id, ${entry.action},
      json_object('person', person_id, 'role', ifnull(${entry.role ?? null}, role))
    FROM memberships WHERE ${matches(which)} AND role IS NOT ${entry.role ?? null}`);

/** The trace that the operator said what a person is, in one party or in the hub. */
export const insertSetEntry = (
  db: Database,
  entry: { at_ms: number; actor: string; party_id: number | null; person_id: SQL<number>; roles: readonly Role[] },
) =>
  db.run(sql`
    INSERT INTO audit (at_ms, actor, party_id, action, details)
    VALUES (${entry.at_ms}, ${entry.actor}, ${entry.party_id}, ${"memberships-set" satisfies AuditAction},
      json_object('person', ${entry.person_id}, 'roles', json(${JSON.stringify(entry.roles)})))`);

export const updateRole = (db: Database, which: Which, role: Role) =>
  db.all<{ id: number }>(sql`UPDATE memberships SET role = ${role} WHERE ${matches(which)} RETURNING id`);

export const deleteMembership = (db: Database, which: Which) =>
  db.all<{ id: number }>(sql`DELETE FROM memberships WHERE ${matches(which)} RETURNING id`);

export const putMembership = (
  db: Database,
  membership: {
    person_id: SQL<number>;
    role: Role;
    party_id: number | null;
    region_id: number | null;
    created_at_ms: number;
  },
) =>
  db
    .insert(memberships)
    .values(membership)
    .onConflictDoUpdate({
      target: [memberships.person_id, sql`ifnull(party_id, 0)`, sql`ifnull(region_id, 0)`],
      set: { role: membership.role },
    });

/**
 * Undoes the whole batch where this membership is the last of its role in its place: a null where none is allowed. Of two
 * admins who remove each other at the same moment, one stays.
 */
export const refuseIfLast = (db: Database, which: Which, roles: readonly Role[]) =>
  db.run(sql`
    UPDATE memberships SET role = NULL
    WHERE ${matches(which)} AND role IN (SELECT value FROM json_each(${JSON.stringify(roles)}))
    AND NOT EXISTS (SELECT 1 FROM memberships AS other
      WHERE other.role = memberships.role AND other.party_id IS memberships.party_id AND other.id <> memberships.id)`);

/** Undoes the whole batch where somebody else is an admin of the party, who then lets people in: a role there is not. */
export const refuseIfAdmin = (db: Database, party_id: number, person_id: SQL<number>) =>
  db.run(sql`
    UPDATE memberships SET role = '' WHERE party_id = ${party_id} AND role = 'admin' AND person_id <> ${person_id}`);

/** Which of the rules about memberships undid a batch, if one of them did. */
export const refusalIn = (error: unknown): "last" | "party-has-admin" | "too-many-parties" | null => {
  if (refusedFor(error, "NOT NULL constraint failed: memberships.role")) return "last";
  if (refusedFor(error, "CHECK constraint failed: role IN")) return "party-has-admin";
  return refusedFor(error, "too-many-parties") ? "too-many-parties" : null;
};
