import type { Standing } from "../../src/benchmarks/standing/contract.ts";
import type { Waiting } from "../../src/benchmarks/standing/count-waiting.ts";
import { channels } from "../../src/campaigns/campaign.ts";
import type { CountsIn } from "../../src/parties/profile.ts";
import { month, period } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { Formats } from "../parts/formats.tsx";
import { isLead, shownMetric } from "../parts/metric.ts";
import { OnPaper } from "../parts/on-paper.tsx";
import { OwnOverview } from "../parts/own-overview.tsx";
import { type Frame, Page } from "../parts/page.tsx";
import { isTold } from "../parts/place-in-words.ts";
import { SoFar } from "../parts/so-far.tsx";
import { StandingOf } from "../parts/standing.tsx";
import { WaitingNotice } from "../parts/waiting.tsx";

interface Props extends Frame {
  party: { name: string; counts_in: CountsIn | null };
  standings: Standing[];
  waiting: Waiting;
}

/**
 * The party's own figures at one look, then what each channel leads with beside the groups the party belongs to. All else
 * is folded away.
 */
export const PartyPage = ({ party, standings, waiting, ...frame }: Props) => {
  const { words, path } = frame;
  const sentences = words.pages.party;
  const own = standings.filter(({ own }) => own.rate !== null);
  const rest = standings.filter(({ own }) => own.rate === null);
  const title = sentences.title({ party: party.name });
  return (
    <Page {...frame} title={title} behaviours={["pictures"]}>
      <h1>{title}</h1>
      <Window standings={standings} frame={frame} />
      {party.counts_in === "region" && <p class="notice">{sentences.onlyRegion}</p>}
      <WaitingNotice waiting={waiting} frame={frame} />
      {own.length === 0 ? (
        <p class="actions">
          {sentences.nothing}{" "}
          <a class="button" href="/party/uploads">
            {sentences.upload}
          </a>
        </p>
      ) : (
        <>
          <OwnOverview standings={own} frame={frame} />
          <Reading standings={own} words={words} />
        </>
      )}
      {channels.map((channel) => {
        const ofChannel = own.filter(({ metric }) => shownMetric(metric, words).definition.channel === channel);
        if (ofChannel.length === 0) return null;
        const others = ofChannel.filter(({ metric }) => !isLead(metric));
        return (
          <section>
            <h2>{words.names.channels[channel]}</h2>
            {ofChannel.map((standing) => isLead(standing.metric) && <StandingOf standing={standing} frame={frame} />)}
            {others.length > 0 && (
              <details>
                <summary>{sentences.others({ number: others.length })}</summary>
                <div class="metrics">
                  {others.map((standing) => (
                    <StandingOf standing={standing} frame={frame} />
                  ))}
                </div>
              </details>
            )}
          </section>
        );
      })}
      <SoFar standings={standings} frame={frame} />
      {own.length > 0 && rest.length > 0 && (
        <details>
          <summary>{sentences.folded({ number: rest.length })}</summary>
          <ul>
            {rest.map(({ metric }) => (
              <li>
                <a href={shownMetric(metric, words).explained}>{shownMetric(metric, words).name}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {standings[0]?.release && <OnPaper release={standings[0].release} frame={frame} />}
      <Formats path={path} label={sentences.formats} />
    </Page>
  );
};

const Window = ({ standings, frame: { words, language } }: { standings: Standing[]; frame: Frame }) => {
  const [any] = standings;
  if (!any) return null;
  const { beside, alone } = words.pages.party;
  const of = { period: period(any.window.from, any.window.to, language) };
  return <p class="lead">{any.release ? beside({ ...of, month: month(any.release.as_of, language) }) : alone(of)}</p>;
};

/** How to read figures, ranges and places, as far as there are any. */
const Reading = ({ standings, words: { pages } }: { standings: Standing[]; words: Words }) => {
  const { reading, groups, provisional, wordsOnly } = pages.party;
  const said = [
    reading,
    ...(standings.some(({ cohorts }) => cohorts.some(({ cell }) => cell.mean !== null)) ? [groups] : []),
    ...(standings.some(({ own }) => own.provisional) ? [provisional] : []),
    ...(standings.some(({ position }) => isPlacedInWords(position)) ? [wordsOnly] : []),
  ];
  return <p>{said.join(" ")}</p>;
};

const isPlacedInWords = (position: Standing["position"]): boolean =>
  position !== null && position.percentile === null && (isTold(position.place) || position.place === "cannot-tell");
