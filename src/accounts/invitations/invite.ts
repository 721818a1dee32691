import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { isOperator, isOwnParty, ownParty, type Role, requireOperator } from "../actor.ts";
import { actorName } from "../audit.ts";
import type { MembershipChoice } from "../contract.ts";
import { day_ms, dayOf } from "../day.ts";
import { emailAddress } from "../email-address.ts";
import type { Letter } from "../links.ts";
import { refuseToken } from "../memberships/by-person.ts";
import { readRoleOf } from "../memberships/queries.ts";
import { type AccessLetter, prepareToTell } from "../memberships/tell-people.ts";
import { hasAdmin, readPartyIds, readRegionIds } from "../queries.ts";
import { mintSecret, secretHash } from "../secrets.ts";
import type { Invitation } from "./contract.ts";
import { insertInvitedEntry, putInvitation } from "./queries.ts";

export const invitationLifeDays = 14;
/** This sends mail to strangers: a party asks no more of them at a time, nor a party or the hub in an hour. */
const openAtMost = 20;
const sentAtMost = 30;
const hour_ms = 3_600_000;

/** What is said of an invitation: to whom it goes, and to its party's people where the operator lets somebody in. */
export interface InvitationLetters {
  invitation: (offer: { link: string; place: string; role: Role }) => ReturnType<Letter>;
  access: AccessLetter;
}

/**
 * Invites somebody by mail, or sends them a new link. A party lets people in itself: the operator invites its admin while it
 * has none, and whoever looks after a region or runs the hub. Nothing in the answer depends on who the hub knows beyond that
 * place.
 * @throws DomainError `not-your-party`, `operator-needed`, `operator-by-person`, `party-has-admin`, `address-invalid`,
 * `place-unknown`, `already-member`, `too-many-invitations`, `mail-not-configured`
 */
export const invite = async (
  context: Context,
  email: string,
  membership: MembershipChoice,
  letters: InvitationLetters,
): Promise<Invitation> => {
  const { db, now, actor, mail, origin, later } = context;
  const byOperator = await requireInviter(context, membership);
  const { name, ...place } = await placeOf(context, membership);
  if (byOperator) await refuseToken(context, [place]);
  if (!mail) throw new DomainError("mail-not-configured");
  const address = emailAddress(email);
  const { role } = membership;
  const held = await readRoleOf(db, address, place);
  if (held === role || held === "admin") throw new DomainError("already-member", { email: address });
  const change = { email: address, before: held, after: role, invited: true };
  const concerned = byOperator && place.party_id !== null ? new Map([[place.party_id, change]]) : new Map();
  const tell = await prepareToTell(context, concerned, letters.access);
  const token = mintSecret();
  const token_hash = await secretHash(token);
  const expires_at_ms = now + invitationLifeDays * day_ms;
  const invited_by = actorName(actor);
  const [[kept]] = await db.batch([
    putInvitation(
      db,
      { token_hash, email: address, role, ...place, invited_by, created_at_ms: now, expires_at_ms },
      // A nation has more officers to invite than a party has organisers.
      {
        openAtMost: place.party_id === null ? Number.MAX_SAFE_INTEGER : openAtMost,
        sentAtMost,
        since: now - hour_ms,
      },
    ),
    insertInvitedEntry(db, token_hash, { at_ms: now, actor: invited_by }),
  ]);
  if (!kept) throw new DomainError("too-many-invitations", { open: openAtMost, sent: sentAtMost });
  const link = `${origin}/invitation?${new URLSearchParams({ token })}`;
  later(mail.send({ to: address, ...letters.invitation({ link, place: name, role }) }));
  tell();
  return {
    id: kept.id,
    email: address,
    membership,
    place: name === "" ? null : { name },
    invited_on: dayOf(now),
    expires_on: dayOf(expires_at_ms),
  };
};

/** @returns whether it is the operator who invites */
const requireInviter = async ({ db, actor }: Context, membership: MembershipChoice): Promise<boolean> => {
  if ("party" in membership) {
    if (isOwnParty(actor, membership.party, "administer")) return false;
    // Whoever is not an operator gets the same answer for every party but its own, whether or not there is one.
    if (membership.role !== "admin" || !isOperator(actor, "people")) ownParty(actor, membership.party, "administer");
    if (await hasAdmin(db, membership.party)) throw new DomainError("party-has-admin");
    return true;
  }
  requireOperator(actor, "people");
  return true;
};

const placeOf = async (
  { db }: Context,
  membership: MembershipChoice,
): Promise<{ party_id: number | null; region_id: number | null; name: string }> => {
  if (membership.role === "operator") return { party_id: null, region_id: null, name: "" };
  const isParty = "party" in membership;
  const slug = isParty ? membership.party : membership.region;
  const [found] = isParty ? await readPartyIds(db, [slug]) : await readRegionIds(db, [slug]);
  if (!found) throw new DomainError("place-unknown", { place: slug });
  return { party_id: isParty ? found.id : null, region_id: isParty ? null : found.id, name: found.name };
};
