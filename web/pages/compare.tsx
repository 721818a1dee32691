import type { Comparison } from "../../src/benchmarks/contract.ts";
import { policy } from "../../src/disclosure/policy.ts";
import { windowOf } from "../../src/releases/month.ts";
import { month, period } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { addressWith } from "../parts/address.ts";
import { hasAssumedSpread } from "../parts/assumed-spread.ts";
import { sideOf } from "../parts/cells.tsx";
import { ComparisonChoice } from "../parts/comparison-choice.tsx";
import { findings, splitSentence } from "../parts/comparison-findings.ts";
import { ComparisonTable } from "../parts/comparison-table.tsx";
import { YearBefore } from "../parts/comparison-year-before.tsx";
import { Formats } from "../parts/formats.tsx";
import { shownMetric } from "../parts/metric.ts";
import { OnPaper } from "../parts/on-paper.tsx";
import { type Frame, Page } from "../parts/page.tsx";
import { Picture } from "../parts/picture.tsx";

type Props = Frame & { comparison: Comparison };

/** Groups of parties beside each other and beside the nation: what can be told, the table, and the picture drawn from it. */
export const ComparePage = ({ comparison, ...frame }: Props) => {
  const { words, language, path } = frame;
  const { compare } = words.pages;
  const metric = shownMetric(comparison.metric, words);
  const { from, to } = windowOf(comparison.release.as_of);
  const title = compare.title[comparison.cohort_type]({ metric: metric.name });
  const split = splitSentence(comparison, words);
  const cited = addressWith(path, { release: comparison.release.id, language: undefined });
  const otherSorting = comparison.sort === "name" ? "value" : "name";
  return (
    <Page {...frame} title={title} behaviours={["pictures"]}>
      <h1>{title}</h1>
      <ComparisonChoice comparison={comparison} words={words} language={language} />
      <p class="lead">{findings(comparison, metric, words)}</p>
      {comparison.counting_changes.map(({ from, code }) => (
        <p class="notice">{compare.counting[code]({ month: month(from, language) })}</p>
      ))}
      <p>
        {compare.means({ metric: metric.name, of: metric.of, period: period(from, to, language) })}{" "}
        <a class="explained" href={metric.explained}>
          {compare.definition}
        </a>
      </p>
      {split && <p>{split}</p>}
      <OnPaper release={comparison.release} frame={{ ...frame, path: cited }} />
      <div class="beside">
        <div class="scroll">
          <h2>{compare.table}</h2>
          <p class="to-picture">
            <a href="#comparison-picture">{compare.toPicture}</a>
          </p>
          <ComparisonTable comparison={comparison} metric={metric} frame={frame} />
          <p class="sorting">
            <a href={addressWith(path, { sort: otherSorting })}>{compare.sortBy[otherSorting]}</a>
          </p>
          <Formats path={path} label={compare.formats} />
          <p class="formats">
            <a href={cited}>{compare.toCite}</a>
          </p>
        </div>
        <Picture
          of="comparison"
          heading={compare.picture}
          form={metric.form}
          caption={[`${title}.`, ...pictureReading(comparison, words)].join(" ")}
        />
      </div>
      <h2>{compare.howToRead}</h2>
      <p>{[compare.reading, compare.cause, ...ofRanges(comparison, words)].join(" ")}</p>
      <YearBefore comparison={comparison} frame={frame} />
    </Page>
  );
};

const ofRanges = ({ nation: { cell: nation }, rows }: Comparison, { pages: { compare } }: Words): string[] => {
  if (nation.interval === null && rows.every(({ cell }) => cell.interval === null)) return [];
  return [
    compare.rangeReading,
    compare.chance,
    ...(nation.provisional ? [compare.provisional] : []),
    ...(hasAssumedSpread(nation) ? [compare.assumedSpread({ parties: policy.fit.contributors })] : []),
  ];
};

const pictureReading = ({ nation, rows }: Comparison, { pages: { compare } }: Words): string[] => {
  const withoutFigure = rows.filter(({ cell }) => cell.mean === null).length;
  return [
    compare.pictureReading,
    ...(nation.cell.quantiles ? [compare.pictureBands] : []),
    ...(rows.some(({ cell }) => sideOf(cell) !== null) ? [compare.pictureStandsOut] : []),
    ...(withoutFigure > 0 ? [compare.pictureMissing({ number: withoutFigure })] : []),
  ];
};
