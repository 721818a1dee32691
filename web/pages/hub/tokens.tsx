import { hubScopes } from "../../../src/accounts/actor.ts";
import type { Token } from "../../../src/accounts/tokens/contract.ts";
import { Done } from "../../parts/done.tsx";
import { Formats } from "../../parts/formats.tsx";
import { type Frame, Page } from "../../parts/page.tsx";
import { TokenForm, TokenProblem, type TokenTry } from "../../parts/token-form.tsx";
import { type ListedToken, TokenList } from "../../parts/token-list.tsx";
import { WayBack } from "../../parts/way-back.tsx";
import type { tokensDone } from "../tokens.tsx";

interface Props extends Frame {
  tokens: Token[];
  /** What the hub issued for parties that asked. */
  uploadTokens: ListedToken[];
  done: (typeof tokensDone)[number] | undefined;
  /** What could not be issued, of the hub's own or for a party. */
  tried?: { hub?: TokenTry; upload?: TokenTry };
}

/** What lets the operator's programs in, and what the hub issued to upload for parties. */
export const HubTokensPage = ({ tokens, uploadTokens, done, tried, ...frame }: Props) => {
  const { words, language, path } = frame;
  const sentences = words.pages.tokens;
  const listed = { action: "/hub/tokens", asHub: true, words, language };
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      <Done sentence={done && sentences.done[done]} />
      <TokenProblem action="/hub/tokens" tried={tried?.hub} words={words} />
      <TokenProblem action="/hub/tokens/upload" tried={tried?.upload} words={words} />
      <p class="lead">{sentences.sentenceOfHub}</p>
      <h2>{sentences.list}</h2>
      <TokenList tokens={tokens} {...listed} />
      {tokens.length > 0 && <Formats path={path} label={sentences.formats} />}
      <details open={tried?.hub !== undefined}>
        <summary>{sentences.issue.title}</summary>
        <TokenForm action="/hub/tokens" scopes={hubScopes} tried={tried?.hub} words={words} />
      </details>
      <h2>{sentences.uploads.title}</h2>
      <p>{sentences.uploads.sentence}</p>
      <details open={tried?.upload !== undefined}>
        <summary>{sentences.uploads.issue}</summary>
        <TokenForm action="/hub/tokens/upload" scopes={["upload"]} ofParty tried={tried?.upload} words={words} />
      </details>
      <TokenList tokens={uploadTokens} {...listed} />
      <WayBack to="hub" words={words} />
    </Page>
  );
};
