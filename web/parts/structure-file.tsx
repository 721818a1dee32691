import { structureColumns } from "../../src/parties/structure/read-structure.ts";
import type { Words } from "../../src/words/words.ts";

/** Where the structure's file goes in: what it would change is shown first. */
export const StructureFileForm = ({ words }: { words: Words }) => {
  const { file } = words.pages.structure;
  return (
    <form method="post" action="/hub/structure/file" enctype="multipart/form-data">
      <label class="drop">
        {file.file}
        <input type="file" name="file" accept=".csv,.tsv,.txt,text/csv,text/plain" required />
      </label>
      <p class="actions">
        <button type="submit">{file.look}</button>
      </p>
    </form>
  );
};

/** For a hub that has no file to take out yet. */
export const StructureTemplate = ({ words }: { words: Words }) => (
  <p>
    <a class="button second" href="/hub/structure/template.csv" download>
      {words.pages.structure.file.template}
    </a>
  </p>
);

/** What the file holds, and how a program sends it. */
export const StructureFileNotes = ({ words, origin }: { words: Words; origin: string }) => {
  const { file } = words.pages.structure;
  return (
    <details>
      <summary>{file.holds}</summary>
      <p>
        {file.columns} <code>{structureColumns.join(", ")}</code>. {file.optional}
      </p>
      <p>
        {file.program}{" "}
        <code>
          curl -X PUT {origin}/api/v1/structure -H "Authorization: Bearer $OPERATOR_TOKEN" -H "Content-Type: text/csv"
          --data-binary @structure.csv
        </code>
      </p>
    </details>
  );
};
