import type { Context } from "../context.ts";
import type { Actor, OwnParty } from "./actor.ts";
import type { AuditAction } from "./audit-actions.ts";
import { insertAuditEntry, insertAuditEntryOfEach } from "./queries.ts";

/**
 * The statement that leaves a trace of a change: put it in the batch that makes the change, so that both land or neither.
 * Details are ids, counts and choices, never a row of a party and never a secret.
 */
export const auditEntry = (
  { db, now, actor }: Pick<Context, "db" | "now" | "actor">,
  { party_id, action, details }: { party_id: number | null; action: AuditAction; details: Record<string, unknown> },
) => insertAuditEntry(db, { at_ms: now, actor: actorName(actor), party_id, action, details: JSON.stringify(details) });

/** The same of every one of these parties, in one statement: each finds it in its own log. */
export const auditEntryOfEach = (
  { db, now, actor }: Pick<Context, "db" | "now" | "actor">,
  partyIds: readonly number[],
  { action, details }: { action: AuditAction; details: Record<string, unknown> },
) =>
  insertAuditEntryOfEach(db, partyIds, {
    at_ms: now,
    actor: actorName(actor),
    action,
    details: JSON.stringify(details),
  });

/** Leaves a trace of what is taken along as a file: the rows go out, and only how many they were is kept. */
export const noteExport = async (
  context: Pick<Context, "db" | "now" | "actor">,
  party: OwnParty | null,
  action: AuditAction & `${string}-exported`,
  details: Record<string, number> = {},
): Promise<void> => {
  await auditEntry(context, { party_id: party?.id ?? null, action, details });
};

/** How an actor is named where it is kept: by a number, never by an address. */
export const actorName = (actor: Actor): string => {
  if (actor.kind === "visitor") return "visitor";
  return actor.kind === "person" ? `person:${actor.personId}` : `token:${actor.tokenId}`;
};
