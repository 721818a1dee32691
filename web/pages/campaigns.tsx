import { type Campaign, type Channel, channels, type countFields } from "../../src/campaigns/campaign.ts";
import { count, moment } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { addressWith } from "../parts/address.ts";
import { FieldProblem, marked, type Problems } from "../parts/field-problem.tsx";
import { Formats } from "../parts/formats.tsx";
import { type Frame, Page } from "../parts/page.tsx";
import { RefusedForm } from "../parts/refused-form.tsx";

/** What is asked of the list, as it stands in the address. */
export interface CampaignsAsked {
  channel?: Channel | undefined;
  from?: string | undefined;
  to?: string | undefined;
  search?: string | undefined;
  deleted?: boolean | undefined;
  cursor?: string | undefined;
}

interface Props extends Frame {
  party: { name: string };
  campaigns: Campaign[];
  asked: CampaignsAsked;
  /** What of it was not understood, and so left out. */
  problems?: Problems | undefined;
  /** Cursor of the page of older ones; null on the last. */
  next: string | null;
}

/** The party's own campaigns, newest first, with what came of each. */
export const CampaignsPage = ({ party, campaigns, asked, problems, next, ...frame }: Props) => {
  const { words, language, path } = frame;
  const sentences = words.pages.campaigns;
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      {problems && <RefusedForm sentence={sentences.filterProblem} problems={problems} words={words} />}
      <p class="lead">{sentences.sentence({ party: party.name })}</p>
      <Filter asked={asked} problems={problems} words={words} />
      {campaigns.length === 0 && <p>{sentences.none}</p>}
      <ol class="records">
        {campaigns.map((campaign) => (
          <li>
            <a href={`/party/campaigns/${campaign.id}`}>{campaign.title}</a>
            <span class="quiet">
              {[
                moment(campaign.sent_local, language),
                words.names.channels[campaign.channel],
                ...outcomes(campaign, words),
                ...marks(campaign, words),
              ].join(" · ")}
            </span>
          </li>
        ))}
      </ol>
      <p class="actions">
        {next && <a href={addressWith(path, { cursor: next })}>{sentences.older}</a>}
        {asked.cursor && <a href={addressWith(path, { cursor: undefined })}>{sentences.newest}</a>}
      </p>
      <Formats path={addressWith(path, { cursor: undefined })} label={sentences.formats} />
    </Page>
  );
};

interface FilterProps {
  asked: CampaignsAsked;
  problems: Problems | undefined;
  words: Words;
}

const Filter = ({ asked, problems, words }: FilterProps) => {
  const { filter, monthHint } = words.pages.campaigns;
  const narrowed = Boolean(problems || asked.channel || asked.from || asked.to || asked.search || asked.deleted);
  return (
    <form method="get" action="/party/campaigns">
      <details open={narrowed}>
        <summary>{filter.title}</summary>
        <div class="fields">
          <label>
            {filter.channel}
            <select id="channel" name="channel" {...marked("channel", problems)}>
              <option value="">{filter.every}</option>
              {channels.map((channel) => (
                <option value={channel} selected={channel === asked.channel}>
                  {words.names.channels[channel]}
                </option>
              ))}
            </select>
          </label>
          {(["from", "to"] as const).map((end) => (
            <div>
              <label for={end}>{filter[end]}</label>
              <input
                id={end}
                type="month"
                name={end}
                value={asked[end]}
                placeholder={monthHint}
                {...marked(end, problems)}
              />
              <FieldProblem of={end} problems={problems} />
            </div>
          ))}
          <label>
            {filter.search}
            <input type="search" name="search" value={asked.search} maxlength={200} />
          </label>
          <label class="choice">
            <input type="checkbox" name="deleted" value="1" checked={asked.deleted === true} />
            {filter.deleted}
          </label>
          <button type="submit">{filter.show}</button>
        </div>
      </details>
    </form>
  );
};

/** The counts a reader looks for first; what is not known is left out, not shown as zero. */
const headlines = {
  email: ["delivered", "clickers", "unsubscribes"],
  graphic: ["reach", "engagements", "shares"],
  event: ["rsvps", "attended"],
} as const satisfies { [C in Channel]: readonly (typeof countFields)[C][number][] };

const outcomes = (campaign: Campaign, { names, pages }: Words): string[] =>
  headlines[campaign.channel].flatMap((field) => {
    const value = campaign[field];
    return value === null ? [] : pages.campaigns.outcome({ field: names.fields[field], value: count(value) });
  });

const marks = ({ correction, status }: Campaign, { pages, names }: Words): string[] => [
  ...(status === "cancelled" ? [names.choices.cancelled] : []),
  ...(correction?.set.deleted ? [pages.campaigns.deleted] : correction ? [pages.campaigns.corrected] : []),
];
