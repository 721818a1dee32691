import type { NamedStandings } from "../../src/benchmarks/named/contract.ts";
import { policy } from "../../src/disclosure/policy.ts";
import { month } from "../../src/words/figures.ts";
import { Formats } from "../parts/formats.tsx";
import { shownMetric } from "../parts/metric.ts";
import { NamedChoice } from "../parts/named-choice.tsx";
import { NamedTable } from "../parts/named-table.tsx";
import { OnPaper } from "../parts/on-paper.tsx";
import { type Frame, Page } from "../parts/page.tsx";

interface Props extends Frame {
  standings: NamedStandings;
  /** The one figure asked for; null shows what each channel leads with. */
  metric: string | null;
  metricIds: readonly string[];
}

/** The parties of a region that chose to be named to its officers, each beside its cluster. No ranks. */
export const RegionPage = ({ standings, metric, metricIds, ...frame }: Props) => {
  const { words, path } = frame;
  const { release, region, named } = standings;
  const sentences = words.pages.region;
  const title = sentences.title({ region: region.name });
  return (
    <Page {...frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{whoIsNamed(standings, frame)}</p>
      {named > 0 && <p>{sentences.keep}</p>}
      {named === 0 && <p>{sentences.ask({ page: words.pages.sharing.title })}</p>}
      {release && named > 0 && (
        <>
          <NamedChoice metric={metric} words={words} />
          {metricIds.map((id) => (
            <NamedTable
              metric={shownMetric(id, words)}
              standings={standings.items.filter((one) => one.metric === id)}
              asOf={release.as_of}
              frame={frame}
            />
          ))}
          <Formats path={path} label={sentences.formats} />
          <OnPaper release={release} frame={frame} />
          <h2>{words.pages.compare.howToRead}</h2>
          <p>{sentences.reading}</p>
        </>
      )}
      <p>{sentences.rule({ number: policy.unnamed })}</p>
    </Page>
  );
};

const whoIsNamed = ({ release, region, named, taking_part }: NamedStandings, { words, language }: Frame): string => {
  const { noRelease, none, named: some } = words.pages.region;
  if (!release) return noRelease;
  const said = { region: region.name, month: month(release.as_of, language) };
  return named === 0 ? none(said) : some({ ...said, named, taking_part });
};
