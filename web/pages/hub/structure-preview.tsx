import type { Problem } from "../../../src/http/problem.ts";
import type { LoadReport } from "../../../src/parties/structure/contract.ts";
import type { Words } from "../../../src/words/words.ts";
import { type Frame, Page } from "../../parts/page.tsx";
import { RefusedForm } from "../../parts/refused-form.tsx";
import { ChangesTable } from "../../parts/structure-changes.tsx";
import { StructureFileForm } from "../../parts/structure-file.tsx";
import { WideTable } from "../../parts/wide-table.tsx";

interface Props extends Frame {
  report: LoadReport;
  /** Names of the parties that the file does not name. */
  vanished: string[];
  /** The file's text, to be loaded as it was looked at. */
  csv: string;
  /** Said above: somebody else changed the structure in between. */
  notice?: string;
}

/** What a structure's file would change, before anything does. */
export const StructurePreviewPage = ({ report, vanished, csv, notice, ...frame }: Props) => {
  const { words } = frame;
  const { preview } = words.pages.structure;
  const { read, new: added, changed, unchanged } = report.parties;
  const isSame = report.changes.length === 0;
  return (
    <Page {...frame} title={preview.title}>
      <h1>{preview.title}</h1>
      {notice && <RefusedForm sentence={notice} words={words} />}
      <p class="lead">{preview.counts({ read, new: added, changed, unchanged })}</p>
      <p>{isSame ? preview.nothing : preview.notYet}</p>
      {!isSame && <ChangesTable changes={report.changes} words={words} />}
      {vanished.length > 0 && (
        <>
          <h2>{preview.vanished}</h2>
          <p>{preview.vanishedSentence}</p>
          <ul>
            {vanished.map((name) => (
              <li>{name}</li>
            ))}
          </ul>
        </>
      )}
      <form method="post" action="/hub/structure/load" enctype="multipart/form-data" class="actions">
        <input type="hidden" name="revision" value={report.revision} />
        <input type="hidden" name="csv" value={csv} />
        {!isSame && <button type="submit">{preview.action}</button>}
        <a href="/hub/structure">{preview.back}</a>
      </form>
    </Page>
  );
};

/** A structure's file that cannot be loaded: each mistake with its row and column, or why it was not read; and the form again. */
export const StructureMistakesPage = ({ problem, ...frame }: Frame & { problem: Problem }) => {
  const { words } = frame;
  const { preview, file } = words.pages.structure;
  const isRead = problem.code === "structure-invalid";
  const title = isRead ? preview.mistakes : file.title;
  const [first] = problem.errors ?? [];
  return (
    <Page {...frame} title={title}>
      <h1>{title}</h1>
      <p class="lead" role="alert">
        {isRead || !first ? problem.detail : first.message}
      </p>
      {isRead && problem.errors && <Mistakes errors={problem.errors} words={words} />}
      {isRead && <h2>{preview.again}</h2>}
      <StructureFileForm words={words} />
      <p>
        <a href="/hub/structure">{preview.back}</a>
      </p>
    </Page>
  );
};

const Mistakes = ({ errors, words }: { errors: NonNullable<Problem["errors"]>; words: Words }) => {
  const { row, column, what } = words.pages.problem;
  return (
    <>
      <h2 id="mistakes" hidden>
        {words.pages.structure.preview.mistakes}
      </h2>
      <WideTable heading="mistakes">
        <thead>
          <tr>
            <th scope="col">{row}</th>
            <th scope="col">{column}</th>
            <th scope="col">{what}</th>
          </tr>
        </thead>
        <tbody>
          {errors.map((error) => (
            <tr>
              <td>{error.row}</td>
              <td>{error.column}</td>
              <td>{error.message}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
};
