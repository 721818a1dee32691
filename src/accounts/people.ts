import type { Context } from "../context.ts";
import { atomically } from "../database/batch.ts";
import { DomainError } from "../errors.ts";
import { type Role, requireOperator } from "./actor.ts";
import { actorName } from "./audit.ts";
import type { MembershipChoice } from "./contract.ts";
import { emailAddress } from "./email-address.ts";
import { deleteFirstOffers, endOffersOf } from "./invitations/queries.ts";
import { refuseToken } from "./memberships/by-person.ts";
import {
  deleteMembership,
  insertSetEntry,
  putMembership,
  readMembershipsOf,
  refusalIn,
  refuseIfAdmin,
  refuseIfLast,
} from "./memberships/queries.ts";
import { type AccessChange, type AccessLetter, prepareToTell } from "./memberships/tell-people.ts";
import { personOf, putPerson, readPartyIds, readRegionIds } from "./queries.ts";

/** Nobody reads the rows of more parties than this: an account that could would be a way around releases. */
export const partiesPerPerson = 2;

/**
 * The operator says what a person is in this hub, and makes the account where there is none. With no membership left the
 * person has no access from the next request on. Anybody can be taken out of a party, and let into it only while it has no
 * admin; a token changes only who is in parties that nobody uses yet. Every party concerned finds the change in its log, and
 * its people in their mail.
 * @throws DomainError `operator-needed`, `address-invalid`, `too-many-parties`, `place-unknown`, `operator-by-person`,
 * `party-has-admin`, `last-operator`
 */
export const setMemberships = async (
  context: Context,
  email: string,
  choices: MembershipChoice[],
  letter: AccessLetter,
): Promise<{ email: string; memberships: MembershipChoice[] }> => {
  const { db, now, actor } = context;
  requireOperator(actor, "people");
  const address = emailAddress(email);
  const memberships = oneToAPlace(choices);
  const wanted = await resolve(context, memberships);
  const held = await readHeld(context, address);
  const { removed, put } = differenceOf(held, wanted);
  const changed = [...removed, ...put];
  await refuseToken(context, changed);
  const tell = await prepareToTell(context, changesIn(changed, { address, held, wanted }), letter);
  const by = { at_ms: now, actor: actorName(actor) };
  // Made in the batch too: whatever refuses it leaves nobody behind.
  const person_id = personOf(address);
  await atomically(db, [
    putPerson(db, address, now),
    ...removed.flatMap(({ id }) => [
      refuseIfLast(db, { id }, ["operator"]),
      ...endOffersOf(db, { id }, { ...by, becomes: null }),
      deleteMembership(db, { id }),
    ]),
    ...put.flatMap((one) => [
      ...held
        .filter((other) => isSamePlace(one, other))
        .flatMap(({ id }) => endOffersOf(db, { id }, { ...by, becomes: one.role })),
      ...(letsIn(one, held) ? [refuseIfAdmin(db, one.party_id!, person_id)] : []),
      ...(one.role === "admin" ? [deleteFirstOffers(db, one.party_id!, null)] : []),
      putMembership(db, { ...one, person_id, created_at_ms: now }),
    ]),
    ...[...new Set(changed.map(({ party_id }) => party_id))].map((party_id) => {
      const roles = wanted.filter((one) => one.party_id === party_id).map(({ role }) => role);
      return insertSetEntry(db, { ...by, party_id, person_id, roles });
    }),
  ]).catch((error: unknown) => {
    throw refusedAs(error);
  });
  tell();
  return { email: address, memberships };
};

interface Held {
  role: Role;
  party_id: number | null;
  region_id: number | null;
}

const readHeld = async ({ db }: Context, email: string): Promise<(Held & { id: number })[]> => {
  const memberships = await readMembershipsOf(db, email);
  return memberships.map(({ id, role, party, region }) => ({
    id,
    role,
    party_id: party?.id ?? null,
    region_id: region?.id ?? null,
  }));
};

const isSamePlace = (one: Held, other: Held): boolean =>
  one.party_id === other.party_id && one.region_id === other.region_id;

/** What is there and no longer wanted, and what is wanted and not there like that. What stays is left as it is. */
const differenceOf = (held: (Held & { id: number })[], wanted: Held[]) => ({
  removed: held.filter((one) => !wanted.some((other) => isSamePlace(one, other))),
  put: wanted.filter((one) => !held.some((other) => isSamePlace(one, other) && one.role === other.role)),
});

/** Whether somebody may do more in a party than before: only its admins give that, as long as it has one. */
const letsIn = (put: Held, held: Held[]): boolean =>
  put.party_id !== null && (put.role === "admin" || !held.some((one) => isSamePlace(one, put)));

/** What the parties concerned are told, by their ids. */
const changesIn = (
  changed: Held[],
  { address, held, wanted }: { address: string; held: Held[]; wanted: Held[] },
): Map<number, AccessChange> => {
  const roleOf = (party_id: number, among: Held[]) => among.find((one) => one.party_id === party_id)?.role ?? null;
  return new Map(
    changed.flatMap(({ party_id: id }) =>
      id === null ? [] : [[id, { email: address, before: roleOf(id, held), after: roleOf(id, wanted) }]],
    ),
  );
};

const refusedAs = (error: unknown): unknown => {
  const refusal = refusalIn(error);
  if (refusal === "too-many-parties") return new DomainError(refusal, { number: partiesPerPerson });
  if (refusal === "last") return new DomainError("last-operator");
  return refusal === null ? error : new DomainError(refusal);
};

const placeOf = (choice: MembershipChoice): string =>
  "party" in choice ? `party ${choice.party}` : "region" in choice ? `region ${choice.region}` : "hub";

/** Somebody has one role in a place: an admin does whatever an organiser does. */
const oneToAPlace = (choices: MembershipChoice[]): MembershipChoice[] => {
  const byPlace = new Map<string, MembershipChoice>();
  for (const choice of choices) {
    if (choice.role === "admin" || !byPlace.has(placeOf(choice))) byPlace.set(placeOf(choice), choice);
  }
  return [...byPlace.values()];
};

/** The choices with the ids of the parties and regions they name. */
const resolve = async ({ db }: Context, choices: MembershipChoice[]): Promise<Held[]> => {
  const partySlugs = choices.flatMap((choice) => ("party" in choice ? choice.party : []));
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
