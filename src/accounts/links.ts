import type { Context, Mail } from "../context.ts";
import { DomainError } from "../errors.ts";
import { emailAddress } from "./email-address.ts";
import { consumeLink, insertLink } from "./queries.ts";
import { mintSecret, secretHash } from "./secrets.ts";
import { openSession } from "./sessions.ts";

export const linkLifeMinutes = 15;
const hour_ms = 3_600_000;
const linksPerHour = 5;

/** What the mail says about its link. */
export type Letter = (link: string) => { subject: string; text: string };

/**
 * Mails a sign-in link to the person with this address. Nobody learns whether there is one: the answer is the same, is
 * given before the mail leaves, and asking too often is refused alike.
 * @param path where the link leads when it has signed the person in; a path of this hub
 * @throws DomainError `address-invalid`, `too-many-links`, `mail-not-configured`
 */
export const askForLink = async (context: Context, email: string, path: string, letter: Letter): Promise<void> => {
  const { mail, origin, later } = context;
  if (!mail) throw new DomainError("mail-not-configured");
  const address = emailAddress(email);
  const { token, known } = await mintLink(context, address, linksPerHour);
  if (known)
    later(send(mail, address, letter(`${origin}/sign-in/confirm?${new URLSearchParams({ token, next: path })}`)));
};

/** A fresh link for an address: it opens something only where the address is `known`. */
export const mintLink = async (
  { db, now }: Context,
  address: string,
  atMost = Number.MAX_SAFE_INTEGER,
): Promise<{ token: string; known: boolean }> => {
  const token = mintSecret();
  const link = {
    token_hash: await secretHash(token),
    address,
    address_hash: await secretHash(address),
    created_at_ms: now,
    expires_at_ms: now + linkLifeMinutes * 60_000,
  };
  const written = await insertLink(db, link, { atMost, since: now - hour_ms });
  if (!written) throw new DomainError("too-many-links");
  return { token, known: written.person_id !== null };
};

/**
 * Signs a person in by a link, which works once.
 * @returns the secret of the new session
 * @throws DomainError `link-invalid`
 */
export const useLink = async (context: Context, token: string): Promise<string> => {
  const personId = await consumeLink(context.db, await secretHash(token), context.now);
  if (personId === null) throw new DomainError("link-invalid");
  return openSession(context, personId);
};

const send = (mail: Mail, to: string, message: ReturnType<Letter>) => mail.send({ to, ...message });
