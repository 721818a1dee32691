import { Hono } from "hono";
import { askForLink, linkLifeMinutes, useLink } from "../../src/accounts/links.ts";
import { closeSession } from "../../src/accounts/sessions.ts";
import { DomainError } from "../../src/errors.ts";
import { clearSessionCookie, setSessionCookie } from "../../src/http/cookies.ts";
import type { Hub } from "../../src/http/hub.ts";
import { localPath } from "../../src/http/local-path.ts";
import { statusOf } from "../../src/http/problem.ts";
import { AskForLink, ConfirmSignIn, LinkSent, SignedIn } from "../pages/sign-in.tsx";
import { frameOf } from "../parts/frame.ts";
import { formOf } from "./form.ts";

/** Signing in by a mailed link, and out: every step is a form, and none needs JavaScript. */
export const signInPages = new Hono<Hub>();

signInPages.get("/sign-in", (c) => {
  const frame = frameOf(c);
  const next = localPath(c.req.query("next"));
  if (frame.actor.kind === "person") return c.html(<SignedIn {...frame} email={frame.actor.email} next={next} />);
  return c.html(<AskForLink {...frame} next={next} />);
});

signInPages.post("/sign-in", async (c) => {
  const frame = frameOf(c);
  const { accounts } = frame.words;
  const form = await formOf(c.req.raw);
  const email = form.get("email") ?? "";
  const next = localPath(form.get("next"));
  const filling = { hub: frame.hub.name, minutes: linkLifeMinutes };
  try {
    await askForLink(c.get("context"), email, next, (link) => ({
      subject: accounts.letterSubject(filling),
      text: accounts.letter({ ...filling, link }),
    }));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return c.html(<AskForLink {...frame} next={next} email={email} error={error} />, statusOf(error.code));
  }
  return c.html(<LinkSent {...frame} email={email.trim()} />);
});

signInPages.get("/sign-in/confirm", (c) => {
  c.header("cache-control", "no-store");
  const token = c.req.query("token") ?? "";
  return c.html(<ConfirmSignIn {...frameOf(c)} token={token} next={localPath(c.req.query("next"))} />);
});

signInPages.post("/sign-in/confirm", async (c) => {
  const form = await formOf(c.req.raw);
  const next = localPath(form.get("next"));
  try {
    setSessionCookie(c, await useLink(c.get("context"), form.get("token") ?? ""));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return c.html(<AskForLink {...frameOf(c)} path="/sign-in" next={next} error={error} />, statusOf(error.code));
  }
  return c.redirect(next, 303);
});

signInPages.post("/sign-out", async (c) => {
  await closeSession(c.get("context"));
  clearSessionCookie(c);
  return c.redirect("/", 303);
});
