/** The SQL of people, sign-in links, sessions and the audit. */
import { and, asc, eq, gt, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "../database/connect.ts";
import { audit, memberships, parties, people, regions, sessions, signInLinks } from "../database/schema.ts";
import type { AuditAction } from "./audit-actions.ts";

export const insertAuditEntry = (db: Database, entry: typeof audit.$inferInsert & { action: AuditAction }) =>
  db.insert(audit).values(entry);

export const insertAuditEntryOfEach = (
  db: Database,
  partyIds: readonly number[],
  { at_ms, actor, action, details }: Omit<typeof audit.$inferInsert, "party_id"> & { action: AuditAction },
) =>
  db.run(sql`
    INSERT INTO audit (at_ms, actor, party_id, action, details)
    SELECT ${at_ms}, ${actor}, value, ${action}, ${details} FROM json_each(${JSON.stringify(partyIds)})`);

/**
 * Writes a link unless the address has had `atMost` of them since `since`. One statement whether or not anyone has that
 * address, so that the answer and the time it takes are the same.
 * @returns null where there were too many; else the person, who is null where the address is nobody's here.
 */
export const insertLink = async (
  db: Database,
  link: {
    token_hash: string;
    address: string;
    address_hash: string;
    browser_hash: string | null;
    created_at_ms: number;
    expires_at_ms: number;
  },
  { atMost, since }: { atMost: number; since: number },
): Promise<{ person_id: number | null } | null> => {
  const [row] = await db.all<{ person_id: number | null }>(sql`
    INSERT INTO sign_in_links (token_hash, address_hash, browser_hash, person_id, created_at_ms, expires_at_ms)
    SELECT ${link.token_hash}, ${link.address_hash}, ${link.browser_hash},
      (SELECT id FROM people WHERE email = ${link.address}
        AND EXISTS (SELECT 1 FROM memberships WHERE person_id = people.id)),
      ${link.created_at_ms}, ${link.expires_at_ms}
    WHERE (SELECT count(*) FROM sign_in_links
      WHERE address_hash = ${link.address_hash} AND created_at_ms > ${since}) < ${atMost}
    RETURNING person_id`);
  return row ?? null;
};

/** A link that somebody's mail brought, used or not. */
export const readLink = async (db: Database, token_hash: string) => {
  const [link] = await db
    .select({
      person_id: people.id,
      email: people.email,
      browser_hash: signInLinks.browser_hash,
      expires_at_ms: signInLinks.expires_at_ms,
      used_at_ms: signInLinks.used_at_ms,
    })
    .from(signInLinks)
    .innerJoin(people, eq(people.id, signInLinks.person_id))
    .where(eq(signInLinks.token_hash, token_hash));
  return link ?? null;
};

/** Marks a live link as used, and says whose it was: of two requests with the same link, one gets the person. */
export const consumeLink = async (db: Database, token_hash: string, now: number): Promise<number | null> => {
  const [used] = await db
    .update(signInLinks)
    .set({ used_at_ms: now })
    .where(
      and(eq(signInLinks.token_hash, token_hash), isNull(signInLinks.used_at_ms), gt(signInLinks.expires_at_ms, now)),
    )
    .returning({ person_id: signInLinks.person_id });
  return used?.person_id ?? null;
};

export const insertSession = (db: Database, session: typeof sessions.$inferInsert) =>
  db.insert(sessions).values(session);

export const deleteSessions = (db: Database, token_hashes: string[]) =>
  // As one parameter: somebody may have more sessions than a statement takes parameters.
  db.delete(sessions).where(sql`token_hash IN (SELECT value FROM json_each(${JSON.stringify(token_hashes)}))`);

/** The trace of a sign-in or sign-out: an entry for each party of the person, and one of the hub for any other role. */
export const insertSessionEntries = (
  db: Database,
  entry: { person_id: number; at_ms: number; action: "sign-in" | "sign-out"; details: string },
) =>
  db.run(sql`
    INSERT INTO audit (at_ms, actor, party_id, action, details)
    SELECT DISTINCT ${entry.at_ms}, 'person:' || person_id, party_id, ${entry.action}, ${entry.details}
    FROM memberships WHERE person_id = ${entry.person_id}`);

/** The person of a live session, a row per membership, the hat's first: who has none has no session either. */
export const readSession = (db: Database, token_hash: string, { now, seenAfter }: { now: number; seenAfter: number }) =>
  db
    .select({
      person_id: people.id,
      email: people.email,
      last_seen_at_ms: sessions.last_seen_at_ms,
      membership_id: memberships.id,
      role: memberships.role,
      party: { id: parties.id, slug: parties.slug, name: parties.name },
      region: { slug: regions.slug, name: regions.name },
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.person_id))
    .innerJoin(memberships, eq(memberships.person_id, people.id))
    .leftJoin(parties, eq(parties.id, memberships.party_id))
    .leftJoin(regions, eq(regions.id, memberships.region_id))
    .where(
      and(
        eq(sessions.token_hash, token_hash),
        gt(sessions.expires_at_ms, now),
        gt(sessions.last_seen_at_ms, seenAfter),
      ),
    )
    .orderBy(sql`${memberships.id} IS NOT ${sessions.hat}`, asc(memberships.id));

export const touchSession = (db: Database, token_hash: string, now: number) =>
  db.update(sessions).set({ last_seen_at_ms: now }).where(eq(sessions.token_hash, token_hash));

export const readPartyIds = (db: Database, slugs: string[]) =>
  db
    .select({ id: parties.id, slug: parties.slug, name: parties.name })
    .from(parties)
    .where(inArray(parties.slug, slugs));

export const readRegionIds = (db: Database, slugs: string[]) =>
  db
    .select({ id: regions.id, slug: regions.slug, name: regions.name })
    .from(regions)
    .where(inArray(regions.slug, slugs));

/** Whether somebody can let people into the party. */
export const hasAdmin = async (db: Database, slug: string): Promise<boolean> => {
  const [admin] = await db
    .select({ id: memberships.id })
    .from(parties)
    .innerJoin(memberships, and(eq(memberships.party_id, parties.id), eq(memberships.role, "admin")))
    .where(eq(parties.slug, slug))
    .limit(1);
  return admin !== undefined;
};

/** The person with that address, who is made where there is none. Without a membership a person can do nothing. */
export const ensurePerson = async (db: Database, email: string, now: number): Promise<number> => {
  const [person] = await putPerson(db, email, now).returning({ id: people.id });
  return person!.id;
};

export const putPerson = (db: Database, email: string, now: number) =>
  db.insert(people).values({ email, created_at_ms: now }).onConflictDoUpdate({ target: people.email, set: { email } });

/** The number of the person with that address, inside a statement. */
export const personOf = (email: string): SQL<number> => sql<number>`(SELECT id FROM people WHERE email = ${email})`;

/**
 * Forgets the people who are nothing here any more and whom nobody waits for: their addresses have no purpose. Their number
 * in the audit then leads nowhere.
 */
export const deleteForgottenPeople = (db: Database, now: number) => {
  const forgotten = sql`SELECT id FROM people
    WHERE NOT EXISTS (SELECT 1 FROM memberships WHERE person_id = people.id)
    AND NOT EXISTS (SELECT 1 FROM invitations WHERE email = people.email AND expires_at_ms > ${now})`;
  return [
    db.run(sql`DELETE FROM sign_in_links WHERE person_id IN (${forgotten})`),
    db.run(sql`DELETE FROM sessions WHERE person_id IN (${forgotten})`),
    db.run(sql`DELETE FROM people WHERE id IN (${forgotten})`),
  ] as const;
};

export const deleteExpired = (
  db: Database,
  { now, linksBefore, seenBefore }: { now: number; linksBefore: number; seenBefore: number },
) =>
  db.batch([
    db.delete(signInLinks).where(lt(signInLinks.created_at_ms, linksBefore)),
    db.delete(sessions).where(or(lt(sessions.expires_at_ms, now), lt(sessions.last_seen_at_ms, seenBefore))),
  ]);
