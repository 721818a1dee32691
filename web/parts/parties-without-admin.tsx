import type { WithoutAdmin } from "../../src/accounts/memberships/parties-without-admin.ts";
import type { Words } from "../../src/words/words.ts";
import { InviteForm, type PeopleTry } from "./invite-form.tsx";

interface Props {
  without: WithoutAdmin;
  search: string;
  tried: PeopleTry | undefined;
  /** The party whose admin was to be invited in the last try. */
  triedParty: string | null;
  words: Words;
}

/** Parties that nobody can let people into, to be found by name, each with a folded form that invites its admin. */
export const PartiesWithoutAdmin = ({ without, search, tried, triedParty, words }: Props) => {
  const { parties, number, isEmptyHub } = without;
  const sentences = words.pages.people.hub.withoutAdmin;
  return (
    <section aria-labelledby="without-admin">
      <h2 id="without-admin">{sentences.title}</h2>
      {number === 0 ? (
        <p>
          {isEmptyHub ? sentences.emptyHub : search === "" ? sentences.none : sentences.noneFound({ asked: search })}
        </p>
      ) : (
        <p>{sentences.sentence({ number })}</p>
      )}
      {(number > parties.length || search !== "") && (
        <form method="get" action="/hub/people">
          <div class="fields">
            <div>
              <label for="q">{sentences.search}</label>
              <input id="q" name="q" type="search" value={search} maxlength={200} />
            </div>
            <button class="second" type="submit">
              {sentences.searchAction}
            </button>
          </div>
        </form>
      )}
      <ul class="records">
        {parties.map(({ slug, name, cluster, people }) => (
          <li>
            <strong>{name}</strong>
            <span class="quiet">
              {cluster} · {sentences.people({ number: people })}
            </span>
            <details class="change" open={triedParty === slug}>
              <summary aria-label={sentences.inviteTo({ party: name })}>{sentences.invite}</summary>
              <InviteForm
                action="/hub/people/invite"
                id={slug}
                tried={triedParty === slug ? tried : undefined}
                words={words}
              >
                <input type="hidden" name="as" value={`admin:${slug}`} />
                {search !== "" && <input type="hidden" name="q" value={search} />}
              </InviteForm>
            </details>
          </li>
        ))}
      </ul>
      {number > parties.length && <p>{sentences.more({ number: number - parties.length })}</p>}
    </section>
  );
};
