/** The SQL of tokens. */
import { and, asc, eq, isNotNull, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { parties, people, tokens } from "../../database/schema.ts";
import type { AuditAction } from "../audit-actions.ts";
import { endOffersOfTokens } from "../invitations/queries.ts";

/** Whose tokens a statement may touch. */
interface Ring {
  party_id: number | null;
  asHub: boolean;
}

const isLive = (now: number): SQL => sql`${tokens.revoked_at_ms} IS NULL AND ${tokens.expires_at_ms} > ${now}`;

const ofHolder = (party_id: number | null): SQL => sql`${tokens.party_id} IS ${party_id}`;

/** All of the hub's own; of a party's, all for the party and those the hub issued for the operator. */
const seenBy = ({ party_id, asHub }: Ring): SQL =>
  asHub && party_id !== null ? sql`${ofHolder(party_id)} AND ${tokens.issued_by_hub} = 1` : ofHolder(party_id);

/** All of the hub's own; of a party's, those that the same side issued. */
const issuedBy = ({ party_id, asHub }: Ring): SQL =>
  party_id === null ? ofHolder(null) : sql`${ofHolder(party_id)} AND ${tokens.issued_by_hub} = ${Number(asHub)}`;

/** A live token and, unless it is the hub's, its party. */
export const readToken = async (db: Database, token_hash: string, now: number) => {
  const [token] = await db
    .select({
      id: tokens.id,
      scopes: tokens.scopes,
      last_used_on: tokens.last_used_on,
      party: { id: parties.id, slug: parties.slug, name: parties.name },
    })
    .from(tokens)
    .leftJoin(parties, eq(parties.id, tokens.party_id))
    .where(and(eq(tokens.token_hash, token_hash), isLive(now)));
  return token ?? null;
};

/** Notes the first use of a token on a day: requests at the same moment leave one entry between them. */
export const noteTokenUse = (db: Database, token_id: number, { day, now }: { day: string; now: number }) =>
  db.batch([
    db.run(sql`
      INSERT INTO audit (at_ms, actor, party_id, action, details)
      SELECT ${now}, 'token:' || id, party_id, ${"token-first-use" satisfies AuditAction}, '{}' FROM tokens
      WHERE id = ${token_id} AND ifnull(last_used_on, '') < ${day}`),
    db
      .update(tokens)
      .set({ last_used_on: day })
      .where(and(eq(tokens.id, token_id), or(isNull(tokens.last_used_on), lt(tokens.last_used_on, day)))),
  ]);

/** Writes a token unless its holder has `most` live ones: counted where it is written, or two at once would be one too many. */
export const insertToken = (db: Database, token: NewToken, most: number) =>
  db.all<{ id: number }>(sql`
    INSERT INTO tokens (token_hash, party_id, name, scopes, created_at_ms, expires_at_ms, issued_by, issued_by_hub)
    SELECT ${token.token_hash}, ${token.party_id}, ${token.name}, ${token.scopes}, ${token.created_at_ms},
           ${token.expires_at_ms}, ${token.issued_by}, ${token.issued_by_hub}
    WHERE (SELECT count(*) FROM tokens WHERE ${ofHolder(token.party_id)} AND ${isLive(token.created_at_ms)}) < ${most}
    RETURNING id`);
type NewToken = Omit<typeof tokens.$inferSelect, "id" | "last_used_on" | "revoked_at_ms">;

/** A token like the live one of that id, with another secret and its whole life before it. */
export const insertRotatedToken = (
  db: Database,
  {
    id,
    token_hash,
    issued_by,
    now,
    ...ring
  }: Ring & { id: number; token_hash: string; issued_by: string; now: number },
) =>
  db.all<{ id: number; name: string; scopes: string; expires_at_ms: number }>(sql`
    INSERT INTO tokens (token_hash, party_id, name, scopes, created_at_ms, expires_at_ms, issued_by, issued_by_hub)
    SELECT ${token_hash}, party_id, name, scopes, ${now}, ${now} + expires_at_ms - created_at_ms, ${issued_by}, issued_by_hub
    FROM tokens WHERE id = ${id} AND ${issuedBy(ring)} AND ${isLive(now)}
    RETURNING id, name, scopes, expires_at_ms`);

/** The trace of a token that was just written under this hash; none where it was not. */
export const insertTokenEntry = (
  db: Database,
  entry: { at_ms: number; actor: string; action: AuditAction; details: object },
  token_hash: string,
) =>
  db.run(sql`
    INSERT INTO audit (at_ms, actor, party_id, action, details)
    SELECT ${entry.at_ms}, ${entry.actor}, party_id, ${entry.action},
           json_set(${JSON.stringify(entry.details)}, '$.token', id)
    FROM tokens WHERE token_hash = ${token_hash}`);

/** Ends a token in whose place another was written: it may have been rotated because it leaked, so what it offered ends too. */
export const endRotatedToken = (
  db: Database,
  { id, by, now, ...ring }: Ring & { id: number; by: string; now: number },
) => {
  const which = sql`${tokens.id} = ${id} AND ${issuedBy(ring)} AND ${isLive(now)}`;
  return [
    ...endOffersOfTokens(db, which, { at_ms: now, actor: by }),
    db.update(tokens).set({ revoked_at_ms: now }).where(which),
  ] as const;
};

/** Ends a token, and leaves the trace of it before: both find it alive or neither does. */
export const revokeToken = (db: Database, { id, by, now, ...ring }: Ring & { id: number; by: string; now: number }) => {
  const which = sql`${tokens.id} = ${id} AND ${seenBy(ring)} AND ${isLive(now)}`;
  return db.batch([
    db.run(sql`
      INSERT INTO audit (at_ms, actor, party_id, action, details)
      SELECT ${now}, ${by}, party_id, ${"token-revoked" satisfies AuditAction}, json_object('token', id) FROM tokens WHERE ${which}`),
    ...endOffersOfTokens(db, which, { at_ms: now, actor: by }),
    db.update(tokens).set({ revoked_at_ms: now }).where(which).returning({ id: tokens.id }),
  ]);
};

/** With the address of who issued it, while that is a person of the party, or an operator. */
const listed = {
  id: tokens.id,
  name: tokens.name,
  scopes: tokens.scopes,
  created_at_ms: tokens.created_at_ms,
  expires_at_ms: tokens.expires_at_ms,
  last_used_on: tokens.last_used_on,
  issued_by: people.email,
  issued_by_hub: sql<number>`${tokens.party_id} IS NULL OR ${tokens.issued_by_hub}`,
};
const isIssuer = sql`${tokens.issued_by} LIKE 'person:%' AND ${people.id} = CAST(substr(${tokens.issued_by}, 8) AS INTEGER)
  AND EXISTS (SELECT 1 FROM memberships WHERE person_id = ${people.id}
    AND CASE WHEN ${tokens.party_id} IS NULL OR ${tokens.issued_by_hub} THEN role = 'operator' ELSE party_id = ${tokens.party_id} END)`;

/** The tokens on a ring that still open something, oldest first. */
export const listLiveTokens = (db: Database, ring: Ring, now: number) =>
  db
    .select(listed)
    .from(tokens)
    .leftJoin(people, isIssuer)
    .where(and(seenBy(ring), isLive(now)))
    .orderBy(asc(tokens.id));

/** What the hub issued for parties and still opens something, by party. */
export const listLiveUploadTokens = (db: Database, now: number) =>
  db
    .select({ ...listed, party: { slug: parties.slug, name: parties.name } })
    .from(tokens)
    .innerJoin(parties, eq(parties.id, tokens.party_id))
    .leftJoin(people, isIssuer)
    .where(and(isNotNull(tokens.party_id), eq(tokens.issued_by_hub, 1), isLive(now)))
    .orderBy(asc(parties.name), asc(tokens.id));
