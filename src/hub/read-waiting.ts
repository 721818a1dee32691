import { requireOperator } from "../accounts/actor.ts";
import { dayOf } from "../accounts/day.ts";
import type { Context } from "../context.ts";
import { listReleases } from "../releases/queries.ts";
import { type Counts, countWhatWaits, findComingRules } from "./queries.ts";

/** How the hub stands, and what waits for its operator: counts and dates only. */
export interface Waiting {
  counts: Counts;
  /** The newest release, where it is not finished: it is being built or has failed. */
  unfinished: { as_of: string; status: "building" | "failed" } | null;
  /** Ground rules that are published and not in force yet. */
  coming_rules: { version: number; in_force_on: string } | null;
}

/** @throws DomainError `sign-in-needed`, `operator-needed` */
export const readWaiting = async ({ db, now, actor }: Context): Promise<Waiting> => {
  requireOperator(actor, "people");
  const [counts, [newest], coming_rules] = await Promise.all([
    countWhatWaits(db, now),
    listReleases(db, Number.MAX_SAFE_INTEGER, 1),
    findComingRules(db, dayOf(now)),
  ]);
  const unfinished = newest && newest.status !== "published" ? { as_of: newest.as_of, status: newest.status } : null;
  return { counts, unfinished, coming_rules };
};
