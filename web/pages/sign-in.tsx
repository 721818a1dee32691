import { linkLifeMinutes, type OpenedLink } from "../../src/accounts/links.ts";
import type { DomainError } from "../../src/errors.ts";
import { EmailField } from "../parts/email-field.tsx";
import { placeOf } from "../parts/navigation.tsx";
import { type Frame, Page } from "../parts/page.tsx";
import { RefusedForm } from "../parts/refused-form.tsx";

type AskForLinkProps = Frame & { next: string; email?: string; error?: DomainError };

/** The form that asks for a link, with what was wrong with the last try. */
export const AskForLink = ({ next, email, error, ...frame }: AskForLinkProps) => {
  const { words } = frame;
  const { accounts, pages } = words;
  const sentence = error && words.errors[error.code](error.params);
  const problems = error?.code === "address-invalid" ? new Map([["email", sentence ?? ""]]) : undefined;
  return (
    <Page {...frame} title={accounts.title}>
      <h1>{accounts.title}</h1>
      {sentence && (
        <RefusedForm sentence={problems ? pages.frame.refused : sentence} problems={problems} words={words} />
      )}
      {next !== "/" && <p class="lead">{accounts.toSee({ page: placeOf(next, words) ?? accounts.thatPage })}</p>}
      <p>{accounts.intro}</p>
      <form method="post" action="/sign-in">
        <input type="hidden" name="next" value={next} />
        <div class="fields">
          <div>
            <EmailField id="email" value={email ?? ""} whose="own" problems={problems} words={words} />
          </div>
        </div>
        <button type="submit">{accounts.ask}</button>
      </form>
      <p class="quiet">{accounts.byInvitation}</p>
    </Page>
  );
};

/** The same for an address that is somebody's here and for one that is nobody's. */
export const LinkSent = ({ email, ...frame }: Frame & { email: string }) => {
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

type ConfirmSignInProps = Frame & { link: OpenedLink; token: string; next: string };

/**
 * Where the mailed link leads: a button, because mail scanners open links and press nothing. In another browser than the
 * one that asked it takes a word more: whoever follows a stranger's link would use the hub as that stranger.
 */
export const ConfirmSignIn = ({ link: { email, askedHere }, token, next, ...frame }: ConfirmSignInProps) => {
  const { accounts } = frame.words;
  const title = askedHere ? accounts.confirmTitle : accounts.elsewhereTitle;
  return (
    <Page {...frame} title={title}>
      <h1>{title}</h1>
      {askedHere ? (
        <p>{accounts.confirm({ email })}</p>
      ) : (
        <>
          <p>{accounts.elsewhere({ email })}</p>
          <p class="notice">{accounts.elsewhereOnly}</p>
        </>
      )}
      <form method="post" action="/sign-in/confirm">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="next" value={next} />
        {!askedHere && <input type="hidden" name="elsewhere" value="yes" />}
        <button type="submit">{askedHere ? accounts.confirmButton : accounts.elsewhereButton}</button>
      </form>
    </Page>
  );
};

/** What somebody sees here who needs no link. */
export const SignedIn = ({ email, next, ...frame }: Frame & { email: string; next: string }) => {
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
