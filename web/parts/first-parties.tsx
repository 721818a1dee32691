import { firstOwnParty, hatOf } from "../../src/accounts/actor.ts";
import { beginsAt } from "../../src/benchmarks/adoption/stage.ts";
import type { AdoptionProps } from "./adoption.tsx";
import { FiguresFromElsewhere } from "./figures-from-elsewhere.tsx";
import { JoinedClusters } from "./joined-clusters.tsx";
import type { Frame } from "./page.tsx";

/** The hub's first days: how many have joined, what each can see already, and figures from elsewhere until there are own ones. */
export const FirstParties = ({ adoption, own: place, frame }: AdoptionProps) => {
  const { words, actor } = frame;
  const { adoption: sentences } = words.pages.home;
  const { title, enough, opens, waits, neighbours, invite, inviteAdmins, now, own, elsewhere } = sentences.firstParties;
  const { parties, taking_part } = adoption.nation;
  const runsHub = hatOf(actor)?.role === "operator";
  const opens_at = beginsAt.nation;
  const known = adoption.leads.flatMap(({ nation }) => nation.counted ?? []);
  const counted = known.length > 0 ? Math.max(...known) : taking_part;
  const more = opens_at - counted;
  return (
    <>
      <section>
        <h2>{more > 0 ? title({ counted, opens_at }) : enough}</h2>
        <p>
          {counted === taking_part
            ? sentences.joined({ taking_part, parties })
            : sentences.joinedWithEnough({ taking_part, parties, counted })}{" "}
          {more > 0 ? opens({ opens_at, more }) : waits} {more > 0 && !runsHub && neighbours}
        </p>
        <p class="actions">
          {runsHub ? (
            <a class="button second" href="/hub/people">
              {inviteAdmins}
            </a>
          ) : (
            <a class="button second" href={invitation(frame)}>
              {invite}
            </a>
          )}
        </p>
        <JoinedClusters clusters={adoption.clusters} own={place?.cluster ?? null} words={words} />
        <h3>{now}</h3>
        <ul>
          {firstOwnParty(actor) && (
            <li>
              <a href="/party">{own}</a>
            </li>
          )}
          <li>
            <a href="#elsewhere">{elsewhere}</a>
          </li>
        </ul>
      </section>
      <FiguresFromElsewhere words={words} />
    </>
  );
};

/** A letter that opens in the reader's own mail program: the hub writes to nobody by itself. */
const invitation = ({ words, hub, origin }: Frame): string => {
  const { subject, letter } = words.pages.home.adoption.firstParties;
  const fields = { subject: subject({ hub: hub.name }), body: letter({ address: `${origin}/` }) };
  const written = Object.entries(fields).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return `mailto:?${written.join("&")}`;
};
