import type { Account, Session } from "../../src/accounts/account/contract.ts";
import { sessionIdle_ms, sessionLife_ms } from "../../src/accounts/sessions.ts";
import { wallClockOf } from "../../src/campaigns/clock.ts";
import type { DomainError } from "../../src/errors.ts";
import { moment } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { Done } from "../parts/done.tsx";
import { hatName } from "../parts/hat.ts";
import { type Frame, Page } from "../parts/page.tsx";
import { RefusedForm } from "../parts/refused-form.tsx";

export const accountDone = ["signed-out", "signed-out-elsewhere", "given-up"] as const;

interface Props extends Frame {
  account: Account;
  /** On whose clock it is said when somebody signed in: a person's party's. */
  timeZone: string;
  done: (typeof accountDone)[number] | undefined;
  error: DomainError | undefined;
}

/** Who somebody is here and where they are signed in, with a way out of each place. */
export const AccountPage = ({ account, timeZone, done, error, ...frame }: Props) => {
  const { words } = frame;
  const sentences = words.pages.account;
  const { email, memberships, sessions } = account;
  const wallClock = wallClockOf(timeZone);
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      {error && <RefusedForm sentence={words.errors[error.code](error.params)} words={words} />}
      <Done sentence={done && sentences.done[done]} />
      <p class="lead">{words.accounts.signedInAs({ email })}</p>
      <h2>{sentences.roles}</h2>
      <ul class="records">
        {memberships.map((membership) => (
          <RoleLine
            id={membership.id}
            name={hatName(membership, words)}
            isOnly={memberships.length === 1}
            words={words}
          />
        ))}
      </ul>
      <p class="quiet">{sentences.rolesFrom}</p>
      <h2>{sentences.sessions}</h2>
      <p>{sentences.endsByItself({ idle: days(sessionIdle_ms), life: days(sessionLife_ms) })}</p>
      <form method="post" action="/account/sign-out">
        <ul class="records">
          {sessions.map((session) => (
            <SessionLine session={session} wallClock={wallClock} frame={frame} />
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

interface RoleProps {
  id: number;
  name: string;
  isOnly: boolean;
  words: Words;
}

const RoleLine = ({ id, name, isOnly, words }: RoleProps) => {
  const { people } = words.pages;
  return (
    <li>
      <strong>{name}</strong>
      <details class="change">
        <summary aria-label={people.changeOf({ email: name })}>{people.change}</summary>
        <form method="post" action={`/account/memberships/${id}/give-up`}>
          <p>
            {isOnly ? people.giveUpLastSays : people.giveUpRoleSays}{" "}
            <button class="second" type="submit">
              {people.giveUpRole}
            </button>
          </p>
        </form>
      </details>
    </li>
  );
};

interface SessionProps {
  session: Session;
  wallClock: (ms: number) => string;
  frame: Frame;
}

const SessionLine = ({ session, wallClock, frame: { words, language } }: SessionProps) => {
  const sentences = words.pages.account;
  const [since, seen] = [session.since, session.last_seen].map((at) => moment(wallClock(Date.parse(at)), language));
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
