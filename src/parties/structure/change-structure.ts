import { requireOperator } from "../../accounts/actor.ts";
import { actorName, auditEntry } from "../../accounts/audit.ts";
import type { AuditAction } from "../../accounts/audit-actions.ts";
import type { Context } from "../../context.ts";
import { atomically, type SqlStatement } from "../../database/batch.ts";
import { refusedFor } from "../../database/refused.ts";
import { DomainError } from "../../errors.ts";
import { changesOf } from "./changes.ts";
import type { StructureReport } from "./contract.ts";
import { type Difference, differenceBetween, isSame } from "./difference.ts";
import { withoutEmptied } from "./empty-places.ts";
import { entriesOf } from "./entries.ts";
import { insertEntries, moveRevision, readStored, writeDifference } from "./queries.ts";
import type { StoredStructure, Structure } from "./structure.ts";

/** How a change is asked for. */
export interface How {
  /** The revision that whoever asks has seen: the change is refused where somebody else was quicker. */
  seen?: number | undefined;
  /** Says what would change, and writes nothing. */
  dryRun?: boolean | undefined;
}

/** What a verb makes of the structure. */
export interface Plan {
  after: Structure;
  /** What the change is called in the audit where it is more than its parts: a file, a merge. Ids and counts only. */
  note?: { action: AuditAction; details: (difference: Difference) => Record<string, unknown> };
  /** What else changes with it. */
  alongside?: SqlStatement[];
}

/**
 * The one way the structure changes: planned on the structure as it is, written with its audit entries in one batch that
 * fails as a whole where somebody else changed it in between, and then planned again.
 * @throws DomainError `operator-needed`; `structure-moved` where it is not what `seen` says; `party-not-new`; the plan's own
 */
export const changeStructure = async <P extends Plan>(
  context: Context,
  how: How,
  plan: (before: StoredStructure) => P,
): Promise<{ report: StructureReport; difference: Difference; planned: P }> => {
  requireOperator(context.actor, "structure");
  for (let tries = 1; ; tries++) {
    const before = await readStored(context.db);
    if (how.seen !== undefined && how.seen !== before.revision) throw new DomainError("structure-moved");
    const planned = plan(before);
    const after = withoutEmptied(before, planned.after, before.officers);
    const difference = differenceBetween(before, after);
    const report = { revision: before.revision, changes: changesOf(difference, before, after) };
    if (how.dryRun) return { report, difference, planned };
    try {
      await atomically(context.db, statementsFor(context, before, difference, planned));
      if (!isSame(difference)) report.revision++;
      return { report, difference, planned };
    } catch (error) {
      // Whatever a party has or had hangs on it by a foreign key.
      if (difference.party.gone.length > 0 && refusedFor(error, "FOREIGN KEY")) throw new DomainError("party-not-new");
      if (!refusedFor(error, "structure_revisions.revision")) throw error;
      if (tries === 3) throw new DomainError("structure-moved");
    }
  }
};

const statementsFor = (
  context: Context,
  before: StoredStructure,
  difference: Difference,
  { note, alongside = [] }: Plan,
): SqlStatement[] => {
  const noted = note
    ? [auditEntry(context, { party_id: null, action: note.action, details: note.details(difference) })]
    : [];
  if (isSame(difference)) return noted;
  const at = { at_ms: context.now, actor: actorName(context.actor) };
  return [
    moveRevision(context.db, before.revision),
    ...writeDifference(context.db, difference, alongside, at),
    ...noted,
    ...insertEntries(context.db, entriesOf(difference, note === undefined), at),
  ];
};
