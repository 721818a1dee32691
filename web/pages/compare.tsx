import type { Comparison } from "../../src/benchmarks/contract.ts";
import { windowOf } from "../../src/releases/month.ts";
import { figure, period } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { ComparisonChoice } from "../parts/comparison-choice.tsx";
import { ComparisonTable } from "../parts/comparison-table.tsx";
import { Formats } from "../parts/formats.tsx";
import { type ShownMetric, shownMetric } from "../parts/metric.ts";
import { OnPaper } from "../parts/on-paper.tsx";
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
        <a class="explained" href={metric.explained}>
          {compare.definition}
        </a>
      </p>
      <p>{compare.reading}</p>
      <OnPaper release={comparison.release} frame={frame} />
      <div class="beside">
        <div class="scroll">
          <p class="to-picture">
            <a href="#comparison-picture">{compare.toPicture}</a>
          </p>
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

const hasIntervals = ({ rows }: Comparison): boolean => rows.some(({ cell }) => cell.interval !== null);

/** The sentence above the table. Only what the table shows is said; differences are not tested, so none is claimed. */
const whatItShows = ({ rows, nation, cohort_type }: Comparison, { form }: ShownMetric, words: Words): string => {
  const { compare } = words.pages;
  const means = rows.flatMap(({ cell }) => cell.mean ?? []);
  const counts = { published: means.length, all: rows.length, cohorts: words.names.cohortsCounted[cohort_type] };
  const groups =
    rows.length === 1
      ? compare.single[means.length === 1 ? "published" : "none"]
      : means.length === 0
        ? compare.none(counts)
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
