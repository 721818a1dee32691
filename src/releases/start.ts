import { requireOperator } from "../accounts/actor.ts";
import { auditEntry } from "../accounts/audit.ts";
import { hasParties } from "../accounts/memberships/queries.ts";
import type { Context } from "../context.ts";
import { refusedFor } from "../database/refused.ts";
import { DomainError } from "../errors.ts";
import { continueRelease } from "./building/continue.ts";
import { lastCompleteMonth } from "./month.ts";
import { findRelease, insertRelease, type Release } from "./queries.ts";

/**
 * Starts a release counting the twelve complete months that end with `asOf` (the last complete month where none is given)
 * and goes on with building it after the answer. Where the schedule attempts that month at this moment, its attempt becomes
 * the release: it is not given up any more.
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
  const [[started]] = await db
    .batch([
      insertRelease(db, month, now, { only_if_new: 0 }),
      auditEntry(context, { party_id: null, action: "release-started", details: { as_of: month } }),
    ])
    .catch((error: unknown) => {
      const isAnotherBeingBuilt = refusedFor(error, "NOT NULL constraint failed: releases.only_if_new");
      throw isAnotherBeingBuilt ? new DomainError("release-in-progress") : error;
    });
  if (!started) throw new Error("a release was started and is not there");
  context.later(continueRelease(db, now));
  return started;
};
