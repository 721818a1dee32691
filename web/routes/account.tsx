import { Hono } from "hono";
import { chooseHat } from "../../src/accounts/account/choose-hat.ts";
import { endSessions, type WhichSessions } from "../../src/accounts/account/end-sessions.ts";
import { readAccount } from "../../src/accounts/account/read-account.ts";
import { giveUp } from "../../src/accounts/memberships/end-membership.ts";
import { DomainError } from "../../src/errors.ts";
import { clearSessionCookie } from "../../src/http/cookies.ts";
import type { Hub } from "../../src/http/hub.ts";
import { statusOf } from "../../src/http/problem.ts";
import { AccountPage } from "../pages/account.tsx";
import { frameOf } from "../parts/frame.ts";
import { formOf } from "./form.ts";

/** Somebody's own account: who they are here, where they are signed in, and as whom they look at the pages. */
export const accountPages = new Hono<Hub>();

accountPages.get("/account", async (c) => {
  const account = await readAccount(c.get("context"));
  return c.html(<AccountPage {...frameOf(c)} account={account} />);
});

accountPages.post("/account/sign-out", async (c) => {
  const form = await formOf(c.req.raw);
  const { current } = await endSessions(c.get("context"), whichOf(form.get("session") ?? ""));
  if (current) clearSessionCookie(c);
  return c.redirect(current ? "/" : "/account", 303);
});

const whichOf = (asked: string): WhichSessions => (asked === "others" || asked === "all" ? asked : { id: asked });

accountPages.post("/account/hat", async (c) => {
  const form = await formOf(c.req.raw);
  await chooseHat(c.get("context"), Number(form.get("membership")));
  return c.redirect("/", 303);
});

accountPages.post("/account/memberships/:id{[0-9]+}/give-up", async (c) => {
  const context = c.get("context");
  try {
    await giveUp(context, Number(c.req.param("id")));
  } catch (error) {
    if (!(error instanceof DomainError) || !["last-admin", "last-operator"].includes(error.code)) throw error;
    const account = await readAccount(context);
    return c.html(<AccountPage {...frameOf(c)} account={account} error={error} />, statusOf(error.code));
  }
  // Who has no role left has no account to look at either.
  const { actor } = context;
  return c.redirect(actor.kind === "person" && actor.memberships.length > 1 ? "/account" : "/", 303);
});
