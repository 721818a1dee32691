import { type Context, Hono } from "hono";
import { html } from "hono/html";
import { browserName } from "../../src/accounts/browser-name.ts";
import { emailAddress } from "../../src/accounts/email-address.ts";
import { mintLink, useLink } from "../../src/accounts/links.ts";
import type { Mail } from "../../src/context.ts";
import { DomainError } from "../../src/errors.ts";
import { setSessionCookie } from "../../src/http/cookies.ts";
import type { Hub } from "../../src/http/hub.ts";
import { localPath } from "../../src/http/local-path.ts";

/**
 * What only exists on a developer's machine: the mail of this process, and signing in as anybody. Nothing in `src` or
 * `web` imports this, so that no production build holds it.
 */
export const developmentPages = new Hono<Hub>();

const messages: (Parameters<Mail["send"]>[0] & { sent_at: string })[] = [];

/** Takes the place of the post: newest first, gone when the process ends. */
export const inbox: Mail = {
  send: async (message) => {
    messages.unshift({ ...message, sent_at: new Date().toISOString() });
  },
};

developmentPages.get("/inbox", (c) => c.html(inboxPage()));

/** Mints and follows a fresh link, without mail and however often. `?next=` says where to go then. */
developmentPages.get("/sign-in/:email", async (c: Context<Hub, "/sign-in/:email">) => {
  const context = c.get("context");
  const { token, known } = await mintLink(context, emailAddress(c.req.param("email")));
  if (!known) throw new DomainError("not-found");
  const following = { browserSecret: null, elsewhere: true, browser: browserName(c.req.header("user-agent")) };
  setSessionCookie(c, await useLink(context, token, following));
  return c.redirect(localPath(c.req.query("next")), 303);
});

const inboxPage = () => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Inbox (development)</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/assets/site.css">
  </head>
  <body>
    <main>
      <h1>Inbox</h1>
      <p>Every mail this process has sent, newest first. <a href="/sign-in">Sign in</a></p>
      ${messages.map(
        ({ to, subject, text, sent_at }) => html`<article>
        <h2>${subject}</h2>
        <p>To ${to}, ${sent_at}</p>
        ${text.split("\n\n").map((part) => html`<p>${part.startsWith("http") ? html`<a href="${part}">${part}</a>` : part}</p>`)}
      </article>`,
      )}
    </main>
  </body>
</html>`;
