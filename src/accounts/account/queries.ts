/** The SQL of somebody's own account. */
import { and, desc, eq, gt } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { sessions } from "../../database/schema.ts";

/** The person's live sessions, the latest seen first. */
export const readSessions = (db: Database, person_id: number, { now, seenAfter }: { now: number; seenAfter: number }) =>
  db
    .select({
      token_hash: sessions.token_hash,
      created_at_ms: sessions.created_at_ms,
      last_seen_at_ms: sessions.last_seen_at_ms,
      browser: sessions.browser,
    })
    .from(sessions)
    .where(
      and(eq(sessions.person_id, person_id), gt(sessions.expires_at_ms, now), gt(sessions.last_seen_at_ms, seenAfter)),
    )
    .orderBy(desc(sessions.last_seen_at_ms), desc(sessions.created_at_ms));

export const setHat = (db: Database, token_hash: string, hat: number) =>
  db.update(sessions).set({ hat }).where(eq(sessions.token_hash, token_hash));
