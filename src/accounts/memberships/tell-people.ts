import type { Context } from "../../context.ts";
import type { Role } from "../actor.ts";
import { readAddressesOf } from "./queries.ts";

/** What the operator changed about somebody's access to a party; null: none. `invited`: it takes effect once accepted. */
export interface AccessChange {
  email: string;
  before: Role | null;
  after: Role | null;
  invited?: boolean;
}

/** What a party's people are told of it. */
export type AccessLetter = (change: AccessChange & { party: string; link: string }) => {
  subject: string;
  text: string;
};

/**
 * Tells a party's people by mail what the operator changes about who has access to it: nobody gets in behind their backs.
 * @param changes by the party's id
 * @returns what sends the mails, to everybody who was there when it was asked for
 */
export const prepareToTell = async (
  { db, mail, origin, later }: Context,
  changes: ReadonlyMap<number, AccessChange>,
  letter: AccessLetter,
): Promise<() => void> => {
  const people = changes.size === 0 ? [] : await readAddressesOf(db, [...changes.keys()]);
  return () => {
    // A hub that cannot send mail yet has people to set up all the same; the party's log says what was done.
    if (!mail) return;
    for (const { party_id, party, email } of people) {
      const change = changes.get(party_id!)!;
      later(mail.send({ to: email, ...letter({ ...change, party, link: `${origin}/party/people` }) }));
    }
  };
};
