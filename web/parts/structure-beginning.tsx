import type { Frame } from "./page.tsx";
import { StructureFileForm, StructureFileNotes, StructureTemplate } from "./structure-file.tsx";
import { ChangeForm, TextField, type Tried } from "./structure-form.tsx";

interface Props {
  revision: number;
  tried: Tried | undefined;
  frame: Frame;
}

/** How an empty hub begins: with a file that holds every party, or with the first places by hand. */
export const StructureBeginning = ({ revision, tried, frame: { words, origin } }: Props) => {
  const { file, begin, nation, regions, empty } = words.pages.structure;
  const field = { form: "region", value: "", tried };
  return (
    <>
      <p class="lead">{empty}</p>
      <h2 id="file">{file.title}</h2>
      <p>{file.first}</p>
      <StructureFileForm words={words} />
      <StructureTemplate words={words} />
      <StructureFileNotes words={words} origin={origin} />
      <h2 id="by-hand">{begin.title}</h2>
      <p>{begin.sentence}</p>
      <ChangeForm action="/hub/structure/regions" revision={revision} button={begin.action}>
        <div class="fields">
          <TextField {...field} name="nation" label={nation.label} />
          <TextField {...field} name="name" label={begin.region} />
          <TextField {...field} name="cluster" label={regions.firstCluster} />
        </div>
      </ChangeForm>
    </>
  );
};
