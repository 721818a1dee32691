import { isOperator, isOwnParty, ownParty } from "../../accounts/actor.ts";
import { actorName, auditEntry } from "../../accounts/audit.ts";
import { dayOf, daysAhead } from "../../accounts/day.ts";
import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { keepRules } from "../ground-rules/queries.ts";
import { readRules, rulesInForce } from "../ground-rules/read-rules.ts";
import { findParty } from "../queries.ts";
import type { Agreement } from "./contract.ts";
import { readAnswered, writeAgreement } from "./queries.ts";
import { type PaperLetter, tellOfPaper } from "./tell-of-paper.ts";

/**
 * Keeps that a party agreed to the ground rules, and where its figures count. Its admin says so, of the newest rules, which
 * are kept word for word; an operator may record an agreement given in writing, to whatever rules that names unless newer
 * ones are in force; then the audit says so, and its people are told by mail. Agreeing again is how a party changes its mind.
 * @throws DomainError `not-your-party`, `not-found`, `agreement-is-theirs`, `ground-rules-changed`, `not-understood`
 */
export const recordAgreement = async (context: Context, slug: string, agreement: Agreement, letter: PaperLetter) => {
  const { db, now, actor } = context;
  const recorded_by = givenBy(context, slug);
  const party = await findParty(db, slug);
  if (!party) throw new DomainError("not-found");
  if (recorded_by === "operator") await refuseIfTheirs(context, party.id);
  // It is tomorrow in some places already.
  if (agreement.accepted_on > daysAhead(now, 1)) {
    throw new DomainError("not-understood", {}, [{ code: "day-in-future", column: "accepted_on" }]);
  }
  const rules = await readRules(db);
  const [newest] = rules;
  const agreed = rules.find(({ version }) => String(version) === agreement.version);
  const inForce = rulesInForce(rules, dayOf(now));
  // As agreements end by themselves: a paper of its own wording cannot have meant rules that came into force after it.
  const isOver = agreed ? agreed.version < inForce.version : agreement.accepted_on < inForce.in_force_on;
  if (recorded_by === "party" ? agreed !== newest : isOver) {
    throw new DomainError("ground-rules-changed", { version: newest.version });
  }
  await db.batch([
    keepRules(db, newest),
    ...writeAgreement(db, party.id, { ...agreement, recorded_by, recorded_at_ms: now, agreed_by: actorName(actor) }),
    auditEntry(context, {
      party_id: party.id,
      action: `agreement-recorded-by-${recorded_by}`,
      details: { ...agreement },
    }),
  ]);
  if (recorded_by === "operator") await tellOfPaper(context, party, agreement, letter);
  return { party: party.slug, ...agreement, recorded_by };
};

/** A paper does not speak over a party that has answered here: while it has an admin, and to a token never. */
const refuseIfTheirs = async ({ db, actor }: Context, partyId: number): Promise<void> => {
  const { answered, has_admin } = await readAnswered(db, partyId);
  if (answered && (has_admin || actor.kind !== "person")) throw new DomainError("agreement-is-theirs");
};

const givenBy = ({ actor }: Context, slug: string): "party" | "operator" => {
  if (!isOwnParty(actor, slug, "administer") && isOperator(actor, "people")) return "operator";
  ownParty(actor, slug, "administer");
  return "party";
};
