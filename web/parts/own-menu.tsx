import type { Actor } from "../../src/accounts/actor.ts";
import type { Words } from "../../src/words/words.ts";
import { hatName, shortHatName } from "./hat.ts";

type Person = Extract<Actor, { kind: "person" }>;

/** As whom somebody is here; behind it the way to be another, to the account, and out. It opens without JavaScript. */
export const OwnMenu = ({ person, words }: { person: Person; words: Words }) => {
  const sentences = words.pages.frame;
  const [hat, ...others] = person.memberships;
  return (
    <details class="own">
      <summary>
        <span>{hat ? shortHatName(hat, words) : sentences.account}</span>
      </summary>
      <div>
        <p class="quiet">{sentences.signedInAs({ email: person.email })}</p>
        {hat && others.length > 0 && (
          <form method="post" action="/account/hat">
            <p>{sentences.hat({ hat: hatName(hat, words) })}</p>
            {others.map((other) => (
              <button class="second" type="submit" name="membership" value={String(other.id)}>
                {hatName(other, words)}
              </button>
            ))}
          </form>
        )}
        <a href="/account">{sentences.account}</a>
        <form method="post" action="/sign-out">
          <button class="plain" type="submit">
            {sentences.signOut}
          </button>
        </form>
      </div>
    </details>
  );
};
