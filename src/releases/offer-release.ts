import { requireOperator } from "../accounts/actor.ts";
import type { Context } from "../context.ts";
import { continueRelease } from "./building/continue.ts";
import { lastCompleteMonth, monthsBefore, windowMonths } from "./month.ts";
import { countAgreed, findRelease, type Release } from "./queries.ts";

/** What can be started now. */
export interface ReleaseOffer {
  /** Last months that a release may count, the newest first: none goes back in time. */
  months: string[];
  /** How many parties it would count, if they have enough records. */
  taking_part: number;
  /** The release that is being built, and must be finished first. */
  building: Release | null;
}

/**
 * What a release that somebody starts now could count. One that is being built goes on with whoever looks.
 * @throws DomainError `sign-in-needed`, `operator-needed`
 */
export const offerRelease = async ({ db, now, actor, later }: Context): Promise<ReleaseOffer> => {
  requireOperator(actor, "publish");
  const [latest, building, taking_part] = await Promise.all([
    findRelease(db, "latest"),
    findRelease(db, "building"),
    countAgreed(db),
  ]);
  if (building) later(continueRelease(db, now));
  const newest = lastCompleteMonth(now);
  const oldest = latest?.as_of ?? monthsBefore(newest, windowMonths - 1);
  return { months: monthsFrom(newest, oldest), taking_part, building };
};

/** Backwards, both included; at least the newest. */
const monthsFrom = (newest: string, oldest: string): string[] => {
  const months = [newest];
  for (let month = monthsBefore(newest, 1); month >= oldest; month = monthsBefore(month, 1)) months.push(month);
  return months;
};
