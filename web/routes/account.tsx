import { type Context, Hono } from "hono";
import { chooseHat } from "../../src/accounts/account/choose-hat.ts";
import { endSessions, type WhichSessions } from "../../src/accounts/account/end-sessions.ts";
import { readAccount } from "../../src/accounts/account/read-account.ts";
import { firstOwnParty } from "../../src/accounts/actor.ts";
import { giveUp } from "../../src/accounts/memberships/end-membership.ts";
import { DomainError } from "../../src/errors.ts";
import { clearSessionCookie } from "../../src/http/cookies.ts";
import type { Hub } from "../../src/http/hub.ts";
import { statusOf } from "../../src/http/problem.ts";
import { readTimeZone } from "../../src/parties/queries.ts";
import { usualTimeZone } from "../../src/parties/time-zone.ts";
import { AccountPage, accountDone } from "../pages/account.tsx";
import { SignedOutPage, signedOutDone } from "../pages/signed-out.tsx";
import { frameOf } from "../parts/frame.ts";
import { afterGivingUp } from "./after-giving-up.ts";
import { doneOf } from "./done.ts";
import { formOf } from "./form.ts";

/** Somebody's own account: who they are here, where they are signed in, and as whom they look at the pages. */
export const accountPages = new Hono<Hub>();

accountPages.get("/account", (c) => accountPage(c));

const accountPage = async (c: Context<Hub>, error?: DomainError) => {
  const context = c.get("context");
  const account = await readAccount(context);
  const party = firstOwnParty(context.actor);
  const timeZone = party ? await readTimeZone(context.db, party.id) : usualTimeZone;
  const shown = { account, timeZone, done: doneOf(c, accountDone), error };
  return c.html(<AccountPage {...frameOf(c)} {...shown} />, error ? statusOf(error.code) : 200);
};

accountPages.post("/account/sign-out", async (c) => {
  const form = await formOf(c.req.raw);
  const which = whichOf(form.get("session") ?? "");
  const { current } = await endSessions(c.get("context"), which);
  if (current) clearSessionCookie(c);
  const done = which === "others" ? "signed-out-elsewhere" : "signed-out";
  return c.redirect(`${current ? "/signed-out" : "/account"}?done=${done}`, 303);
});

/** For everybody: whoever is led here is signed out, and whoever is not is not told so. */
accountPages.get("/signed-out", (c) =>
  c.get("context").actor.kind === "person"
    ? c.redirect("/account", 303)
    : c.html(<SignedOutPage {...frameOf(c)} done={doneOf(c, signedOutDone) ?? "signed-out"} />),
);

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
    return accountPage(c, error);
  }
  return c.redirect(afterGivingUp(context.actor), 303);
});
