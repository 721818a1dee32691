import { type Frame, Page } from "../parts/page.tsx";

export const signedOutDone = ["signed-out", "given-up"] as const;

/** What somebody sees who has ended the session that asked, everywhere or here, or who has no role here any more. */
export const SignedOutPage = ({ done, ...frame }: Frame & { done: (typeof signedOutDone)[number] }) => {
  const { accounts, pages } = frame.words;
  const { signedOut } = pages.account;
  return (
    <Page {...frame} title={signedOut.title}>
      <h1>{signedOut.title}</h1>
      <p class="lead">{signedOut[done]}</p>
      <p class="actions">
        {done === "signed-out" && (
          <a class="button" href="/sign-in">
            {accounts.title}
          </a>
        )}
        <a href="/">{pages.problem.back}</a>
      </p>
    </Page>
  );
};
