import type { HubPerson, Office } from "../../src/accounts/memberships/contract.ts";
import type { Words } from "../../src/words/words.ts";
import { hatName } from "./hat.ts";

interface OfficesProps {
  offices: readonly Office[];
  regionName: (slug: string) => string;
  words: Words;
}

/** Officers and operators, each role with a folded way to take it away. */
export const OfficeList = ({ offices, regionName, words }: OfficesProps) => {
  const { hub } = words.pages.people;
  if (offices.length === 0) return <p>{hub.noOffices}</p>;
  return (
    <ul class="records">
      {offices.map(({ id, email, region }) => (
        <li>
          <strong>{email}</strong>
          <span class="quiet">{region === null ? hub.operator : hub.officer({ region: regionName(region) })}</span>
          <Removal id={id} name={email} says={hub.removeSays} words={words} />
        </li>
      ))}
    </ul>
  );
};

/** Every role of one person. */
export const PersonFound = ({ person, words }: { person: HubPerson; words: Words }) => {
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

const Removal = ({ id, name, says, words }: { id: number; name: string; says: string; words: Words }) => {
  const { people } = words.pages;
  return (
    <details class="change">
      <summary aria-label={people.changeOf({ email: name })}>{people.change}</summary>
      <form method="post" action={`/hub/people/${id}/remove`}>
        <p>
          {says}{" "}
          <button class="second" type="submit">
            {people.remove}
          </button>
        </p>
      </form>
    </details>
  );
};
