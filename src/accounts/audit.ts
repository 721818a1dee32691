import type { Context } from "../context.ts";
import type { Actor } from "./actor.ts";
import type { AuditAction } from "./audit-actions.ts";
import { insertAuditEntry } from "./queries.ts";

/**
 * The statement that leaves a trace of a change: put it in the batch that makes the change, so that both land or neither.
 * Details are ids, counts and choices, never a row of a party and never a secret.
 */
export const auditEntry = (
  { db, now, actor }: Pick<Context, "db" | "now" | "actor">,
  { party_id, action, details }: { party_id: number | null; action: AuditAction; details: Record<string, unknown> },
) => insertAuditEntry(db, { at_ms: now, actor: actorName(actor), party_id, action, details: JSON.stringify(details) });

/** How an actor is named where it is kept: by a number, never by an address. */
export const actorName = (actor: Actor): string => {
  if (actor.kind === "visitor") return "visitor";
  return actor.kind === "person" ? `person:${actor.personId}` : `token:${actor.tokenId}`;
};
