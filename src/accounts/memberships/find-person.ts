import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { requireOperator } from "../actor.ts";
import { emailAddress } from "../email-address.ts";
import type { HubPerson, Office } from "./contract.ts";
import { readHubPeople, readMembershipsOf } from "./queries.ts";

/**
 * What one person is in this hub, for the operator: by address, or by the number that stands in an address bar instead of it.
 * @throws DomainError `operator-needed`, `address-invalid`, `not-found` where nobody of that address has a role here
 */
export const findPerson = async (
  { db, actor }: Context,
  asked: { id: number } | { email: string },
): Promise<HubPerson> => {
  requireOperator(actor, "people");
  const held = await readMembershipsOf(db, "id" in asked ? asked : { email: emailAddress(asked.email) });
  const [first] = held;
  if (!first) throw new DomainError("not-found");
  return {
    id: first.person_id,
    email: first.email,
    memberships: held.map(({ id, role, party, region }) => ({
      id,
      role,
      party: party && { slug: party.slug, name: party.name },
      region: region && { slug: region.slug, name: region.name },
    })),
  };
};

/** Who looks after a region or runs the hub, for the operator. @throws DomainError `operator-needed` */
export const listOffices = async ({ db, actor }: Context): Promise<Office[]> => {
  requireOperator(actor, "people");
  const held = await readHubPeople(db);
  return held.map(({ id, email, role, region }) => ({
    id,
    email,
    role: role as Office["role"],
    region: region?.slug ?? null,
  }));
};
