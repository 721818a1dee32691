import type { Invitation } from "../../src/accounts/invitations/contract.ts";
import { moment } from "../../src/words/figures.ts";
import type { Language, Words } from "../../src/words/words.ts";
import { MailAddress } from "./mail-address.tsx";

interface Props {
  invitations: readonly Invitation[];
  /** What somebody is invited to be, in the words of the page. */
  named: (invitation: Invitation) => string;
  /** Where the forms lead; null where whoever looks may change nothing. */
  action: string | null;
  words: Words;
  language: Language;
}

/** Invitations that nobody has accepted yet, each with a folded way to send a new link or take it back. */
export const InvitationList = ({ invitations, named, action, words, language }: Props) => {
  const { people } = words.pages;
  const sentences = people.invitations;
  if (invitations.length === 0) return <p>{sentences.none}</p>;
  return (
    <ul class="records">
      {invitations.map((invitation) => (
        <li>
          <strong>
            <MailAddress of={invitation.email} />
          </strong>
          <span class="quiet">
            {sentences.facts({
              role: named(invitation),
              day: moment(invitation.invited_on, language),
              until: moment(invitation.expires_on, language),
            })}
          </span>
          {action && (
            <details class="change">
              <summary aria-label={people.changeOf({ email: invitation.email })}>{people.change}</summary>
              <form method="post" action={`${action}/invite`}>
                <input type="hidden" name="email" value={invitation.email} />
                <input type="hidden" name="as" value={askedAs(invitation)} />
                <p>
                  {sentences.againSays}{" "}
                  <button class="second" type="submit">
                    {sentences.again}
                  </button>
                </p>
                <p>
                  {sentences.takeBackSays}{" "}
                  <button class="second" type="submit" formaction={`${action}/invitations/${invitation.id}/take-back`}>
                    {sentences.takeBack}
                  </button>
                </p>
              </form>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
};

/** What is offered, as one value of a form: `organiser:alder`, `officer:north`, `operator`. `askedMembership` reads it. */
const askedAs = ({ membership }: Pick<Invitation, "membership">): string => {
  if ("party" in membership) return `${membership.role}:${membership.party}`;
  return "region" in membership ? `${membership.role}:${membership.region}` : membership.role;
};
