import { hasParties } from "../accounts/memberships/queries.ts";
import { atomically } from "../database/batch.ts";
import type { Database } from "../database/connect.ts";
import { continueRelease } from "./building/continue.ts";
import { lastCompleteMonth, quarterEndingWith } from "./month.ts";
import { findRelease, insertRelease } from "./queries.ts";

/** The cron of `wrangler.toml` that attempts the week's release; the one of every minute only goes on with what was begun. */
const weekly = "0 5 * * 1";

export const publishOnSchedule = async (db: Database, now: number, cron: string): Promise<void> => {
  if (cron === weekly) await attemptRelease(db, now);
  await continueRelease(db, now);
};

/**
 * Begins a release of the last complete month, which is given up at its end if it says nothing that the latest does not.
 * Only the first of a quarter's last month is published all the same, once anything was published: else that quarter would
 * have no release to cite.
 */
const attemptRelease = async (db: Database, now: number): Promise<void> => {
  const asOf = lastCompleteMonth(now);
  const latest = await findRelease(db, "latest");
  if (latest && latest.as_of > asOf) return;
  if ((await findRelease(db, "building")) || !(await hasParties(db))) return;
  const isToCite = latest !== null && latest.as_of < asOf && quarterEndingWith(asOf) !== null;
  await atomically(db, [insertRelease(db, asOf, now, { only_if_new: isToCite ? 0 : 1 })]);
};
