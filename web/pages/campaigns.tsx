import { type Campaign, type Channel, channels, type countFields } from "../../src/campaigns/campaign.ts";
import { count, moment } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { addressWith } from "../parts/address.ts";
import { Formats } from "../parts/formats.tsx";
import { type Frame, Page } from "../parts/page.tsx";

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
  /** Cursor of the page of older ones; null on the last. */
  next: string | null;
}

/** The party's own campaigns, newest first, with what came of each. */
export const CampaignsPage = ({ party, campaigns, asked, next, ...frame }: Props) => {
  const { words, language, path } = frame;
  const sentences = words.pages.campaigns;
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      <p class="lead">{sentences.sentence({ party: party.name })}</p>
      <Filter asked={asked} words={words} />
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

const Filter = ({ asked, words }: { asked: CampaignsAsked; words: Words }) => {
  const { filter, monthHint } = words.pages.campaigns;
  const narrowed = Boolean(asked.channel || asked.from || asked.to || asked.search || asked.deleted);
  return (
    <form method="get" action="/party/campaigns">
      <details open={narrowed}>
        <summary>{filter.title}</summary>
        <div class="fields">
          <label>
            {filter.channel}
            <select name="channel">
              <option value="">{filter.every}</option>
              {channels.map((channel) => (
                <option value={channel} selected={channel === asked.channel}>
                  {words.names.channels[channel]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {filter.from}
            <input type="month" name="from" value={asked.from} placeholder={monthHint} pattern="\d{4}-\d{2}" />
          </label>
          <label>
            {filter.to}
            <input type="month" name="to" value={asked.to} placeholder={monthHint} pattern="\d{4}-\d{2}" />
          </label>
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
