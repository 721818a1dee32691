import type { Comparison, ComparisonRow } from "../../src/benchmarks/contract.ts";
import { windowOf } from "../../src/releases/month.ts";
import { figure, month, period, times } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { FigureCell, withheldSentence } from "../parts/cells.tsx";
import { byRegion, cohortName } from "../parts/cohort.ts";
import { ComparisonChoice } from "../parts/comparison-choice.tsx";
import { Formats } from "../parts/formats.tsx";
import { type ShownMetric, shownMetric } from "../parts/metric.ts";
import { type Frame, Page } from "../parts/page.tsx";
import { Picture } from "../parts/picture.tsx";

type Props = Frame & { comparison: Comparison };

/** Groups of parties beside each other and beside the nation: a sentence, the table, and the picture drawn from it. */
export const ComparePage = ({ comparison, ...frame }: Props) => {
  const { words, language, path } = frame;
  const { compare } = words.pages;
  const metric = shownMetric(comparison.metric, words);
  const { from, to } = windowOf(comparison.release.as_of);
  const title = compare.title[comparison.cohort_type]({ metric: metric.name });
  const withoutFigure = comparison.rows.filter(({ cell }) => cell.mean === null).length;
  return (
    <Page {...frame} title={title} behaviours={["pictures"]}>
      <h1>{title}</h1>
      <ComparisonChoice comparison={comparison} words={words} language={language} />
      <p class="lead">{whatItShows(comparison, metric, words)}</p>
      <p>
        {compare.means({ metric: metric.name, of: metric.of, period: period(from, to, language) })}{" "}
        <a href={metric.explained}>{compare.definition}</a>
      </p>
      <p>{compare.reading}</p>
      <div class="beside">
        <div class="scroll">
          <ComparisonTable comparison={comparison} metric={metric} frame={frame} />
          <Formats path={path} label={compare.formats} />
        </div>
        <Picture
          of="comparison"
          form={metric.form}
          caption={[
            `${title}.`,
            compare.pictureReading,
            ...(hasIntervals(comparison) ? [compare.rangeReading] : []),
            ...(withoutFigure > 0 ? [compare.pictureMissing({ number: withoutFigure })] : []),
          ].join(" ")}
        />
      </div>
    </Page>
  );
};

const ComparisonTable = ({
  comparison,
  metric,
  frame,
}: {
  comparison: Comparison;
  metric: ShownMetric;
  frame: Frame;
}) => {
  const { words } = frame;
  const { columns, caption, nationRow } = words.pages.compare;
  const ranges = hasIntervals(comparison);
  const row = (of: ComparisonRow, nation = false) => (
    <Row row={of} nation={nation ? null : comparison.nation} metric={metric} ranges={ranges} frame={frame} />
  );
  return (
    <table id="comparison" class="figures">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.cohort}</th>
          <th scope="col" class="number">
            {columns.figure}
          </th>
          {ranges && (
            <th scope="col" class="number">
              {columns.range}
            </th>
          )}
          <th scope="col" class="number">
            {columns.times}
          </th>
          <th scope="col" class="number">
            {columns.contributors}
          </th>
          <th scope="col" class="number">
            {columns.as_of}
          </th>
        </tr>
      </thead>
      <tbody>{row({ ...comparison.nation, name: `${nationRow}: ${comparison.nation.name}` }, true)}</tbody>
      {byRegion(comparison.rows.filter(({ cohort_type }) => cohort_type !== "nation")).map(([region, rows]) => (
        <tbody>
          {region !== null && (
            <tr>
              <th class="group" scope="rowgroup" colspan={ranges ? 6 : 5}>
                {region}
              </th>
            </tr>
          )}
          {rows.map((one) => row(one))}
        </tbody>
      ))}
    </table>
  );
};

interface RowProps {
  row: ComparisonRow;
  /** What to hold the figure against; null in the nation's own row. */
  nation: ComparisonRow | null;
  metric: ShownMetric;
  ranges: boolean;
  frame: Frame;
}

const Row = ({ row, nation, metric, ranges, frame: { words, language } }: RowProps) => {
  const { cell } = row;
  const against = nation?.cell.mean ?? null;
  return (
    <tr class={nation ? undefined : "nation"}>
      <th scope="row">{cohortName(row, words)}</th>
      {cell.mean === null ? (
        <td class="withheld" colspan={ranges ? 5 : 4}>
          {withheldSentence(row, words)}
        </td>
      ) : (
        <>
          <FigureCell
            value={cell.mean}
            form={metric.form}
            mark={nation ? "group" : "nation"}
            interval={cell.interval}
          />
          {ranges && <td class="number">{cell.interval?.map((end) => figure(end, metric.form)).join(" – ")}</td>}
          <td class="number">{against !== null && times(cell.mean, against)}</td>
          <td class="number">{cell.contributors}</td>
          <td class="number month">{month(cell.as_of, language)}</td>
        </>
      )}
    </tr>
  );
};

const hasIntervals = ({ rows }: Comparison): boolean => rows.some(({ cell }) => cell.interval !== null);

/** The sentence above the table. Only what the table shows is said; differences are not tested, so none is claimed. */
const whatItShows = ({ rows, nation }: Comparison, { form }: ShownMetric, words: Words): string => {
  const { compare } = words.pages;
  const means = rows.flatMap(({ cell }) => cell.mean ?? []);
  const counts = { published: means.length, all: rows.length };
  const groups =
    means.length === 0
      ? compare.none
      : means.length === 1
        ? compare.one(counts)
        : compare.spread({
            ...counts,
            lowest: figure(Math.min(...means), form),
            highest: figure(Math.max(...means), form),
          });
  const ofNation =
    nation.cell.mean === null ? compare.noNation : compare.nation({ figure: figure(nation.cell.mean, form) });
  return `${groups} ${ofNation}`;
};
