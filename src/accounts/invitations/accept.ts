import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { setHat } from "../account/queries.ts";
import { refusalIn } from "../memberships/queries.ts";
import { partiesPerPerson } from "../people.ts";
import { ensurePerson } from "../queries.ts";
import { secretHash } from "../secrets.ts";
import { openSession } from "../sessions.ts";
import {
  deleteFirstOffers,
  findInvitation,
  insertAcceptedEntry,
  insertOfferedMembership,
  type KeptInvitation,
  takeInvitation,
} from "./queries.ts";

/** What a mailed invitation offers; looking does not use it up. @throws DomainError `invitation-invalid` */
export const openInvitation = async (
  { db, now }: Pick<Context, "db" | "now">,
  token: string,
): Promise<KeptInvitation> => {
  const invitation = await findInvitation(db, await secretHash(token), now);
  if (!invitation) throw new DomainError("invitation-invalid");
  return invitation;
};

/**
 * Takes what an invitation offers, once: the mail that brought the link proves the address, so the person is signed in, and
 * looks at the pages as what they were invited to be.
 * @param browser what the session is known by among the person's own: `Firefox, Android`
 * @returns the secret of the new session, and what was accepted
 * @throws DomainError `invitation-invalid`, `too-many-parties` (the invitation stays then)
 */
export const acceptInvitation = async (
  context: Context,
  token: string,
  browser: string | null,
): Promise<{ secret: string; invitation: KeptInvitation }> => {
  const { db, now } = context;
  const invitation = await openInvitation(context, token);
  const token_hash = await secretHash(token);
  const person_id = await ensurePerson(db, invitation.email, now);
  const led = invitation.role === "admin" ? invitation.party!.id : null;
  const [, [membership]] = await db
    .batch([
      deleteFirstOffers(db, led, { token_hash, now }),
      insertOfferedMembership(db, person_id, token_hash, now),
      insertAcceptedEntry(db, token_hash, { at_ms: now, actor: `person:${person_id}` }),
      takeInvitation(db, token_hash),
    ])
    .catch((error: unknown) => {
      throw refusalIn(error) === "too-many-parties"
        ? new DomainError("too-many-parties", { number: partiesPerPerson })
        : error;
    });
  if (!membership) throw new DomainError("invitation-invalid");
  const secret = await openSession(context, person_id, browser);
  await setHat(db, await secretHash(secret), membership.id);
  return { secret, invitation };
};
