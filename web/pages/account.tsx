import type { Account, Session } from "../../src/accounts/account/contract.ts";
import { sessionIdle_ms, sessionLife_ms } from "../../src/accounts/sessions.ts";
import type { DomainError } from "../../src/errors.ts";
import { moment } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { hatName } from "../parts/hat.ts";
import { type Frame, Page } from "../parts/page.tsx";
import { RefusedForm } from "../parts/refused-form.tsx";

/** Who somebody is here and where they are signed in, with a way out of each place. */
export const AccountPage = ({ account, error, ...frame }: Frame & { account: Account; error?: DomainError }) => {
  const { words } = frame;
  const sentences = words.pages.account;
  const { email, memberships, sessions } = account;
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      {error && <RefusedForm sentence={words.errors[error.code](error.params)} words={words} />}
      <p class="lead">{words.accounts.signedInAs({ email })}</p>
      <h2>{sentences.roles}</h2>
      <ul class="records">
        {memberships.map((membership) => (
          <RoleLine id={membership.id} name={hatName(membership, words)} words={words} />
        ))}
      </ul>
      <p class="quiet">{sentences.rolesFrom}</p>
      <h2>{sentences.sessions}</h2>
      <p>{sentences.endsByItself({ idle: days(sessionIdle_ms), life: days(sessionLife_ms) })}</p>
      <form method="post" action="/account/sign-out">
        <ul class="records">
          {sessions.map((session) => (
            <SessionLine session={session} frame={frame} />
          ))}
        </ul>
        <p class="actions">
          {sessions.length > 1 && (
            <button class="second" type="submit" name="session" value="others">
              {sentences.signOutOthers}
            </button>
          )}
          <button class="second" type="submit" name="session" value="all">
            {sentences.signOutAll}
          </button>
        </p>
      </form>
    </Page>
  );
};

const RoleLine = ({ id, name, words }: { id: number; name: string; words: Words }) => {
  const { people } = words.pages;
  return (
    <li>
      <strong>{name}</strong>
      <details class="change">
        <summary aria-label={people.changeOf({ email: name })}>{people.change}</summary>
        <form method="post" action={`/account/memberships/${id}/give-up`}>
          <p>
            {people.giveUpRoleSays}{" "}
            <button class="second" type="submit">
              {people.giveUpRole}
            </button>
          </p>
        </form>
      </details>
    </li>
  );
};

const SessionLine = ({ session, frame: { words, language } }: { session: Session; frame: Frame }) => {
  const sentences = words.pages.account;
  const [since, seen] = [session.since, session.last_seen].map((at) => moment(at.slice(0, 10), language));
  const browser = session.browser ?? sentences.unknownBrowser;
  return (
    <li>
      <strong>
        {browser}
        {session.current && ` (${sentences.current})`}
      </strong>
      <span class="quiet">{sentences.since({ since: since!, seen: seen! })}</span>
      <button
        class="plain"
        type="submit"
        name="session"
        value={session.id}
        aria-label={sentences.signOutOf({ browser, since: since! })}
      >
        {sentences.signOut}
      </button>
    </li>
  );
};

const days = (time_ms: number): number => time_ms / 86_400_000;
