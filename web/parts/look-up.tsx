import type { HubPerson } from "../../src/accounts/memberships/contract.ts";
import type { Words } from "../../src/words/words.ts";
import { EmailField } from "./email-field.tsx";
import { hatName } from "./hat.ts";
import type { PeopleTry } from "./invite-form.tsx";
import { Removal } from "./office-list.tsx";

interface Props {
  person: HubPerson | undefined;
  tried: PeopleTry | undefined;
  words: Words;
}

/** Asks for an address, and shows every role of the person who was found. */
export const LookUp = ({ person, tried, words }: Props) => {
  const { hub } = words.pages.people;
  return (
    <section aria-labelledby="person">
      <h2 id="person">{hub.lookUp.title}</h2>
      <p>{hub.lookUp.sentence}</p>
      <form method="post" action="/hub/people/look-up#person">
        <div class="fields">
          <div>
            <EmailField
              id="email-look-up"
              value={tried?.typed.get("email") ?? person?.email ?? ""}
              whose="another"
              problems={tried?.problems}
              words={words}
            />
          </div>
          <button class="second" type="submit">
            {hub.lookUp.action}
          </button>
        </div>
      </form>
      {person && <PersonFound person={person} words={words} />}
    </section>
  );
};

/** Every role of one person. */
const PersonFound = ({ person, words }: { person: HubPerson; words: Words }) => {
  const { hub } = words.pages.people;
  return (
    <section aria-labelledby="found">
      <h3 id="found">{hub.lookUp.found({ email: person.email })}</h3>
      <ul class="records">
        {person.memberships.map((membership) => (
          <li>
            <strong>{hatName(membership, words)}</strong>
            <Removal
              id={membership.id}
              name={hatName(membership, words)}
              says={membership.party ? hub.removeFromParty : hub.removeSays}
              words={words}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};
