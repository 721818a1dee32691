import { type Frame, Page } from "../parts/page.tsx";
import { StructureFileForm, StructureFileNotes, StructureTemplate } from "../parts/structure-file.tsx";

/** The first page before anybody can take part: the structure is the operator's to load, or to begin by hand. */
export const EmptyHubPage = (frame: Frame) => {
  const { words, origin } = frame;
  const { title, sentence, byHand } = words.pages.home.empty;
  return (
    <Page {...frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{sentence}</p>
      <StructureFileForm words={words} />
      <StructureTemplate words={words} />
      <StructureFileNotes words={words} origin={origin} />
      <p>
        <a href="/hub/structure">{byHand}</a>
      </p>
    </Page>
  );
};
