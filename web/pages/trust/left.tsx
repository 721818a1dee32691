import { type Frame, Page } from "../../parts/page.tsx";

/** What somebody sees whose party has just left. It says nothing of whose it was. */
export const LeftPage = (frame: Frame) => {
  const sentences = frame.words.pages.trust.left;
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      <p class="lead">{sentences.sentence}</p>
      <p>{sentences.signedOut}</p>
      <p class="actions">
        <a class="button" href="/">
          {sentences.home}
        </a>
      </p>
    </Page>
  );
};
