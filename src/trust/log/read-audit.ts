import { requireOperator, requirePerson } from "../../accounts/actor.ts";
import { noteExport } from "../../accounts/audit.ts";
import { type AuditKind, actionsOf, auditKinds } from "../../accounts/audit-actions.ts";
import { dayOf } from "../../accounts/day.ts";
import type { Context } from "../../context.ts";
import { everything } from "../../http/list.ts";
import { partyMeant } from "../../parties/party-meant.ts";
import { usualTimeZone } from "../../parties/time-zone.ts";
import { type Language, wordsIn } from "../../words/words.ts";
import type { AuditAsked, LogEntry } from "./contract.ts";
import { listHubEntries, readNamedOfHub } from "./queries.ts";
import { filterOf, type LogPage, pageOf, readerOf } from "./read-log.ts";
import { namingForHub } from "./who.ts";

/** An entry of the hub's audit; `party` is null where it concerns none. */
export interface AuditEntry extends LogEntry {
  party: string | null;
  /** By name, or that it has left. */
  party_name: string | null;
}

/**
 * What of a party an operator has to answer for. What it uploads, puts right, exports and shares, and when its people sign
 * in, is its own business: its own log says it, and nobody else's does.
 */
const kindsOfParties: readonly AuditKind[] = ["people", "rules", "token", "structure"];

/** What the hub's audit can be narrowed to: of the others it never has any. */
export const kindsOfHub: readonly AuditKind[] = auditKinds.filter(
  (kind) => !["sharing", "upload", "correction"].includes(kind),
);

/**
 * The hub's audit, newest first. For operators who are signed in: a token could leak.
 * @param asked.party by its name, or by its short name
 * @throws DomainError `sign-in-needed`, `person-needed`, `operator-needed`; `place-unknown` where no party, or several, have the name
 */
export const readAudit = async (
  context: Context,
  { party, ...asked }: AuditAsked,
  language: Language,
): Promise<LogPage<AuditEntry>> => {
  const { db, actor } = context;
  requirePerson(actor);
  requireOperator(actor, "people");
  const words = wordsIn(language);
  const slug = party === undefined ? undefined : await partyMeant(context, party);
  const [named, found] = await Promise.all([
    readNamedOfHub(db),
    listHubEntries(db, { ...filterOf(asked, usualTimeZone), ofParties: actionsOf(kindsOfParties), party: slug }),
  ]);
  const read = readerOf(namingForHub(named, words), usualTimeZone, language);
  return pageOf(found, asked.limit, ({ party, party_name, left, ...entry }) => ({
    ...read(entry),
    // All that is kept of when it was.
    ...(left && { at_local: dayOf(entry.at_ms) }),
    party,
    party_name: left ? words.audit.who.contributor : party_name,
  }));
};

/** All of it that was asked for; that it was exported is kept. */
export const exportAudit = async (context: Context, asked: AuditAsked, language: Language): Promise<AuditEntry[]> => {
  const { entries } = await readAudit(context, { ...asked, limit: everything }, language);
  await noteExport(context, null, "audit-exported", { entries: entries.length });
  return entries;
};
