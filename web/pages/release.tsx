import { isOperator } from "../../src/accounts/actor.ts";
import { type CohortType, cohortTypes } from "../../src/benchmarks/contract.ts";
import type { ReleaseWithNotes } from "../../src/releases/contract.ts";
import { windowOf } from "../../src/releases/month.ts";
import { moment, month, period } from "../../src/words/figures.ts";
import { shownMetrics } from "../parts/metric.ts";
import { type Frame, Page } from "../parts/page.tsx";
import { WideTable } from "../parts/wide-table.tsx";

/** How many cohorts of a type have a figure for a metric. */
export interface PublishedCount {
  metric: string;
  cohort_type: CohortType;
  published: number;
  all: number;
}

interface Props extends Frame {
  release: ReleaseWithNotes;
  counts: PublishedCount[];
}

const grouped = cohortTypes.filter((type) => type !== "nation");

/** One release: what it counts, what is new in it, and how much of each figure it could show. */
export const ReleasePage = ({ release, counts, ...frame }: Props) => {
  const { words, language } = frame;
  const sentences = words.pages.releases;
  const { from, to } = windowOf(release.as_of);
  const figures = `/api/v1/releases/${release.id}/benchmarks`;
  const title = sentences.one({ month: month(release.as_of, language) });
  return (
    <Page {...frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">
        {sentences.counts({ period: period(from, to, language) })}{" "}
        {release.published_at && sentences.published({ day: moment(release.published_at.slice(0, 10), language) })}
        {release.status === "building" && sentences.building}
        {release.status === "failed" && sentences.failed}
        {release.quarter && ` ${sentences.cite({ quarter: release.quarter })}`}
      </p>
      {release.status === "published" && (
        <>
          <h2>{sentences.new}</h2>
          <ul>
            {release.notes.map(({ message }) => (
              <li>{message}</li>
            ))}
          </ul>
          <h2 id="groups">{sentences.groups}</h2>
          <p>{sentences.groupsSentence}</p>
          <WideTable heading="groups">
            <thead>
              <tr>
                <th scope="col">{sentences.figure}</th>
                {grouped.map((type) => (
                  <th scope="col" class="number">
                    {words.names.cohortTypes[type]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shownMetrics(words).map((metric) => (
                <tr>
                  <th scope="row">{metric.name}</th>
                  {grouped.map((type) => (
                    <td class="number">
                      <Share
                        release={release.id}
                        of={counts.find((one) => one.metric === metric.id && one.cohort_type === type)}
                        frame={frame}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </WideTable>
          <p class="formats">
            {sentences.formats}: <a href={`${figures}?format=csv`}>CSV</a> <a href={`${figures}?limit=5000`}>JSON</a>
          </p>
          <p class="quiet">
            {sentences.hash}: <code>{release.hash}</code>
          </p>
          {isOperator(frame.actor, "publish") && (
            <p>
              <a href={`/hub/releases/${release.id}`}>{sentences.toDecisions}</a>
            </p>
          )}
        </>
      )}
      <p>
        <a href="/releases">{sentences.back}</a>
      </p>
    </Page>
  );
};

/** How many have a figure, leading to the comparison that shows them. */
const Share = ({
  release,
  of,
  frame: { words },
}: {
  release: string;
  of: PublishedCount | undefined;
  frame: Frame;
}) => {
  if (!of) return <>–</>;
  const share = words.pages.releases.share({ published: of.published, all: of.all });
  if (of.published === 0) return <span class="quiet">{share}</span>;
  const query = new URLSearchParams({ metric: of.metric, cohort_type: of.cohort_type, release });
  return <a href={`/compare?${query}`}>{share}</a>;
};
