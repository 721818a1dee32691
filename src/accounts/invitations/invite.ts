import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { isOwnParty, ownParty, requireOperator } from "../actor.ts";
import { actorName, auditEntry } from "../audit.ts";
import type { MembershipChoice } from "../contract.ts";
import { emailAddress } from "../email-address.ts";
import type { Letter } from "../links.ts";
import { hasAdmin, readPartyIds, readRegionIds } from "../queries.ts";
import { mintSecret, secretHash } from "../secrets.ts";
import type { Invitation } from "./contract.ts";
import { putInvitation } from "./queries.ts";

export const invitationLifeDays = 14;
const day_ms = 86_400_000;

/** What is said to the person who is invited: the link, and to what. */
export type InvitationLetter = (place: { link: string; place: string }) => ReturnType<Letter>;

/**
 * Invites somebody by mail. A party lets people in itself: the operator invites its admin while it has none, and
 * whoever looks after a region or runs the hub.
 * @throws DomainError `not-your-party`, `operator-needed`, `operator-by-person`, `party-has-admin`, `address-invalid`,
 * `place-unknown`, `mail-not-configured`
 */
export const invite = async (
  context: Context,
  email: string,
  membership: MembershipChoice,
  letter: InvitationLetter,
): Promise<Invitation> => {
  const { db, now, actor, mail, origin, later } = context;
  await requireInviter(context, membership);
  if (!mail) throw new DomainError("mail-not-configured");
  const address = emailAddress(email);
  const place = await placeOf(context, membership);
  const token = mintSecret();
  const expires_at_ms = now + invitationLifeDays * day_ms;
  const [[kept]] = await db.batch([
    putInvitation(db, {
      token_hash: await secretHash(token),
      email: address,
      role: membership.role,
      party_id: place.party_id,
      region_id: place.region_id,
      invited_by: actorName(actor),
      created_at_ms: now,
      expires_at_ms,
    }),
    auditEntry(context, { party_id: place.party_id, action: "invited", details: { role: membership.role } }),
  ]);
  const link = `${origin}/invitation?${new URLSearchParams({ token })}`;
  later(mail.send({ to: address, ...letter({ link, place: place.name }) }));
  return {
    id: kept!.id,
    email: address,
    membership,
    invited_on: dayOf(now),
    expires_on: dayOf(expires_at_ms),
  };
};

const requireInviter = async ({ db, actor }: Context, membership: MembershipChoice): Promise<void> => {
  if ("party" in membership) {
    if (isOwnParty(actor, membership.party, "administer")) return;
    // Whoever is not an operator gets the same answer for every party but its own, whether or not there is one.
    if (membership.role !== "admin") ownParty(actor, membership.party, "administer");
    requireOperator(actor, "people");
    if (await hasAdmin(db, membership.party)) throw new DomainError("party-has-admin");
    return;
  }
  requireOperator(actor, "people");
  if (membership.role === "operator" && actor.kind !== "person") throw new DomainError("operator-by-person");
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

const dayOf = (time_ms: number): string => new Date(time_ms).toISOString().slice(0, 10);
