import type { Context } from "../context.ts";
import { DomainError } from "../errors.ts";
import { type Role, requireOperator } from "./actor.ts";
import { auditEntry } from "./audit.ts";
import type { MembershipChoice } from "./contract.ts";
import { emailAddress } from "./email-address.ts";
import {
  deleteMemberships,
  ensurePerson,
  insertMembership,
  readMemberships,
  readPartyIds,
  readRegionIds,
} from "./queries.ts";

/** Nobody reads the rows of more parties than this: an account that could would be a way around releases. */
const partiesPerPerson = 2;

/**
 * Says what a person is in this hub, and makes the account where there is none. With no membership left the person has no
 * access from the next request on. Every party concerned finds the change in its own audit.
 * @throws DomainError `operator-needed`, `address-invalid`, `too-many-parties`, `place-unknown`, `operator-by-person`
 */
export const setMemberships = async (
  context: Context,
  email: string,
  choices: MembershipChoice[],
): Promise<{ email: string; memberships: MembershipChoice[] }> => {
  const { db, now, actor } = context;
  requireOperator(actor, "people");
  const address = emailAddress(email);
  const wanted = await resolve(context, choices);
  const personId = await ensurePerson(db, address, now);
  const before = await readMemberships(db, personId);
  // A token can leak from a script's settings: it must not be a way to become, or to remove, an operator.
  if (actor.kind !== "person" && isOperatorIn(before) !== isOperatorIn(wanted)) {
    throw new DomainError("operator-by-person");
  }
  const concerned = new Set([...before, ...wanted].map((membership) => membership.party_id));
  await db.batch([
    deleteMemberships(db, personId),
    ...wanted.map((membership) => insertMembership(db, { person_id: personId, ...membership })),
    ...[...concerned].map((party_id) => {
      const roles = wanted.filter((membership) => membership.party_id === party_id).map(({ role }) => role);
      return auditEntry(context, { party_id, action: "memberships-set", details: { person: personId, roles } });
    }),
  ]);
  return { email: address, memberships: choices };
};

interface ResolvedMembership {
  role: Role;
  party_id: number | null;
  region_id: number | null;
}

const isOperatorIn = (memberships: { role: Role }[]): boolean => memberships.some(({ role }) => role === "operator");

/** The choices with the ids of the parties and regions they name. */
const resolve = async ({ db }: Context, choices: MembershipChoice[]): Promise<ResolvedMembership[]> => {
  const partySlugs = [...new Set(choices.flatMap((choice) => ("party" in choice ? choice.party : [])))];
  const regionSlugs = choices.flatMap((choice) => ("region" in choice ? choice.region : []));
  if (partySlugs.length > partiesPerPerson) throw new DomainError("too-many-parties", { number: partiesPerPerson });
  const [parties, regions] = await db.batch([readPartyIds(db, partySlugs), readRegionIds(db, regionSlugs)]);
  return choices.map((choice) => ({
    role: choice.role,
    party_id: "party" in choice ? idOf(parties, choice.party) : null,
    region_id: "region" in choice ? idOf(regions, choice.region) : null,
  }));
};

const idOf = (places: { id: number; slug: string }[], slug: string): number => {
  const place = places.find((one) => one.slug === slug);
  if (!place) throw new DomainError("place-unknown", { place: slug });
  return place.id;
};
