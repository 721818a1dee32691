import type { ReleaseSummary } from "../../src/releases/contract.ts";
import { windowOf } from "../../src/releases/month.ts";
import { moment, month, period } from "../../src/words/figures.ts";
import { addressWith } from "../parts/address.ts";
import { Formats } from "../parts/formats.tsx";
import { type Frame, Page } from "../parts/page.tsx";

interface Props extends Frame {
  releases: ReleaseSummary[];
  /** Cursor of the page of older ones; null on the last. */
  next: string | null;
}

/** The releases, newest first. */
export const ReleasesPage = ({ releases, next, ...frame }: Props) => {
  const { words, language, path } = frame;
  const sentences = words.pages.releases;
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      <p class="lead">{sentences.sentence}</p>
      {releases.length === 0 && <p>{sentences.none}</p>}
      <ol class="records">
        {releases.map((release) => {
          const { from, to } = windowOf(release.as_of);
          return (
            <li>
              <a href={`/releases/${release.id}`}>{month(release.as_of, language)}</a>
              <span class="quiet">
                {sentences.counts({ period: period(from, to, language) })}{" "}
                {release.published_at
                  ? sentences.published({ day: moment(release.published_at.slice(0, 10), language) })
                  : words.names.releaseStatuses[release.status]}
                {release.quarter && ` ${sentences.cite({ quarter: release.quarter })}`}
              </span>
            </li>
          );
        })}
      </ol>
      {next && <a href={addressWith(path, { cursor: next })}>{sentences.older}</a>}
      {releases.length > 0 && <Formats path={path} label={sentences.listFormats} />}
    </Page>
  );
};
