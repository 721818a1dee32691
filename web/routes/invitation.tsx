import { Hono } from "hono";
import { acceptInvitation, openInvitation } from "../../src/accounts/invitations/accept.ts";
import { DomainError } from "../../src/errors.ts";
import { setSessionCookie } from "../../src/http/cookies.ts";
import type { Hub } from "../../src/http/hub.ts";
import { InvitationPage } from "../pages/invitation.tsx";
import { frameOf } from "../parts/frame.ts";
import { formOf } from "./form.ts";

/** Where a mailed invitation leads: a page with a button, because mail scanners open links and press nothing. */
export const invitationPages = new Hono<Hub>();

invitationPages.get("/invitation", async (c) => {
  const token = c.req.query("token") ?? "";
  const invitation = await openInvitation(c.get("context"), token);
  return c.html(<InvitationPage {...frameOf(c)} invitation={invitation} token={token} />);
});

invitationPages.post("/invitation", async (c) => {
  const token = (await formOf(c.req.raw)).get("token");
  if (!token) throw new DomainError("invitation-invalid");
  setSessionCookie(c, await acceptInvitation(c.get("context"), token));
  return c.redirect("/", 303);
});
