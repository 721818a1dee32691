import type { Context } from "../context.ts";
import { day_ms } from "./day.ts";
import { deleteSessions, insertSession, insertSessionEntries } from "./queries.ts";
import { mintSecret, secretHash } from "./secrets.ts";

/** However busy, a session ends after this long. */
export const sessionLife_ms = 90 * day_ms;
/** A session nobody uses ends after this long. */
export const sessionIdle_ms = 14 * day_ms;

/**
 * Opens a session that is always new: what the browser came with is never adopted, or somebody could plant a session in a
 * browser and wait for its owner to sign in. The session this browser had before is over.
 * @param browser what tells this session from the person's others: `Firefox, Android`
 * @returns the secret of the session, which the browser keeps and the hub does not
 */
export const openSession = async (
  { db, now, actor }: Context,
  personId: number,
  browser: string | null = null,
): Promise<string> => {
  const secret = mintSecret();
  await db.batch([
    insertSession(db, {
      token_hash: await secretHash(secret),
      person_id: personId,
      created_at_ms: now,
      last_seen_at_ms: now,
      expires_at_ms: now + sessionLife_ms,
      browser,
    }),
    insertSessionEntries(db, { person_id: personId, at_ms: now, action: "sign-in", details: "{}" }),
    ...(actor.kind === "person"
      ? [
          deleteSessions(db, [actor.sessionHash]),
          insertSessionEntries(db, {
            person_id: actor.personId,
            at_ms: now,
            action: "sign-out",
            details: JSON.stringify({ sessions: 1 }),
          }),
        ]
      : []),
  ]);
  return secret;
};
