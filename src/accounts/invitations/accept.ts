import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import type { Actor } from "../actor.ts";
import { auditEntry } from "../audit.ts";
import { ensurePerson } from "../queries.ts";
import { secretHash } from "../secrets.ts";
import { openSession } from "../sessions.ts";
import { findInvitation, insertOfferedMembership, type KeptInvitation, takeInvitation } from "./queries.ts";

/** What a mailed invitation offers; looking does not use it up. @throws DomainError `invitation-invalid` */
export const openInvitation = async ({ db, now }: Context, token: string): Promise<KeptInvitation> => {
  const invitation = await findInvitation(db, await secretHash(token), now);
  if (!invitation) throw new DomainError("invitation-invalid");
  return invitation;
};

/**
 * Takes what an invitation offers, once: the mail that brought the link proves the address, so the person is signed in.
 * @returns the secret of the new session
 * @throws DomainError `invitation-invalid`, `too-many-parties`
 */
export const acceptInvitation = async (context: Context, token: string): Promise<string> => {
  const { db, now } = context;
  const { email, role, party } = await openInvitation(context, token);
  const token_hash = await secretHash(token);
  const personId = await ensurePerson(db, email, now);
  const actor: Actor = { kind: "person", personId, email, sessionHash: "", memberships: [] };
  const [, , taken] = await db
    .batch([
      insertOfferedMembership(db, personId, token_hash, now),
      auditEntry(
        { ...context, actor },
        { party_id: party?.id ?? null, action: "invitation-accepted", details: { role } },
      ),
      takeInvitation(db, token_hash, now),
    ])
    .catch((error: unknown) => {
      throw isThirdParty(error) ? new DomainError("too-many-parties", { number: 2 }) : error;
    });
  if (taken.length === 0) throw new DomainError("invitation-invalid");
  return openSession(context, personId);
};

/** The trigger's words, which Drizzle wraps in a cause. */
const isThirdParty = (error: unknown): boolean =>
  error instanceof Error && (error.message.includes("too-many-parties") || isThirdParty(error.cause));
