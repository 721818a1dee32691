import { partyScopes } from "../../src/accounts/actor.ts";
import type { Token } from "../../src/accounts/tokens/contract.ts";
import { Done } from "../parts/done.tsx";
import { Formats } from "../parts/formats.tsx";
import { type Frame, Page } from "../parts/page.tsx";
import { TokenForm, TokenProblem, type TokenTry } from "../parts/token-form.tsx";
import { TokenList } from "../parts/token-list.tsx";
import { WayBack } from "../parts/way-back.tsx";

export const tokensDone = ["revoked"] as const;

interface Props extends Frame {
  tokens: Token[];
  /** Whether the reader is an admin, who issues and ends them. */
  keeps: boolean;
  done: (typeof tokensDone)[number] | undefined;
  tried?: TokenTry | undefined;
}

/** What lets a party's programs in: everybody of the party sees it, its admins issue, rotate and revoke. */
export const TokensPage = ({ tokens, keeps, done, tried, ...frame }: Props) => {
  const { words, language, path } = frame;
  const sentences = words.pages.tokens;
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      <Done sentence={done && sentences.done[done]} />
      <TokenProblem action="/party/tokens" tried={tried} words={words} />
      <p class="lead">{sentences.sentence}</p>
      <h2>{sentences.list}</h2>
      <TokenList
        tokens={tokens}
        action={keeps ? "/party/tokens" : null}
        asHub={false}
        words={words}
        language={language}
      />
      {tokens.length > 0 && <Formats path={path} label={sentences.formats} />}
      {keeps ? (
        <>
          <h2>{sentences.issue.title}</h2>
          <TokenForm action="/party/tokens" scopes={partyScopes} tried={tried} words={words} />
        </>
      ) : (
        <p>{sentences.onlyAdmins}</p>
      )}
      <WayBack to="trust" words={words} />
    </Page>
  );
};
