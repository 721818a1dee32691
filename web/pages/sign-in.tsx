import { type Context, Hono } from "hono";
import { askForLink, linkLifeMinutes, useLink } from "../../src/accounts/links.ts";
import { closeSession } from "../../src/accounts/sessions.ts";
import { DomainError } from "../../src/errors.ts";
import { readBody } from "../../src/http/body.ts";
import { clearSessionCookie, setSessionCookie } from "../../src/http/cookies.ts";
import type { Hub } from "../../src/http/hub.ts";
import { localPath } from "../../src/http/local-path.ts";
import { statusOf } from "../../src/http/problem.ts";
import { frameOf } from "../parts/frame.ts";
import { type Frame, Page } from "../parts/page.tsx";

/** Signing in by a mailed link, and out. The link opens a button, because mail scanners open links and press nothing. */
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
  const form = await formOf(c);
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
  const form = await formOf(c);
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

/** The fields of a form that no page here makes longer than this. */
const formOf = async (c: Context<Hub>): Promise<URLSearchParams> =>
  new URLSearchParams(new TextDecoder().decode(await readBody(c.req.raw, 10_000)));

type AskForLinkProps = Frame & { next: string; email?: string; error?: DomainError };

const AskForLink = ({ next, email, error, ...frame }: AskForLinkProps) => {
  const { accounts, errors } = frame.words;
  return (
    <Page {...frame} title={accounts.title}>
      <h1>{accounts.title}</h1>
      {error && (
        <p id="problem" class="notice" role="alert">
          {errors[error.code](error.params)}
        </p>
      )}
      <p>{accounts.intro}</p>
      <form method="post" action="/sign-in">
        <input type="hidden" name="next" value={next} />
        <div class="fields">
          <div>
            <label for="email">{accounts.address}</label>
            <input
              id="email"
              name="email"
              type="email"
              value={email}
              autocomplete="email"
              maxlength={254}
              required
              aria-describedby={error && "problem"}
            />
          </div>
        </div>
        <button type="submit">{accounts.ask}</button>
      </form>
    </Page>
  );
};

const LinkSent = ({ email, ...frame }: Frame & { email: string }) => {
  const { accounts } = frame.words;
  return (
    <Page {...frame} title={accounts.sentTitle}>
      <h1>{accounts.sentTitle}</h1>
      <p>{accounts.sent({ email, minutes: linkLifeMinutes })}</p>
      <p>{accounts.sentNothing}</p>
      <p>
        <a href="/sign-in">{accounts.askAgain}</a>
      </p>
    </Page>
  );
};

const ConfirmSignIn = ({ token, next, ...frame }: Frame & { token: string; next: string }) => {
  const { accounts } = frame.words;
  return (
    // The language switch must not carry the secret along in its address.
    <Page {...frame} path="/sign-in" title={accounts.confirmTitle}>
      <h1>{accounts.confirmTitle}</h1>
      <p>{accounts.confirm}</p>
      <form method="post" action="/sign-in/confirm">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="next" value={next} />
        <button type="submit">{accounts.confirmButton}</button>
      </form>
    </Page>
  );
};

const SignedIn = ({ email, next, ...frame }: Frame & { email: string; next: string }) => {
  const { accounts } = frame.words;
  return (
    <Page {...frame} title={accounts.signedInTitle}>
      <h1>{accounts.signedInTitle}</h1>
      <p>{accounts.signedInAs({ email })}</p>
      <div class="actions">
        <a class="button" href={next}>
          {accounts.goOn}
        </a>
        <form method="post" action="/sign-out">
          <button class="second" type="submit">
            {accounts.signOut}
          </button>
        </form>
      </div>
    </Page>
  );
};
