import type { ComparedRow, Comparison } from "../../src/benchmarks/contract.ts";
import { factor, shortMonth, times } from "../../src/words/figures.ts";
import { FigureCell, sideOf, withheldSentence } from "./cells.tsx";
import { cohortName } from "./cohort.ts";
import type { ShownMetric } from "./metric.ts";
import type { Frame } from "./page.tsx";

interface Props {
  row: ComparedRow;
  comparison: Comparison;
  metric: ShownMetric;
  frame: Frame;
  /** Columns of the table. */
  width: number;
}

/** One line of the comparison: a group with its figure, or with what would open it. */
export const ComparisonLine = ({ row, comparison, metric, frame: { words, language }, width }: Props) => {
  const { cell } = row;
  const { compare } = words.pages;
  const isNation = row.cohort_type === "nation";
  const nation = comparison.nation.cell.mean;
  const side = sideOf(cell);
  // How many parties a figure is of, and up to which month: nothing is said of why one waits.
  const published =
    cell.contributors && compare.asOf({ parties: cell.contributors, month: shortMonth(cell.as_of, language) });
  return (
    <tr class={isNation ? "nation" : undefined}>
      {isNation ? (
        <th scope="row">
          {compare.nationRow}
          <span class="under">{row.name}</span>
          {published && <span class="under">{published}</span>}
        </th>
      ) : (
        <th scope="row">
          {cohortName(row, words)}
          {side && <span class="stands-out">{compare.standsOut[side]}</span>}
          {comparison.sort === "value" && row.region !== null && <span class="under">{row.region}</span>}
          {published && <span class="under">{published}</span>}
        </th>
      )}
      {cell.mean === null ? (
        <td class="withheld" colspan={width - 1}>
          {withheldSentence(row, words)}
        </td>
      ) : (
        <>
          <FigureCell
            value={cell.mean}
            form={metric.form}
            mark={isNation ? "nation" : "group"}
            interval={cell.interval}
            side={side}
          />
          {isNation || nation === null ? (
            <td />
          ) : (
            <td class="number" data-column={compare.columns.times}>
              {times(cell.mean, nation)}
            </td>
          )}
          {width === 4 && <ChangeCell row={row} comparison={comparison} words={words} />}
        </>
      )}
    </tr>
  );
};

/** The factor and its range. A word stands beside them only where the range says so, and where the same thing was counted. */
const ChangeCell = ({
  row: { change },
  comparison,
  words,
}: Pick<Props, "row" | "comparison"> & Pick<Frame, "words">) => {
  if (!change) return <td />;
  const [low, high] = change.interval;
  const changed = comparison.counting_changes.length > 0 ? null : low > 1 ? "higher" : high < 1 ? "lower" : null;
  return (
    <td class="number" data-column={words.pages.compare.columns.change}>
      {factor(change.ratio)}
      {changed && ` ${words.pages.compare.changed[changed]}`}
      <span class="under">
        {factor(low)} – {factor(high)}
      </span>
    </td>
  );
};
