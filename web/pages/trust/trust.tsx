import type { Holdings } from "../../../src/trust/contract.ts";
import { moment } from "../../../src/words/figures.ts";
import { DatedOnPaper } from "../../parts/on-paper.tsx";
import { type Frame, Page } from "../../parts/page.tsx";
import { CountedBy } from "./counted-by.tsx";
import { Held } from "./held.tsx";
import { WhoSeesWhat } from "./who-sees-what.tsx";

interface Props extends Frame {
  party: { name: string };
  holdings: Holdings;
  /** Whether the reader may change what is there. */
  keeps: boolean;
  /** The day of today, for a print. */
  day: string;
}

/** What the hub holds of a party, what can be done about it, who sees what, and which releases counted it. */
export const TrustPage = ({ party, holdings, keeps, day, ...frame }: Props) => {
  const sentences = frame.words.pages.trust;
  const links = { ...sentences.links, ...(!keeps && sentences.readingLinks) };
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      <p class="lead">{sentences.sentence({ party: party.name })}</p>
      <Held holdings={holdings} frame={frame} />
      <section class="on-screen">
        <h2>{links.title}</h2>
        <ul class="ways">
          {ways.map(([href, name]) => (
            <li>
              <a href={href}>{links[name]}</a>
            </li>
          ))}
        </ul>
      </section>
      <WhoSeesWhat holdings={holdings} keeps={keeps} frame={frame} />
      <CountedBy releases={holdings.releases} frame={frame} />
      <DatedOnPaper said={sentences.printed({ day: moment(day, frame.language) })} frame={frame} />
    </Page>
  );
};

const ways = [
  ["/party/log", "log"],
  ["/party/people", "people"],
  ["/party/sharing", "sharing"],
  ["/party/agreement", "agreement"],
  ["/party/tokens", "tokens"],
  ["/party/uploads", "uploads"],
  ["/party/export", "export"],
  ["/party/leave", "leave"],
] as const;
