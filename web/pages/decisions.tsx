import type { Rule } from "../../src/disclosure/grid.ts";
import type { ReleaseSummary } from "../../src/releases/contract.ts";
import type { Decision } from "../../src/releases/decisions/contract.ts";
import { count, month } from "../../src/words/figures.ts";
import { addressWith } from "../parts/address.ts";
import { cohortName } from "../parts/cohort.ts";
import { Formats } from "../parts/formats.tsx";
import { shownMetric } from "../parts/metric.ts";
import { type Frame, Page } from "../parts/page.tsx";
import { WayBack } from "../parts/way-back.tsx";
import { WideTable } from "../parts/wide-table.tsx";

interface Props extends Frame {
  release: ReleaseSummary;
  decisions: Decision[];
  counts: (Pick<Decision, "decision" | "rule"> & { cells: number })[];
  /** The reason whose figures are listed; null lists none. */
  rule: Rule | null;
  /** Cursor of the page that follows; null on the last. */
  next: string | null;
}

/**
 * For the operator's audit: why figures of a release were not issued anew, by reason, and those of one reason one by one. Most
 * have too few parties, which every reader is told: in one list they would bury the rest.
 */
export const DecisionsPage = ({ release, decisions, counts, rule, next, ...frame }: Props) => {
  const { words, language, path } = frame;
  const sentences = words.pages.releases.decisions;
  const title = sentences.title({ month: month(release.as_of, language) });
  return (
    <Page {...frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{counts.length === 0 ? sentences.none : sentences.sentence}</p>
      {counts.length > 0 && (
        <>
          <ByReason counts={counts} frame={frame} />
          {rule && <OneByOne rule={rule} decisions={decisions} frame={frame} />}
          {next && <a href={addressWith(path, { cursor: next })}>{sentences.more}</a>}
          <Formats path={addressWith(path, { cursor: undefined })} label={sentences.formats} />
        </>
      )}
      <p>
        <a href={`/releases/${release.id}`}>{sentences.back}</a>
      </p>
      <WayBack to="hub" words={words} />
    </Page>
  );
};

/** How often each rule was the reason, leading to the figures it was the reason for. */
const ByReason = ({ counts, frame: { words, path } }: { counts: Props["counts"]; frame: Frame }) => {
  const sentences = words.pages.releases.decisions;
  return (
    <>
      <h2 id="by-reason">{sentences.byReason}</h2>
      <WideTable heading="by-reason">
        <thead>
          <tr>
            <th scope="col">{sentences.rule}</th>
            <th scope="col">{sentences.what}</th>
            <th scope="col" class="number">
              {sentences.figures}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ rule, decision, cells }) => (
            <tr>
              <th scope="row">
                <a href={`${addressWith(path, { rule, cursor: undefined })}#one-by-one`}>{sentences.rules[rule]}</a>
              </th>
              <td>{sentences[decision]}</td>
              <td class="number">{count(cells)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
};

const OneByOne = ({ rule, decisions, frame }: { rule: Rule; decisions: Decision[]; frame: Frame }) => {
  const { words, path } = frame;
  const sentences = words.pages.releases.decisions;
  return (
    <>
      <h2 id="one-by-one">{sentences.rules[rule]}</h2>
      <p>
        <a href={addressWith(path, { rule: undefined, cursor: undefined })}>{sentences.everyReason}</a>
      </p>
      <WideTable heading="one-by-one">
        <thead>
          <tr>
            <th scope="col">{sentences.figure}</th>
            <th scope="col">{sentences.group}</th>
            <th scope="col">{sentences.what}</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map(({ metric, decision, ...group }) => (
            <tr>
              <th scope="row">{shownMetric(metric, words).name}</th>
              <td>
                {cohortName(group, words)} <span class="quiet">{words.names.cohortType[group.cohort_type]}</span>
              </td>
              <td>{sentences[decision]}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
};
