import { type Frame, Page } from "../parts/page.tsx";
import { StructureFileForm, StructureFileNotes } from "../parts/structure-file.tsx";

/** The first page before anybody can take part: the structure is the operator's to load. */
export const EmptyHubPage = (frame: Frame) => {
  const { words, origin } = frame;
  const { title, sentence } = words.pages.home.empty;
  return (
    <Page {...frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{sentence}</p>
      <StructureFileForm words={words} />
      <StructureFileNotes words={words} origin={origin} />
    </Page>
  );
};
