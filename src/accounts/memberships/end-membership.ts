import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { type Membership, ownParty, type Role, requireOperator, requirePerson } from "../actor.ts";
import { actorName } from "../audit.ts";
import { endOffersOf } from "../invitations/queries.ts";
import {
  deleteMembership,
  findMembership,
  insertMembershipEntry,
  refusalIn,
  refuseIfLast,
  type Which,
} from "./queries.ts";
import { type AccessLetter, prepareToTell } from "./tell-people.ts";

/**
 * Takes somebody's access to a party away, from the next request on: an admin anybody's, everybody their own.
 * @throws DomainError `not-your-party`, `not-found`, `last-admin`
 */
export const removePerson = async (context: Context, slug: string, id: number): Promise<void> => {
  const own = ownMembership(context, id);
  if (own?.party?.slug === slug) return giveUp(context, id);
  const party = ownParty(context.actor, slug, "administer");
  await end(context, { id, party_id: party.id }, { action: "access-removed", kept: ["admin"] });
};

/**
 * Gives one of one's own roles up, whatever it is. A party keeps an admin and the hub an operator.
 * @throws DomainError `sign-in-needed`, `person-needed`, `not-found`, `last-admin`, `last-operator`
 */
export const giveUp = async (context: Context, id: number): Promise<void> => {
  const { personId } = requirePerson(context.actor);
  await end(context, { id, person_id: personId }, { action: "access-given-up", kept: ["admin", "operator"] });
};

/**
 * An operator who has signed in takes anybody's role away, the last admin's too: that is how a party whose admin has gone gets another. Its
 * people are told.
 * @throws DomainError `operator-needed`, `operator-by-person`, `not-found`, `last-operator`
 */
export const takeRole = async (context: Context, id: number, letter: AccessLetter): Promise<void> => {
  const { db, actor } = context;
  requireOperator(actor, "people");
  // Of a party whose last admin is gone anybody can be made the next.
  if (actor.kind !== "person") throw new DomainError("operator-by-person");
  const membership = await findMembership(db, id);
  if (!membership) throw new DomainError("not-found");
  const { email, role, party } = membership;
  const change = { email, before: role, after: null };
  const tell = await prepareToTell(context, new Map(party ? [[party.id, change]] : []), letter);
  await end(context, { id }, { action: "access-removed", kept: ["operator"] });
  tell();
};

const ownMembership = ({ actor }: Context, id: number): Membership | undefined =>
  actor.kind === "person" ? actor.memberships.find((membership) => membership.id === id) : undefined;

const end = async (
  { db, now, actor }: Context,
  which: Which,
  { action, kept }: { action: "access-removed" | "access-given-up"; kept: readonly Role[] },
): Promise<void> => {
  const by = { at_ms: now, actor: actorName(actor) };
  const [, , , , ended] = await db
    .batch([
      insertMembershipEntry(db, which, { ...by, action }),
      refuseIfLast(db, which, kept),
      ...endOffersOf(db, which, { ...by, becomes: null }),
      deleteMembership(db, which),
    ])
    .catch(async (error: unknown) => {
      if (refusalIn(error) !== "last") throw error;
      const membership = await findMembership(db, which.id);
      throw new DomainError(membership?.role === "operator" ? "last-operator" : "last-admin");
    });
  if (ended.length === 0) throw new DomainError("not-found");
};
