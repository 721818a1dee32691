import { ownParty } from "../../accounts/actor.ts";
import { auditEntry } from "../../accounts/audit.ts";
import type { Context } from "../../context.ts";
import type { Sharing } from "./contract.ts";
import { writeSharing } from "./queries.ts";

/**
 * Makes a party's sharing choices these. They hold from now on: what is shown live goes at once, and what a release
 * counts is not touched by them. @throws DomainError `not-your-party`
 */
export const chooseSharing = async (context: Context, slug: string, chosen: Sharing): Promise<Sharing> => {
  const { db, now, actor } = context;
  const party = ownParty(actor, slug, "administer");
  const { exemplars, happy_to_be_asked, named_to_officers, help_wanted, help_offered } = chosen;
  await db.batch([
    writeSharing(db, party, chosen, now),
    auditEntry(context, {
      party_id: party.id,
      action: "sharing-chosen",
      // The lines themselves are words of the party: the log says only whom they are for.
      details: {
        exemplars,
        happy_to_be_asked,
        named_to_officers,
        help_wanted: help_wanted?.visible_to ?? null,
        help_offered: help_offered?.visible_to ?? null,
      },
    }),
  ]);
  return chosen;
};
