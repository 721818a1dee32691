import { Hono } from "hono";
import { browserName } from "../../src/accounts/browser-name.ts";
import { acceptInvitation, openInvitation } from "../../src/accounts/invitations/accept.ts";
import type { KeptInvitation } from "../../src/accounts/invitations/queries.ts";
import type { Context } from "../../src/context.ts";
import { DomainError } from "../../src/errors.ts";
import { setSessionCookie } from "../../src/http/cookies.ts";
import type { Hub } from "../../src/http/hub.ts";
import { limited } from "../../src/http/rate-limit.ts";
import { findParty } from "../../src/parties/queries.ts";
import { InvitationPage } from "../pages/invitation.tsx";
import { frameOf } from "../parts/frame.ts";
import { formOf } from "./form.ts";

/** Where a mailed invitation leads: a page with a button, because mail scanners open links and press nothing. */
export const invitationPages = new Hono<Hub>();

invitationPages.get("/invitation", limited("TRY_LIMIT"), async (c) => {
  const token = c.req.query("token") ?? "";
  const invitation = await openInvitation(c.get("context"), token);
  return c.html(<InvitationPage {...frameOf(c)} invitation={invitation} token={token} />);
});

invitationPages.post("/invitation", limited("TRY_LIMIT"), async (c) => {
  const context = c.get("context");
  const token = (await formOf(c.req.raw)).get("token");
  if (!token) throw new DomainError("invitation-invalid");
  const browser = browserName(c.req.header("user-agent"));
  const { secret, invitation } = await acceptInvitation(context, token, browser);
  setSessionCookie(c, secret);
  return c.redirect(await firstPageFor(context, invitation), 303);
});

/** Where somebody's work begins: with the agreement, where an admin's party has none yet. */
const firstPageFor = async ({ db }: Context, { role, party }: KeptInvitation): Promise<string> => {
  if (role === "operator") return "/hub";
  if (role === "officer") return "/region";
  if (role === "organiser") return "/party/uploads";
  const place = party && (await findParty(db, party.slug));
  return place?.counts_in === null ? "/party/agreement" : "/party";
};
