import type { Office } from "../../src/accounts/memberships/contract.ts";
import type { Words } from "../../src/words/words.ts";
import { MailAddress } from "./mail-address.tsx";

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
          <strong>
            <MailAddress of={email} />
          </strong>
          <span class="quiet">{region === null ? hub.operator : hub.officer({ region: regionName(region) })}</span>
          <Removal id={id} name={email} says={hub.removeSays} words={words} />
        </li>
      ))}
    </ul>
  );
};

/** A folded way to take one role away. */
export const Removal = ({ id, name, says, words }: { id: number; name: string; says: string; words: Words }) => {
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
