import type { Context, Message } from "../context.ts";
import { DomainError } from "../errors.ts";
import { emailAddress } from "./email-address.ts";
import { consumeLink, insertLink, readLink } from "./queries.ts";
import { mintSecret, secretHash } from "./secrets.ts";
import { openSession } from "./sessions.ts";

export const linkLifeMinutes = 15;
const hour_ms = 3_600_000;
const linksPerHour = 5;

/** What the mail says about its link. */
export type Letter = (link: string) => Message;

/** Where somebody asks from: the browser's own secret, by which it is known again when the link is opened. */
interface Asking {
  browserSecret: string;
  /** Where the link leads when it has signed the person in; a path of this hub. */
  path: string;
}

/**
 * Mails a sign-in link to the person with this address. Nobody learns whether there is one: the answer is the same, is
 * given before anything is done for the mail, and asking too often is refused alike.
 * @throws DomainError `address-invalid`, `too-many-links`, `mail-not-configured`
 */
export const askForLink = async (
  context: Context,
  email: string,
  { browserSecret, path }: Asking,
  letter: Letter,
): Promise<void> => {
  const { mail, origin, later } = context;
  if (!mail) throw new DomainError("mail-not-configured");
  const address = emailAddress(email);
  const { token, known } = await mintLink(context, address, { browserSecret, atMost: linksPerHour });
  const post = async () => {
    await answerSent();
    if (!known) return;
    const link = `${origin}/sign-in/confirm?${new URLSearchParams({ token, next: path })}`;
    await mail.send({ to: address, ...letter(link) });
  };
  later(post());
};

/** The next turn of the event loop: by then the answer has left, and what is done for a known address delays nothing. */
const answerSent = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** A fresh link for an address: it opens something only where the address is `known`. */
export const mintLink = async (
  { db, now }: Context,
  address: string,
  { browserSecret = null, atMost = Number.MAX_SAFE_INTEGER }: { browserSecret?: string | null; atMost?: number } = {},
): Promise<{ token: string; known: boolean }> => {
  const token = mintSecret();
  const link = {
    token_hash: await secretHash(token),
    address,
    address_hash: await secretHash(address),
    browser_hash: browserSecret && (await secretHash(browserSecret)),
    created_at_ms: now,
    expires_at_ms: now + linkLifeMinutes * 60_000,
  };
  const written = await insertLink(db, link, { atMost, since: now - hour_ms });
  if (!written) throw new DomainError("too-many-links");
  return { token, known: written.person_id !== null };
};

/** What a mailed link would do. */
export interface OpenedLink {
  /** Whom it signs in. */
  email: string;
  /** Whether this browser asked for it. Mail apps open links in one of their own, and a stranger's link is from elsewhere too. */
  askedHere: boolean;
  /** Whether it is over, and whoever opens it is signed in as its person already: there is nothing left to do. */
  done: boolean;
}

/** Looks at a link and uses nothing up: mail scanners and previews open links too. @throws DomainError `link-invalid` */
export const openLink = async (
  { db, now, actor }: Context,
  token: string,
  browserSecret: string | null,
): Promise<OpenedLink> => {
  const link = await readLink(db, await secretHash(token));
  if (!link) throw new DomainError("link-invalid");
  const isOver = link.used_at_ms !== null || link.expires_at_ms <= now;
  const done = isOver && actor.kind === "person" && actor.personId === link.person_id;
  if (isOver && !done) throw new DomainError("link-invalid");
  const askedHere = browserSecret !== null && link.browser_hash === (await secretHash(browserSecret));
  return { email: link.email, askedHere, done };
};

/** How somebody follows a link. */
interface Following {
  browserSecret: string | null;
  /** Whether the person has said that the link is to work in another browser than the one that asked for it. */
  elsewhere: boolean;
  /** What the session is known by among the person's own: `Firefox, Android`. */
  browser: string | null;
}

/**
 * Signs a person in by a link, which works once.
 * @returns the secret of the new session
 * @throws DomainError `link-invalid`, `link-from-elsewhere` (the link still works then)
 */
export const useLink = async (
  context: Context,
  token: string,
  { browserSecret, elsewhere, browser }: Following,
): Promise<string> => {
  const { askedHere } = await openLink(context, token, browserSecret);
  if (!askedHere && !elsewhere) throw new DomainError("link-from-elsewhere");
  const personId = await consumeLink(context.db, await secretHash(token), context.now);
  if (personId === null) throw new DomainError("link-invalid");
  return openSession(context, personId, browser);
};
