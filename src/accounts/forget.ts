import type { Database } from "../database/connect.ts";
import { deleteExpired } from "./queries.ts";
import { sessionIdle_ms } from "./sessions.ts";

/** The cron of `wrangler.toml` that calls for this. */
export const nightly = "30 3 * * *";

const hour_ms = 3_600_000;

/** Deletes what opens nothing any more: links that no longer count towards the hour's, and sessions that are over. */
export const forgetExpired = (db: Database, now: number) =>
  deleteExpired(db, { now, linksBefore: now - hour_ms, seenBefore: now - sessionIdle_ms });
