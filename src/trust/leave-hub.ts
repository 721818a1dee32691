import { ownParty } from "../accounts/actor.ts";
import type { Context } from "../context.ts";
import { atomically } from "../database/batch.ts";
import { DomainError } from "../errors.ts";
import { countErased, type Erased, eraseParty } from "./queries.ts";

/** What leaving would erase, before it is done. @throws DomainError `not-your-party` */
export const previewDeparture = ({ db, actor }: Context, slug: string): Promise<Erased> =>
  countErased(db, ownParty(actor, slug, "administer"));

/**
 * Erases a party and everything the hub holds of it, whole or not at all. Releases from the next one on do not count it;
 * those that were published hold sums of several parties, out of which none can be taken.
 * @param name the party's name, typed again by who means it
 * @throws DomainError `not-your-party`, `name-not-repeated`
 */
export const leaveHub = async ({ db, now, actor }: Context, slug: string, name: string): Promise<void> => {
  const party = ownParty(actor, slug, "administer");
  if (name.trim() !== party.name) throw new DomainError("name-not-repeated", { name: party.name });
  await atomically(db, eraseParty(db, party, now));
};
