import type { ReleaseSummary } from "../../src/releases/contract.ts";
import type { Decision } from "../../src/releases/decisions/contract.ts";
import { month } from "../../src/words/figures.ts";
import { addressWith } from "../parts/address.ts";
import { cohortName } from "../parts/cohort.ts";
import { Formats } from "../parts/formats.tsx";
import { shownMetric } from "../parts/metric.ts";
import { type Frame, Page } from "../parts/page.tsx";

interface Props extends Frame {
  release: ReleaseSummary;
  decisions: Decision[];
  counts: (Pick<Decision, "decision" | "rule"> & { cells: number })[];
  /** Cursor of the page that follows; null on the last. */
  next: string | null;
}

/** For the operator's audit: why figures of a release were not issued anew, by reason and one by one. */
export const DecisionsPage = ({ release, decisions, counts, next, ...frame }: Props) => {
  const { words, language, path } = frame;
  const sentences = words.pages.releases.decisions;
  const title = sentences.title({ month: month(release.as_of, language) });
  return (
    <Page {...frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{counts.length === 0 ? sentences.none : sentences.sentence}</p>
      {counts.length > 0 && (
        <>
          <div class="scroll">
            <table>
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
                    <th scope="row">{sentences.rules[rule]}</th>
                    <td>{sentences[decision]}</td>
                    <td class="number">{cells}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div class="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">{sentences.figure}</th>
                  <th scope="col">{sentences.group}</th>
                  <th scope="col">{sentences.rule}</th>
                  <th scope="col">{sentences.what}</th>
                </tr>
              </thead>
              <tbody>
                {decisions.map(({ metric, rule, decision, ...group }) => (
                  <tr>
                    <th scope="row">{shownMetric(metric, words).name}</th>
                    <td>
                      {cohortName(group, words)} <span class="quiet">{words.names.cohortType[group.cohort_type]}</span>
                    </td>
                    <td>{sentences.rules[rule]}</td>
                    <td>{sentences[decision]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {next && <a href={addressWith(path, { cursor: next })}>{sentences.more}</a>}
          <Formats path={path} label={sentences.formats} />
        </>
      )}
      <p>
        <a href={`/releases/${release.id}`}>{sentences.back}</a>
      </p>
    </Page>
  );
};
