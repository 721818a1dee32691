import { ownParty } from "../accounts/actor.ts";
import type { Context } from "../context.ts";
import { DomainError } from "../errors.ts";
import { findParty } from "../parties/queries.ts";
import { readSharing } from "../parties/sharing/queries.ts";
import type { Holdings } from "./contract.ts";
import { countHoldings, readAgreement, readPeopleOf } from "./queries.ts";

/** What the hub holds about a party. @throws DomainError `not-your-party` */
export const readHoldings = async ({ db, now, actor }: Context, slug: string): Promise<Holdings> => {
  const party = ownParty(actor, slug, "read");
  const [place, counts, agreement, sharing, people] = await Promise.all([
    findParty(db, party.slug),
    countHoldings(db, party, now),
    readAgreement(db, party),
    readSharing(db, party),
    readPeopleOf(db, party),
  ]);
  if (!place) throw new DomainError("not-found");
  return { ...counts, counts_in: place.counts_in, agreement, sharing, people };
};
