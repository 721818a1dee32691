import type { Comparison, ComparisonRow } from "../../src/benchmarks/contract.ts";
import { shortMonth, times } from "../../src/words/figures.ts";
import { FigureCell, withheldSentence } from "./cells.tsx";
import { byRegion, cohortName } from "./cohort.ts";
import type { ShownMetric } from "./metric.ts";
import type { Frame } from "./page.tsx";

interface Props {
  comparison: Comparison;
  metric: ShownMetric;
  frame: Frame;
}

/** The comparison itself: the nation first, then every cohort under its region, with a figure or with what would open it. */
export const ComparisonTable = ({ comparison, metric, frame }: Props) => {
  const { nation, rows, cohort_type } = comparison;
  const { pages, names } = frame.words;
  const { columns, caption } = pages.compare;
  const row = (of: ComparisonRow) => <Row row={of} nation={nation} metric={metric} frame={frame} />;
  return (
    <table id="comparison" class="comparison">
      <caption>{caption[cohort_type]}</caption>
      <thead>
        <tr>
          <th scope="col">{names.cohortTypes[cohort_type]}</th>
          <th scope="col" class="number">
            {columns.figure}
          </th>
          <th scope="col" class="number">
            {columns.times}
          </th>
          <th scope="col" class="number">
            {columns.contributors}
          </th>
        </tr>
      </thead>
      <tbody>{row(nation)}</tbody>
      {byRegion(rows).map(([region, ofRegion]) => (
        <tbody>
          {region !== null && (
            <tr>
              <th class="group" scope="rowgroup" colspan={4}>
                {region}
              </th>
            </tr>
          )}
          {ofRegion.map(row)}
        </tbody>
      ))}
    </table>
  );
};

const Row = ({
  row,
  nation,
  metric,
  frame: { words, language },
}: Omit<Props, "comparison"> & { row: ComparisonRow; nation: ComparisonRow }) => {
  const { cell } = row;
  const isNation = row.cohort_type === "nation";
  const against =
    isNation || cell.mean === null || nation.cell.mean === null ? null : times(cell.mean, nation.cell.mean);
  return (
    <tr class={isNation ? "nation" : undefined}>
      {isNation ? (
        <th scope="row">
          {words.pages.compare.nationRow}
          <span class="under">{row.name}</span>
        </th>
      ) : (
        <th scope="row">{cohortName(row, words)}</th>
      )}
      {cell.mean === null ? (
        <td class="withheld" colspan={3}>
          {withheldSentence(row, words)}
        </td>
      ) : (
        <>
          <FigureCell
            value={cell.mean}
            form={metric.form}
            mark={isNation ? "nation" : "group"}
            interval={cell.interval}
          />
          <td class="number">{against}</td>
          <td class="number">
            {cell.contributors}
            <span class="under">{shortMonth(cell.as_of, language)}</span>
          </td>
        </>
      )}
    </tr>
  );
};
