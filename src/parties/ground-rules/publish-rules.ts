import { requireOperator, requirePerson } from "../../accounts/actor.ts";
import { actorName, auditEntry } from "../../accounts/audit.ts";
import { dayOf, daysAhead } from "../../accounts/day.ts";
import type { Context } from "../../context.ts";
import { refusedFor } from "../../database/refused.ts";
import { DomainError, type ErrorDetail } from "../../errors.ts";
import type { GroundRules, NewRules } from "./contract.ts";
import { couldAgree, insertRules, type KeptRules, keepRules, listRules } from "./queries.ts";
import { asRead, readRules } from "./read-rules.ts";

/** How long every party has to read and accept new rules before its agreement to older ones ends. */
export const noticeDays = 28;

/**
 * Publishes a new version of the ground rules. It never changes afterwards, and neither does what was agreed to before.
 * @throws DomainError `person-needed`, `operator-needed`, `not-understood` with a day too early or a text that is not new,
 * `ground-rules-changed` where another operator published at the same moment
 */
export const publishRules = async (context: Context, rules: NewRules): Promise<GroundRules> => {
  const { db, now, actor } = context;
  const newest = await checkRules(context, rules);
  const published: KeptRules = {
    ...rules,
    version: newest.version + 1,
    published_at_ms: now,
    published_by: actorName(actor),
  };
  const { version, in_force_on } = published;
  const publishing = db.batch([
    // The text that the hub came with stays readable, whether or not anybody accepted it.
    keepRules(db, newest),
    insertRules(db, published),
    auditEntry(context, { party_id: null, action: "ground-rules-published", details: { version, in_force_on } }),
  ]);
  await publishing.catch((error: unknown) => {
    if (refusedFor(error, "ground_rules.version")) throw new DomainError("ground-rules-changed", { version });
    throw error;
  });
  return asRead(published);
};

/**
 * Whether these rules could be published as they are. Gives the version they would follow.
 * @throws DomainError as `publishRules` does
 */
export const checkRules = async (context: Context, rules: NewRules): Promise<KeptRules> => {
  requirePerson(context.actor);
  requireOperator(context.actor, "people");
  const [[newest], earliest] = await Promise.all([readRules(context.db), earliestDay(context)]);
  const details: ErrorDetail[] = [];
  if (rules.in_force_on < earliest) {
    details.push({
      code: tooEarly(earliest, context.now),
      column: "in_force_on",
      params: { day: earliest, days: noticeDays },
    });
  }
  if (rules.english === newest.english && rules.welsh === newest.welsh) {
    details.push({ code: "rules-unchanged", column: "english" });
  }
  if (details.length > 0) throw new DomainError("not-understood", {}, details);
  return newest;
};

/** Why no day before the earliest can be. */
const tooEarly = (earliest: string, now: number): string => {
  if (earliest === dayOf(now)) return "day-before-today";
  return earliest > daysAhead(now, noticeDays) ? "day-before-newest" : "day-too-early";
};

/**
 * The earliest day on which new rules may be in force: nobody's agreement ends at short notice, nor out of turn.
 * Whoever could agree at this moment may have read that they are given that notice, though no party has agreed yet.
 */
export const earliestDay = async ({ db, now }: Context): Promise<string> => {
  const [[newest], isAnybodyThere] = await Promise.all([listRules(db), couldAgree(db)]);
  if (!newest && !isAnybodyThere) return dayOf(now);
  const notice = daysAhead(now, noticeDays);
  return newest && newest.in_force_on > notice ? newest.in_force_on : notice;
};
