import type { Waiting } from "../../../src/hub/read-waiting.ts";
import { count, moment, month } from "../../../src/words/figures.ts";
import { Formats } from "../../parts/formats.tsx";
import { type Frame, Page } from "../../parts/page.tsx";

/** The operator's home: how the hub stands, what waits, and where each thing is looked after. */
export const HubPage = ({ waiting, ...frame }: Frame & { waiting: Waiting }) => {
  const { words, path } = frame;
  const sentences = words.pages.hub;
  const waits = waitsFor(waiting, frame);
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      <p class="lead">{sentences.sentence}</p>
      <dl class="counts">
        {(["parties", "taking_part", "clusters", "regions"] as const).map((name) => (
          <div>
            <dt>{sentences.counts[name]}</dt>
            <dd>{count(waiting.counts[name])}</dd>
          </div>
        ))}
      </dl>
      <h2>{sentences.waits.title}</h2>
      {waits.length === 0 && <p>{sentences.waits.nothing}</p>}
      <ul class="ways">
        {waits.map(([href, sentence]) => (
          <li>{href === null ? sentence : <a href={href}>{sentence}</a>}</li>
        ))}
      </ul>
      <h2>{sentences.pages.title}</h2>
      <ul class="records">
        {places.map(([href, place]) => (
          <li>
            <a href={href}>{sentences.pages[place][0]}</a>
            <span class="quiet">{sentences.pages[place][1]}</span>
          </li>
        ))}
      </ul>
      <Formats path={path} label={sentences.formats} />
    </Page>
  );
};

const places = [
  ["/hub/structure", "structure"],
  ["/hub/people", "people"],
  ["/hub/releases", "releases"],
  ["/hub/ground-rules", "groundRules"],
  ["/hub/tokens", "tokens"],
  ["/hub/audit", "audit"],
] as const;

type Wait = [href: string | null, sentence: string];

/** The most urgent first: what stands still, then what others have to do. Which parties agreed to nothing, no page tells. */
const waitsFor = ({ counts, unfinished, coming_rules }: Waiting, { words, language }: Frame): Wait[] => {
  const { waits } = words.pages.hub;
  if (counts.parties === 0) return [["/hub/structure", waits.structure]];
  const some = (number: number, href: string | null, sentence: (p: { number: number }) => string): Wait[] =>
    number > 0 ? [[href, sentence({ number })]] : [];
  return [
    ...(unfinished
      ? [["/hub/releases", waits[unfinished.status]({ month: month(unfinished.as_of, language) })] satisfies Wait]
      : []),
    ...(coming_rules
      ? [
          [
            "/hub/ground-rules",
            waits.rules({ version: coming_rules.version, day: moment(coming_rules.in_force_on, language) }),
          ] satisfies Wait,
        ]
      : []),
    ...some(counts.without_admin, "/hub/people", waits.withoutAdmin),
    ...some(counts.not_agreed, null, waits.notAgreed),
    ...some(counts.invitations, "/hub/people", waits.invitations),
  ];
};
