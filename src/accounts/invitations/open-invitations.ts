import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { ownParty, requireOperator, requirePerson } from "../actor.ts";
import { actorName } from "../audit.ts";
import type { MembershipChoice } from "../contract.ts";
import { dayOf } from "../day.ts";
import type { Invitation } from "./contract.ts";
import { deleteInvitation, insertTakenBackEntry, type KeptInvitation, readInvitations, type Whose } from "./queries.ts";

/** A party's invitations, by its slug, or the hub's: of officers, operators, and admins of parties that have none. */
export type Inviter = { party: string } | "hub";

/** The invitations that nobody has accepted yet. @throws DomainError `not-your-party`, `person-needed`, `operator-needed` */
export const listInvitations = async (context: Context, inviter: Inviter): Promise<Invitation[]> => {
  const { db, now } = context;
  const whose = whoseOf(context, inviter, "oversee");
  return (await readInvitations(db, whose, now)).map(invitationOf);
};

/**
 * Takes an invitation back: its link opens nothing from then on.
 * @throws DomainError `not-your-party`, `person-needed`, `operator-needed`, `not-found`
 */
export const takeBackInvitation = async (context: Context, inviter: Inviter, id: number): Promise<void> => {
  const { db, now, actor } = context;
  const whose = whoseOf(context, inviter, "administer");
  const [, taken] = await db.batch([
    insertTakenBackEntry(db, id, whose, { at_ms: now, actor: actorName(actor) }),
    deleteInvitation(db, id, whose),
  ]);
  if (taken.length === 0) throw new DomainError("not-found");
};

const whoseOf = ({ actor }: Context, inviter: Inviter, deed: "oversee" | "administer"): Whose => {
  if (inviter !== "hub") return { party_id: ownParty(actor, inviter.party, deed).id };
  // A token would list the addresses of officers and operators, and call off what another operator offered.
  requireOperator(requirePerson(actor), "people");
  return "hub";
};

const invitationOf = ({
  id,
  email,
  role,
  party,
  region,
  created_at_ms,
  expires_at_ms,
}: KeptInvitation): Invitation => ({
  id,
  email,
  membership: {
    role,
    ...(party && { party: party.slug }),
    ...(region && { region: region.slug }),
  } as MembershipChoice,
  place: namedOf(party ?? region),
  invited_on: dayOf(created_at_ms),
  expires_on: dayOf(expires_at_ms),
});

const namedOf = (place: { name: string } | null) => place && { name: place.name };
