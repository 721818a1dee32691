import type { PartyPerson } from "../../src/accounts/memberships/contract.ts";
import { moment } from "../../src/words/figures.ts";
import { MailAddress } from "./mail-address.tsx";
import type { Frame } from "./page.tsx";

interface Props {
  people: readonly PartyPerson[];
  /** Whether the reader is an admin, who changes what people are. */
  keeps: boolean;
  frame: Frame;
}

/** A party's people, each with what they are here and a folded way to change it: an admin anybody's, everybody their own. */
export const PeopleList = ({ people, keeps, frame }: Props) => {
  const { words, actor } = frame;
  const sentences = words.pages.people;
  const ownEmail = actor.kind === "person" ? actor.email : null;
  const admins = people.filter(({ role }) => role === "admin").length;
  return (
    <ul class="records">
      {people.map((person) => {
        const isOwn = person.email === ownEmail;
        return (
          <li>
            <strong>
              <MailAddress of={person.email} />
              {isOwn && ` (${sentences.you})`}
            </strong>
            <span class="quiet">{facts(person, frame)}</span>
            {(keeps || isOwn) && (
              <details class="change">
                <summary aria-label={sentences.changeOf({ email: person.email })}>{sentences.change}</summary>
                {person.role === "admin" && admins === 1 ? (
                  <p>{sentences.lastAdmin}</p>
                ) : (
                  <Change person={person} isOwn={isOwn} keeps={keeps} frame={frame} />
                )}
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
};

const facts = ({ role, since, last_seen }: PartyPerson, { words, language }: Frame): string => {
  const sentences = words.pages.people;
  const name = sentences.roles[role];
  return [
    since ? sentences.since({ role: name, day: moment(since, language) }) : sentences.sinceUnknown({ role: name }),
    last_seen ? sentences.lastSeen({ day: moment(last_seen, language) }) : sentences.notSignedIn,
  ].join(" ");
};

interface ChangeProps {
  person: PartyPerson;
  isOwn: boolean;
  keeps: boolean;
  frame: Frame;
}

const Change = ({ person: { id, role }, isOwn, keeps, frame }: ChangeProps) => {
  const sentences = frame.words.pages.people;
  const other = role === "admin" ? "organiser" : "admin";
  return (
    <form method="post" action={`/party/people/${id}/role`}>
      {keeps && (
        <p>
          {other === "admin" ? sentences.makeAdminSays : sentences.makeOrganiserSays}{" "}
          <button class="second" type="submit" name="role" value={other}>
            {other === "admin" ? sentences.makeAdmin : sentences.makeOrganiser}
          </button>
        </p>
      )}
      <p>
        {saysOfGoing(isOwn, frame)}{" "}
        <button class="second" type="submit" formaction={`/party/people/${id}/remove`}>
          {isOwn ? sentences.giveUp : sentences.remove}
        </button>
      </p>
    </form>
  );
};

/** What becomes of somebody whose access ends. */
const saysOfGoing = (isOwn: boolean, { words, actor }: Frame): string => {
  const { removeSays, giveUpSays, giveUpLastSays } = words.pages.people;
  if (!isOwn) return removeSays;
  return actor.kind === "person" && actor.memberships.length === 1 ? giveUpLastSays : giveUpSays;
};
