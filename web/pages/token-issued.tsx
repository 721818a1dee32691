import type { IssuedToken } from "../../src/accounts/tokens/contract.ts";
import { moment } from "../../src/words/figures.ts";
import { type Frame, Page } from "../parts/page.tsx";
import { scopeNames } from "../parts/token-list.tsx";
import { usesOf } from "../parts/token-use.ts";

interface Props extends Frame {
  issued: IssuedToken;
  /** The party it is of; null for the hub's own. */
  party: string | null;
  /** The page of the tokens it belongs to. */
  back: string;
}

/** The one time that a token's secret is shown, with how to send it. */
export const TokenIssuedPage = ({ issued, party, back, ...frame }: Props) => {
  const { words, language, origin } = frame;
  const { issued: sentences, unnamed } = words.pages.tokens;
  const filling = {
    name: issued.name || unnamed,
    scopes: scopeNames(issued.scopes, words),
    day: moment(issued.expires_on, language),
  };
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      <p class="notice">{sentences.sentence}</p>
      <label for="token">{sentences.token}</label>
      <textarea id="token" class="secret" rows={2} readonly spellcheck={false} autocomplete="off">
        {issued.token}
      </textarea>
      <p class="quiet">{sentences.facts(filling)}</p>
      <h2>{sentences.use}</h2>
      <p>{sentences.useSentence}</p>
      <div class="note">
        {usesOf(issued.scopes, origin, party).map((line) => (
          <pre tabindex={0}>
            <code>{line}</code>
          </pre>
        ))}
      </div>
      <p>
        <a class="button" href={back}>
          {sentences.back}
        </a>
      </p>
    </Page>
  );
};
