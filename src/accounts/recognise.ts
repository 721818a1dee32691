import type { Database } from "../database/connect.ts";
import { DomainError } from "../errors.ts";
import type { Actor, HubScope, PartyScope } from "./actor.ts";
import { dayOf } from "./day.ts";
import { readSession, touchSession } from "./queries.ts";
import { secretHash } from "./secrets.ts";
import { sessionIdle_ms } from "./sessions.ts";
import { noteTokenUse, readToken } from "./tokens/queries.ts";

/** Writing when a session was last seen more often than this would cost a write for every page. */
const seenEvery_ms = 3_600_000;

/** Who asks, and a note about it that need not keep the answer waiting. */
export interface Recognised {
  actor: Actor;
  after?: Promise<unknown>;
}

/** Who holds this session, in one read. A session that is unknown or over is a visitor's. */
export const recogniseSession = async (db: Database, secret: string, now: number): Promise<Recognised> => {
  const sessionHash = await secretHash(secret);
  const rows = await readSession(db, sessionHash, { now, seenAfter: now - sessionIdle_ms });
  const [first] = rows;
  if (!first) return { actor: { kind: "visitor" } };
  const memberships = rows.map(({ membership_id: id, role, party, region }) => ({ id, role, party, region }));
  const actor: Actor = { kind: "person", personId: first.person_id, email: first.email, sessionHash, memberships };
  if (now - first.last_seen_at_ms < seenEvery_ms) return { actor };
  return { actor, after: touchSession(db, sessionHash, now).run() };
};

/**
 * Who holds this token, in one read.
 * @throws DomainError `token-invalid`: a program that means to act for a party must never be taken for a visitor.
 */
export const recogniseToken = async (db: Database, secret: string, now: number): Promise<Recognised> => {
  const token = await readToken(db, await secretHash(secret), now);
  if (!token) throw new DomainError("token-invalid");
  const { id: tokenId, party } = token;
  const scopes = token.scopes.split(" ");
  const actor: Actor = party
    ? { kind: "party-token", tokenId, party, scopes: scopes as PartyScope[] }
    : { kind: "hub-token", tokenId, scopes: scopes as HubScope[] };
  const day = dayOf(now);
  if (token.last_used_on !== null && token.last_used_on >= day) return { actor };
  return { actor, after: noteTokenUse(db, tokenId, { day, now }) };
};
