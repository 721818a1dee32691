import { ownParty } from "../../accounts/actor.ts";
import { auditEntry } from "../../accounts/audit.ts";
import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { findParty } from "../queries.ts";
import { endAgreement } from "./queries.ts";

/**
 * Takes a party's agreement back: its records stay its own, and no release from the next one on counts them.
 * @throws DomainError `not-your-party`, `not-agreed`
 */
export const withdrawAgreement = async (context: Context, slug: string): Promise<void> => {
  const party = ownParty(context.actor, slug, "administer");
  if (!(await findParty(context.db, slug))?.counts_in) throw new DomainError("not-agreed");
  await context.db.batch([
    ...endAgreement(context.db, party.id, context.now),
    auditEntry(context, { party_id: party.id, action: "agreement-withdrawn", details: {} }),
  ]);
};
