import type { Context } from "../../context.ts";
import { requirePerson } from "../actor.ts";
import { sessionIdle_ms } from "../sessions.ts";
import { readSessions } from "./queries.ts";

/** By what a session is named to its person. A part of the hash tells sessions of one person apart and opens nothing. */
const idLength = 16;

/** The live sessions of the person who asks. */
export const liveSessions = async ({ db, now, actor }: Context) => {
  const { personId, sessionHash } = requirePerson(actor);
  const rows = await readSessions(db, personId, { now, seenAfter: now - sessionIdle_ms });
  return rows.map((row) => ({
    ...row,
    id: row.token_hash.slice(0, idLength),
    current: row.token_hash === sessionHash,
  }));
};
