import { Hono } from "hono";
import { chooseHat } from "../../src/accounts/account/choose-hat.ts";
import { endSessions, type WhichSessions } from "../../src/accounts/account/end-sessions.ts";
import { readAccount } from "../../src/accounts/account/read-account.ts";
import { clearSessionCookie } from "../../src/http/cookies.ts";
import type { Hub } from "../../src/http/hub.ts";
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
