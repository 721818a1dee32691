import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { requirePerson } from "../actor.ts";
import { deleteSessions, insertSessionEntries } from "../queries.ts";
import { liveSessions } from "./live-sessions.ts";

/** Which of somebody's own sessions: the one that asks, all others, all, or one by its id. */
export type WhichSessions = "this" | "others" | "all" | { id: string };

/**
 * Ends sessions of the person who asks, at once and everywhere their cookies may have been copied to.
 * @returns whether the session that asks is among them
 * @throws DomainError `sign-in-needed`, `person-needed`, `not-found` where the person has no such session
 */
export const endSessions = async (context: Context, which: WhichSessions): Promise<{ current: boolean }> => {
  const { db, now, actor } = context;
  const { personId } = requirePerson(actor);
  const ended = (await liveSessions(context)).filter(({ id, current }) =>
    typeof which === "object" ? id === which.id : which === "all" || current === (which === "this"),
  );
  if (ended.length === 0) {
    if (typeof which === "object") throw new DomainError("not-found");
    return { current: which !== "others" };
  }
  await db.batch([
    deleteSessions(
      db,
      ended.map(({ token_hash }) => token_hash),
    ),
    insertSessionEntries(db, {
      person_id: personId,
      at_ms: now,
      action: "sign-out",
      details: JSON.stringify({ sessions: ended.length }),
    }),
  ]);
  return { current: ended.some(({ current }) => current) };
};
