import type { ComparisonRow } from "../../src/benchmarks/contract.ts";
import type { Standing } from "../../src/benchmarks/standing/contract.ts";
import { type Form, shortMonth } from "../../src/words/figures.ts";
import { FigureCell, withheldSentence } from "./cells.tsx";
import { cohortName } from "./cohort.ts";
import type { Frame } from "./page.tsx";

interface Props {
  /** Its name is the heading that has this id with `-name`. */
  id: string;
  standing: Standing;
  form: Form;
  frame: Frame;
}

/** The party's own figure above those of the groups it belongs to. */
export const StandingTable = ({ id, standing: { own, cohorts, window }, form, frame }: Props) => {
  const { own: ownName, columns } = frame.words.pages.party;
  return (
    <table id={id} class="standing" aria-labelledby={`${id}-name`}>
      <thead>
        <tr>
          <th scope="col">{columns.group}</th>
          <th scope="col" class="number">
            {columns.figure}
          </th>
          <th scope="col" class="number">
            {columns.contributors}
          </th>
        </tr>
      </thead>
      <tbody>
        {own.rate !== null && (
          <tr class="own">
            <th scope="row">{ownName}</th>
            <FigureCell value={own.rate} form={form} mark="own" interval={own.interval} />
            <td />
          </tr>
        )}
        {cohorts.map((row) => (
          <GroupRow row={row} until={window.to} form={form} frame={frame} />
        ))}
      </tbody>
    </table>
  );
};

interface RowProps {
  row: ComparisonRow;
  /** The last month that the party's own figure counts. */
  until: string;
  form: Form;
  frame: Frame;
}

const GroupRow = ({ row, until, form, frame: { words, language } }: RowProps) => {
  const { cohort_type, cell } = row;
  return (
    <tr>
      <th scope="row">
        {cohortName(row, words)}{" "}
        {cohort_type !== "size-band" && <span class="quiet">{words.names.cohortType[cohort_type]}</span>}
        {cell.mean !== null && cell.as_of !== until && (
          <span class="under">{words.pages.party.countsUpTo({ month: shortMonth(cell.as_of, language) })}</span>
        )}
      </th>
      {cell.mean === null ? (
        <td class="withheld" colspan={2}>
          {withheldSentence(row, words)}
        </td>
      ) : (
        <>
          <FigureCell
            value={cell.mean}
            form={form}
            mark={cohort_type === "nation" ? "nation" : "group"}
            interval={cell.interval}
          />
          <td class="number">{cell.contributors}</td>
        </>
      )}
    </tr>
  );
};
