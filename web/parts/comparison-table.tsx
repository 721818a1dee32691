import type { ComparedRow, Comparison } from "../../src/benchmarks/contract.ts";
import { range } from "./cells.tsx";
import { byRegion } from "./cohort.ts";
import { hasChanges } from "./comparison-findings.ts";
import { ComparisonLine } from "./comparison-line.tsx";
import { WithoutFigure } from "./comparison-without-figure.tsx";
import type { ShownMetric } from "./metric.ts";
import type { Frame } from "./page.tsx";

interface Props {
  comparison: Comparison;
  metric: ShownMetric;
  frame: Frame;
}

/** Of longer lists the groups without a figure are folded away: they may be the most, and each says little. */
const readWhole = 12;

/** The comparison itself: the nation first, then every cohort under its region, with a figure or with what would open it. */
export const ComparisonTable = ({ comparison, metric, frame }: Props) => {
  const { nation, rows, cohort_type, sort } = comparison;
  const { pages, names } = frame.words;
  const { columns, caption, captionByValue } = pages.compare;
  const width = hasChanges(comparison) ? 4 : 3;
  const isListed = ({ cell }: ComparedRow) => cell.mean !== null || rows.length <= readWhole;
  const line = (row: ComparedRow) => (
    <ComparisonLine row={row} comparison={comparison} metric={metric} frame={frame} width={width} />
  );
  return (
    <table id="comparison" class="comparison">
      <caption>{sort === "value" ? captionByValue : caption[cohort_type]}</caption>
      <thead>
        <tr>
          <th scope="col">{names.cohortTypes[cohort_type]}</th>
          <th scope="col" class="number">
            {columns.figure}
          </th>
          <th scope="col" class="number">
            {columns.times}
          </th>
          {width === 4 && (
            <th scope="col" class="number">
              {columns.change}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {line(nation)}
        <Spread nation={nation} metric={metric} frame={frame} width={width} />
      </tbody>
      {(sort === "value" ? [[null, rows] as const] : byRegion(rows)).map(([region, ofRegion]) => (
        <tbody>
          {region !== null && (
            <tr>
              <th class="group" scope="rowgroup" colspan={width}>
                {region}
              </th>
            </tr>
          )}
          {ofRegion.filter(isListed).map(line)}
          <WithoutFigure
            rows={ofRegion.filter((row) => !isListed(row))}
            comparison={comparison}
            words={frame.words}
            width={width}
          />
        </tbody>
      ))}
    </table>
  );
};

/** How the nation's parties differ, as fitted: the bands behind the picture. */
const Spread = ({
  nation: { cell },
  metric,
  frame,
  width,
}: Omit<Props, "comparison"> & { nation: ComparedRow; width: number }) => {
  if (!cell.quantiles) return null;
  const { p10, p25, p75, p90 } = cell.quantiles;
  const { mostParties, halfOfParties } = frame.words.pages.compare;
  const bands = [
    [mostParties, [p10, p90]],
    [halfOfParties, [p25, p75]],
  ] as const;
  return bands.map(([name, [low, high]]) => (
    <tr>
      <th scope="row">{name}</th>
      <td class="number" data-band-low={low} data-band-high={high}>
        {range([low, high], metric.form)}
      </td>
      <td colspan={width - 2} />
    </tr>
  ));
};
