import type { Scope, Token } from "../../src/accounts/tokens/contract.ts";
import { moment } from "../../src/words/figures.ts";
import type { Language, Words } from "../../src/words/words.ts";

/** A token as a page lists it. */
export interface ListedToken extends Token {
  /** The party it uploads for, where a list is of several. */
  party?: { slug: string; name: string };
}

interface Props {
  tokens: readonly ListedToken[];
  /** Where the forms of a token lead; null where whoever looks may change none. */
  action: string | null;
  /** Who looks: only the side that issued a token rotates it. */
  asHub: boolean;
  words: Words;
  language: Language;
}

/** Live tokens, each with what it may do, who issued it and when it was used, and a folded way to rotate or revoke it. */
export const TokenList = (props: Props) => {
  const { tokens, action, asHub, words } = props;
  const sentences = words.pages.tokens;
  if (tokens.length === 0) return <p>{sentences.none}</p>;
  return (
    <ul class="records">
      {tokens.map((token) => (
        <li>
          <strong>{tokenName(token, words)}</strong>
          <span class="quiet">{facts(token, props).join(" ")}</span>
          {action && <Change token={token} action={`${action}/${token.id}`} asHub={asHub} words={words} />}
        </li>
      ))}
    </ul>
  );
};

const tokenName = ({ name, party }: Pick<ListedToken, "name" | "party">, words: Words): string => {
  const { unnamed, uploads } = words.pages.tokens;
  return party ? uploads.of({ party: party.name, name: name || unnamed }) : name || unnamed;
};

/** `upload, read` in the reader's language. */
export const scopeNames = (scopes: readonly Scope[], words: Words): string =>
  scopes.map((scope) => words.pages.tokens.scopes[scope]).join(", ");

const facts = (token: ListedToken, { words, language, asHub }: Props): string[] => {
  const { may, issuedBy, issuedOn, byHub, bySomebodyGone, lastUsed, neverUsed, ends } = words.pages.tokens;
  const day = moment(token.created_on, language);
  const who = token.issued_by ?? (asHub ? null : token.issued_by_hub ? byHub : bySomebodyGone);
  return [
    may({ scopes: scopeNames(token.scopes, words) }),
    who ? issuedBy({ day, who }) : issuedOn({ day }),
    token.last_used_on ? lastUsed({ day: moment(token.last_used_on, language) }) : neverUsed,
    ends({ day: moment(token.expires_on, language) }),
  ];
};

interface ChangeProps {
  token: ListedToken;
  action: string;
  asHub: boolean;
  words: Words;
}

const Change = ({ token, action, asHub, words }: ChangeProps) => {
  const sentences = words.pages.tokens;
  const rotates = token.issued_by_hub === asHub;
  const name = tokenName(token, words);
  return (
    <details>
      <summary aria-label={(rotates ? sentences.changeOf : sentences.endItOf)({ name })}>
        {rotates ? sentences.change : sentences.endIt}
      </summary>
      <form method="post">
        {token.party && <input type="hidden" name="party" value={token.party.slug} />}
        {rotates && (
          <>
            <p>{sentences.rotateSays}</p>
            <button class="second" type="submit" formaction={`${action}/rotate`}>
              {sentences.rotate}
            </button>
          </>
        )}
        <p>{sentences.revokeSays}</p>
        <button class="second" type="submit" formaction={`${action}/revoke`}>
          {sentences.revoke}
        </button>
        {token.scopes.includes("people") && <p>{sentences.offersEnd}</p>}
      </form>
    </details>
  );
};
