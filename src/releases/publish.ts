import { requireOperator } from "../accounts/actor.ts";
import { auditEntry } from "../accounts/audit.ts";
import type { Context } from "../context.ts";
import { atomically } from "../database/batch.ts";
import type { Database } from "../database/connect.ts";
import { loggable } from "../database/loggable.ts";
import { policy } from "../disclosure/policy.ts";
import { type ProtectedCell, protect } from "../disclosure/protect.ts";
import { DomainError } from "../errors.ts";
import { catalogue } from "../metrics/catalogue.ts";
import { lastCompleteMonth, windowOf } from "./month.ts";
import { type CohortMembers, cohortsOf, pool } from "./pooling/pool.ts";
import { hasParties, readMembers, readSums } from "./pooling/queries.ts";
import { failRelease, findRelease, insertRelease, type Release, writeRelease } from "./queries.ts";

/**
 * Starts a release counting the twelve complete months that end with `asOf` (the last complete month where none is given)
 * and goes on building it after the answer.
 * @throws DomainError `operator-needed`, `release-too-early`, `release-not-complete`, `release-in-progress`,
 * `structure-missing`
 */
export const startRelease = async (context: Context, asOf?: string): Promise<Release> => {
  const { db, now } = context;
  requireOperator(context.actor, "publish");
  const month = asOf ?? lastCompleteMonth(now);
  if (month > lastCompleteMonth(now)) {
    throw new DomainError("release-not-complete", { month, latest: lastCompleteMonth(now) });
  }
  if (!(await hasParties(db))) throw new DomainError("structure-missing");
  const latest = await findRelease(db, "latest");
  if (latest && month < latest.as_of) throw new DomainError("release-too-early", { latest: latest.as_of });
  await atomically(db, [
    insertRelease(db, month, now),
    auditEntry(context, { party_id: null, action: "release-started", details: { as_of: month } }),
  ]).catch((error: unknown) => {
    if (String(error instanceof Error ? error.cause : error).includes("UNIQUE"))
      throw new DomainError("release-in-progress");
    throw error;
  });
  const started = await findRelease(db, "building");
  if (!started) throw new Error("the release that was just started is gone");
  context.later(buildRelease(db, started, now));
  return started;
};

/** What a release counting up to `asOf` would hold now. */
export const prepareRelease = async (
  db: Database,
  asOf: string,
): Promise<{ cohorts: CohortMembers[]; cells: ProtectedCell[] }> => {
  const cohorts = cohortsOf(await readMembers(db));
  const metricIds = catalogue.map((metric) => metric.id);
  const cells = protect(pool(cohorts, await readSums(db, metricIds, windowOf(asOf))), policy);
  return { cohorts, cells };
};

/**
 * Fills a release that is being built and publishes it, in one atomic batch: a run that is cut off leaves it being built,
 * and the next run starts it over; of two runs at once one publishes and the other changes nothing.
 */
export const buildRelease = async (db: Database, release: Release, now: number): Promise<void> => {
  try {
    const { cohorts, cells } = await prepareRelease(db, release.as_of);
    await atomically(db, writeRelease(db, release, cohorts, cells, now));
  } catch (error) {
    console.error("release", release.slug, loggable(error));
    await failRelease(db, release.id);
  }
};
