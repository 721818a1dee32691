import { isOperator, isOwnParty, ownParty } from "../accounts/actor.ts";
import { actorName, auditEntry } from "../accounts/audit.ts";
import type { Context } from "../context.ts";
import { DomainError } from "../errors.ts";
import { keepRules } from "./ground-rules/queries.ts";
import { readRules } from "./ground-rules/read-rules.ts";
import type { CountsIn } from "./profile.ts";
import { findParty, writeAgreement } from "./queries.ts";

export interface Agreement {
  /** Of the ground rules: the number of a published version, or what a paper says. */
  version: string;
  accepted_on: string;
  counts_in: CountsIn;
}

/**
 * Keeps that a party agreed to the ground rules, and where its figures count. Its admin says so, of the rules as they are
 * now, which are kept word for word; an operator may record an agreement given in writing, to whatever rules that names, and
 * the audit says which it was.
 * @throws DomainError `not-your-party`, `not-found`, `ground-rules-changed`
 */
export const recordAgreement = async (context: Context, slug: string, agreement: Agreement) => {
  const { db, now, actor } = context;
  const recorded_by = givenBy(context, slug);
  const party = await findParty(db, slug);
  if (!party) throw new DomainError("not-found");
  const [rules] = await readRules(db);
  const { version } = rules;
  if (recorded_by === "party" && agreement.version !== String(version)) {
    throw new DomainError("ground-rules-changed", { version });
  }
  await db.batch([
    keepRules(db, rules),
    ...writeAgreement(db, party.id, { ...agreement, recorded_by, recorded_at_ms: now, agreed_by: actorName(actor) }),
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
