import { isOperator, isOwnParty, ownParty } from "../accounts/actor.ts";
import { auditEntry } from "../accounts/audit.ts";
import type { Context } from "../context.ts";
import { DomainError } from "../errors.ts";
import type { CountsIn } from "./profile.ts";
import { findParty, writeAgreement } from "./queries.ts";

export interface Agreement {
  version: string;
  accepted_on: string;
  counts_in: CountsIn;
}

/**
 * Keeps that a party agreed to the ground rules and where its figures count. Its admin says so; an operator may record an
 * agreement given in writing, and the audit says which it was.
 */
export const recordAgreement = async (context: Context, slug: string, agreement: Agreement) => {
  const recorded_by = givenBy(context, slug);
  const party = await findParty(context.db, slug);
  if (!party) throw new DomainError("not-found");
  await context.db.batch([
    ...writeAgreement(context.db, party.id, { ...agreement, recorded_by, recorded_at_ms: context.now }),
    auditEntry(context, {
      party_id: party.id,
      action: `agreement-recorded-by-${recorded_by}`,
      details: { ...agreement },
    }),
  ]);
  return { party: party.slug, ...agreement, recorded_by };
};

const givenBy = ({ actor }: Context, slug: string): "party" | "operator" => {
  if (!isOwnParty(actor, slug, "administer") && isOperator(actor, "people")) return "operator";
  ownParty(actor, slug, "administer");
  return "party";
};
