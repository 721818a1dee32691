import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { requireOperator, requirePerson } from "../actor.ts";
import { auditEntry } from "../audit.ts";
import { emailAddress } from "../email-address.ts";
import { type HubPerson, type Office, shownMembership } from "./contract.ts";
import { readHubPeople, readMembershipsOf } from "./queries.ts";

/**
 * What the person of one address is in this hub, for an operator who has signed in: a token, or numbers tried one after the
 * other, would list everybody. That somebody was looked up is kept.
 * @throws DomainError `sign-in-needed`, `person-needed`, `operator-needed`, `address-invalid`, `not-found` where nobody of that
 * address has a role here
 */
export const findPerson = async (context: Context, email: string): Promise<HubPerson> => {
  requireOperator(requirePerson(context.actor), "people");
  const held = await readMembershipsOf(context.db, emailAddress(email));
  const [first] = held;
  if (!first) throw new DomainError("not-found");
  await auditEntry(context, { party_id: null, action: "person-looked-up", details: { person: first.person_id } });
  return {
    id: first.person_id,
    email: first.email,
    memberships: held.map(shownMembership),
  };
};

/**
 * Who looks after a region or runs the hub, for an operator who has signed in.
 * @throws DomainError `sign-in-needed`, `person-needed`, `operator-needed`
 */
export const listOffices = async ({ db, actor }: Context): Promise<Office[]> => {
  requireOperator(requirePerson(actor), "people");
  const held = await readHubPeople(db);
  return held.map(({ id, email, role, region }) => ({
    id,
    email,
    role: role as Office["role"],
    region: region?.slug ?? null,
  }));
};
