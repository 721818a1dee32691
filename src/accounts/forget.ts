import type { Database } from "../database/connect.ts";
import { deleteExpiredInvitations } from "./invitations/queries.ts";
import { deleteExpired, deleteForgottenPeople } from "./queries.ts";
import { sessionIdle_ms } from "./sessions.ts";

/** The cron of `wrangler.toml` that calls for this. */
export const nightly = "30 3 * * *";

const hour_ms = 3_600_000;

/**
 * Deletes what opens nothing any more: links that no longer count towards the hour's, sessions that are over, invitations
 * that nobody took. Then the people who are nothing here any more.
 */
export const forgetExpired = async (db: Database, now: number): Promise<void> => {
  await deleteExpired(db, { now, linksBefore: now - hour_ms, seenBefore: now - sessionIdle_ms });
  await db.batch([deleteExpiredInvitations(db, now), ...deleteForgottenPeople(db, now)]);
};
