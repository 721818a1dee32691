import { type Context, Hono } from "hono";
import { endSessions } from "../../src/accounts/account/end-sessions.ts";
import { browserName } from "../../src/accounts/browser-name.ts";
import { letterLink } from "../../src/accounts/letter-link.ts";
import { askForLink, linkLifeMinutes, openLink, useLink } from "../../src/accounts/links.ts";
import { DomainError } from "../../src/errors.ts";
import { browserSecret, clearSessionCookie, rememberBrowser, setSessionCookie } from "../../src/http/cookies.ts";
import type { Hub } from "../../src/http/hub.ts";
import { localPath } from "../../src/http/local-path.ts";
import { statusOf } from "../../src/http/problem.ts";
import { limited } from "../../src/http/rate-limit.ts";
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

signInPages.post("/sign-in", limited("ASK_LIMIT"), async (c) => {
  const frame = frameOf(c);
  const { accounts } = frame.words;
  const form = await formOf(c.req.raw);
  const email = form.get("email") ?? "";
  const next = localPath(form.get("next"));
  const filling = { hub: frame.hub.name, minutes: linkLifeMinutes };
  try {
    const asking = { browserSecret: rememberBrowser(c), path: next };
    await askForLink(c.get("context"), email, asking, (link) => ({
      subject: accounts.letterSubject(filling),
      text: accounts.letter({ ...filling, link: letterLink(link, frame.language) }),
    }));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return c.html(<AskForLink {...frame} next={next} email={email} error={error} />, statusOf(error.code));
  }
  return c.html(<LinkSent {...frame} email={email.trim()} />);
});

signInPages.get("/sign-in/confirm", limited("TRY_LIMIT"), (c) =>
  showLink(c, { token: c.req.query("token") ?? "", next: localPath(c.req.query("next")) }),
);

signInPages.post("/sign-in/confirm", limited("TRY_LIMIT"), async (c) => {
  const form = await formOf(c.req.raw);
  const token = form.get("token") ?? "";
  const next = localPath(form.get("next"));
  try {
    const secret = await useLink(c.get("context"), token, {
      browserSecret: browserSecret(c.req.raw),
      elsewhere: form.get("elsewhere") === "yes",
      browser: browserName(c.req.header("user-agent")),
    });
    setSessionCookie(c, secret);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return showLink(c, { token, next, status: statusOf(error.code) });
  }
  return c.redirect(next, 303);
});

/** What a link would do and the button that does it, or why it does nothing any more. */
const showLink = async (
  c: Context<Hub>,
  { token, next, status = 200 }: { token: string; next: string; status?: ReturnType<typeof statusOf> },
): Promise<Response> => {
  const frame = { ...frameOf(c), path: "/sign-in" };
  try {
    const link = await openLink(c.get("context"), token, browserSecret(c.req.raw));
    if (link.done) return c.redirect(next, 303);
    return c.html(<ConfirmSignIn {...frame} link={link} token={token} next={next} />, status);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return c.html(<AskForLink {...frame} next={next} error={error} />, statusOf(error.code));
  }
};

signInPages.post("/sign-out", async (c) => {
  const context = c.get("context");
  if (context.actor.kind === "person") await endSessions(context, "this");
  clearSessionCookie(c);
  return c.redirect("/", 303);
});
