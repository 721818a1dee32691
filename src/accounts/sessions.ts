import type { Context } from "../context.ts";
import { auditEntry } from "./audit.ts";
import { deleteSession, insertAuditEntry, insertSession } from "./queries.ts";
import { mintSecret, secretHash } from "./secrets.ts";

const day_ms = 86_400_000;
/** However busy, a session ends after this long. */
export const sessionLife_ms = 90 * day_ms;
/** A session nobody uses ends after this long. */
export const sessionIdle_ms = 14 * day_ms;

/** @returns the secret of a new session, which the browser keeps and the hub does not. */
export const openSession = async ({ db, now }: Context, personId: number): Promise<string> => {
  const secret = mintSecret();
  await db.batch([
    insertSession(db, {
      token_hash: await secretHash(secret),
      person_id: personId,
      created_at_ms: now,
      last_seen_at_ms: now,
      expires_at_ms: now + sessionLife_ms,
    }),
    insertAuditEntry(db, { at_ms: now, actor: `person:${personId}`, party_id: null, action: "sign-in", details: "{}" }),
  ]);
  return secret;
};

/** Ends the session that asks, at once and everywhere its cookie may have been copied to. */
export const closeSession = async (context: Context): Promise<void> => {
  const { db, actor } = context;
  if (actor.kind !== "person") return;
  await db.batch([
    deleteSession(db, actor.sessionHash),
    auditEntry(context, { party_id: null, action: "sign-out", details: {} }),
  ]);
};
