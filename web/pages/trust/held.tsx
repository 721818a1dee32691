import { channels } from "../../../src/campaigns/campaign.ts";
import type { Holdings } from "../../../src/trust/contract.ts";
import { count, moment, month, period } from "../../../src/words/figures.ts";
import type { Frame } from "../../parts/page.tsx";

/** What is held, line by line. */
export const Held = ({ holdings, frame }: { holdings: Holdings; frame: Frame }) => {
  const { words, language } = frame;
  const sentences = words.pages.trust.held;
  const ofChannel = (channel: (typeof channels)[number]): string => {
    const held = holdings.campaigns.find((one) => one.channel === channel);
    if (!held) return sentences.none;
    const { from, to } = held;
    return sentences.campaigns({
      number: held.campaigns,
      period: from === to ? month(from, language) : period(from, to, language),
    });
  };
  const lines: [name: string, held: string][] = [
    ...channels.map((channel): [string, string] => [words.names.channels[channel], ofChannel(channel)]),
    [sentences.uploads, count(holdings.uploads)],
    [sentences.sums, count(holdings.sums)],
    [sentences.people, count(new Set(holdings.people.map(({ email }) => email)).size)],
    [sentences.invitations, count(holdings.invitations)],
    [sentences.tokens, count(holdings.tokens)],
    [sentences.agreement, agreementOf(holdings, frame)],
  ];
  return (
    <>
      <h2 id="held">{sentences.title}</h2>
      <table class="medium held" aria-labelledby="held">
        <tbody>
          {lines.map(([name, held]) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{held}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">
        {sentences.besides} {sentences.sumsAre}
      </p>
    </>
  );
};

const agreementOf = ({ agreement, counts_in }: Holdings, { words, language }: Frame): string => {
  const sentences = words.pages.trust.held;
  if (!agreement || !counts_in) return sentences.notAgreed;
  const day = moment(agreement.accepted_on, language);
  const counts = `${sentences.recordedBy[agreement.recorded_by]} ${sentences.counts[counts_in]}`;
  return sentences.agreed({ version: agreement.version, day, counts });
};
