import type { Holdings } from "../../../src/trust/contract.ts";
import { type Frame, Page } from "../../parts/page.tsx";
import { CountedBy } from "./counted-by.tsx";
import { Held } from "./held.tsx";
import { WhoSeesWhat } from "./who-sees-what.tsx";

interface Props extends Frame {
  party: { name: string };
  holdings: Holdings;
}

/** What the hub holds of a party, what can be done about it, who sees what, and which releases counted it. */
export const TrustPage = ({ party, holdings, ...frame }: Props) => {
  const sentences = frame.words.pages.trust;
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      <p class="lead">{sentences.sentence({ party: party.name })}</p>
      <Held holdings={holdings} frame={frame} />
      <h2>{sentences.links.title}</h2>
      <ul class="ways">
        {ways.map(([href, name]) => (
          <li>
            <a href={href}>{sentences.links[name]}</a>
          </li>
        ))}
      </ul>
      <WhoSeesWhat holdings={holdings} frame={frame} />
      <CountedBy releases={holdings.releases} frame={frame} />
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
