import { ownParty } from "../accounts/actor.ts";
import type { Context } from "../context.ts";
import { atomically } from "../database/batch.ts";
import { DomainError } from "../errors.ts";
import type { LeaveLetter } from "./leave-letter.ts";
import { countErased, type Erased, eraseParty, readPeopleOf } from "./queries.ts";

/** What leaving would erase, before it is done. @throws DomainError `not-your-party` */
export const previewDeparture = ({ db, actor }: Context, slug: string): Promise<Erased> =>
  countErased(db, ownParty(actor, slug, "administer"));

/**
 * Erases a party and everything the hub holds of it, whole or not at all. Releases from the next one on do not count it;
 * those that were published hold sums of several parties, out of which none can be taken. Its people are told by mail, of whom
 * most did not ask for it.
 * @param name the party's name, typed again by who means it
 * @throws DomainError `not-your-party`, `name-not-repeated`
 */
export const leaveHub = async (context: Context, slug: string, name: string, letter: LeaveLetter): Promise<void> => {
  const { db, now, actor, mail, later } = context;
  const party = ownParty(actor, slug, "administer");
  if (asTyped(name) !== asTyped(party.name)) throw new DomainError("name-not-repeated", { name: party.name });
  // Their addresses go with the party.
  const [people, erased] = await Promise.all([readPeopleOf(db, party), countErased(db, party)]);
  await atomically(db, eraseParty(db, party, now));
  if (!mail) return;
  const message = letter({ party: party.name, erased });
  for (const { email } of people) later(mail.send({ to: email, ...message }));
};

/** A capital letter or a space too many is no sign of doubt. */
const asTyped = (name: string): string => name.trim().replace(/\s+/g, " ").toLocaleLowerCase();
