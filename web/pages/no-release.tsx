import { type Frame, Page } from "../parts/page.tsx";

/** The comparison before there is anything to compare. */
export const NoReleasePage = (frame: Frame) => {
  const { compare, home } = frame.words.pages;
  return (
    <Page {...frame} title={frame.words.pages.frame.compare}>
      <h1>{frame.words.pages.frame.compare}</h1>
      <p class="lead">{compare.noRelease}</p>
      <p>
        <a href="/method">{home.method}</a>
      </p>
    </Page>
  );
};
