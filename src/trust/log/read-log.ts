import { type OwnParty, ownParty } from "../../accounts/actor.ts";
import { noteExport } from "../../accounts/audit.ts";
import { type AuditKind, actionsOf, auditActions, auditKinds } from "../../accounts/audit-actions.ts";
import { clockOf, wallClockOf } from "../../campaigns/clock.ts";
import type { Context } from "../../context.ts";
import { everything } from "../../http/list.ts";
import { readTimeZone } from "../../parties/queries.ts";
import { type Language, wordsIn } from "../../words/words.ts";
import type { LogAsked, LogEntry } from "./contract.ts";
import { type KeptEntry, listOwnEntries, readNamedOf } from "./queries.ts";
import { said } from "./said.ts";
import { type Naming, namingForParty } from "./who.ts";

/** A page of a log, newest first, and the cursor of the next. */
export interface LogPage<Entry = LogEntry> {
  entries: Entry[];
  next: string | null;
}

/** What was done in a party: changes, sign-ins, exports and the use of tokens. @throws DomainError `person-needed`, `not-your-party` */
export const readLog = async (
  { db, actor }: Context,
  slug: string,
  asked: LogAsked,
  language: Language,
): Promise<LogPage> => {
  const party = ownParty(actor, slug, "oversee");
  const [timeZone, named] = await Promise.all([readTimeZone(db, party.id), readNamedOf(db, party)]);
  const found = await listOwnEntries(db, party, filterOf(asked, timeZone));
  const read = readerOf(namingForParty(named, wordsIn(language)), timeZone, language);
  return pageOf(found, asked.limit, read);
};

/** All of it that was asked for; that it was exported is its newest entry. */
export const exportLog = async (
  context: Context,
  party: OwnParty,
  asked: LogAsked,
  language: Language,
): Promise<LogEntry[]> => {
  const { entries } = await readLog(context, party.slug, { ...asked, limit: everything }, language);
  await noteExport(context, party, "log-exported", { entries: entries.length });
  return entries;
};

/** What of the audit is asked for; a month is that of a clock. */
export const filterOf = ({ kind, month, cursor, limit }: LogAsked, timeZone: string) => ({
  actions: actionsOf(kind === undefined ? auditKinds : [kind as AuditKind]),
  between: month === undefined ? undefined : monthOn(month, timeZone),
  before: cursor ?? Number.MAX_SAFE_INTEGER,
  limit: limit + 1,
});

const monthOn = (month: string, timeZone: string): [from_ms: number, to_ms: number] => {
  const moment = clockOf(timeZone);
  const [year = 0, number = 1] = month.split("-").map(Number);
  return [moment(Date.UTC(year, number - 1, 1)), moment(Date.UTC(year, number, 1))];
};

/** An entry as it is shown: whoever is a number in it by name, on the clock of a place. */
export const readerOf = (naming: Naming, timeZone: string, language: Language) => {
  const wallClock = wallClockOf(timeZone);
  const words = wordsIn(language);
  return (entry: KeptEntry): LogEntry => ({
    id: entry.id,
    at: new Date(entry.at_ms).toISOString(),
    at_local: wallClock(entry.at_ms),
    who: naming.actor(entry.actor),
    kind: auditActions[entry.action],
    action: entry.action,
    said: said(entry, naming, words, language),
    details: JSON.parse(entry.details),
  });
};

/** @param found one entry more than the page, to know whether another follows */
export const pageOf = <Kept extends KeptEntry, Entry>(
  found: readonly Kept[],
  limit: number,
  read: (entry: Kept) => Entry,
): LogPage<Entry> => {
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return { entries: shown.map(read), next: found.length > limit && last ? String(last.id) : null };
};
