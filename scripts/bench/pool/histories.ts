import { type Campaign, type Channel, channels } from "../../../src/campaigns/campaign.ts";
import { type Contribution, summarise } from "../../../src/campaigns/summarise.ts";
import type { Campaign as Invented } from "../../demonstration/campaigns.ts";
import { makeEmails } from "../../demonstration/emails.ts";
import { makeEvents } from "../../demonstration/events.ts";
import { writeFile } from "../../demonstration/files.ts";
import { makeGraphics } from "../../demonstration/graphics.ts";
import { monthsUpTo } from "../../demonstration/months.ts";
import type { Party } from "../../demonstration/parties.ts";
import { noRecords, runStages } from "../stages.ts";

/** What a party holds after so many months of uploads: the demonstration's campaigns as the hub's own code reads and sums them. */
export interface History {
  campaigns: Campaign[];
  contributions: Contribution[];
  nextCampaign: number;
}

export interface Span {
  months: number;
  /** Only the first campaign of each channel and month: as many sums, of few campaigns. */
  sparse: boolean;
}

/** The last month of every history, whenever the bench runs: what was made once is good for ever. */
export const lastMonth = "2025-12";

/** So many times the demonstration's campaigns: 650 parties then make 2.7 million in ten years. */
const busyness = 3.1;
const seed = 4;

export const historyOf = (party: Party, { months, sparse }: Span): History => {
  const { email, graphic, event } = party.pace;
  const pace = { email: busyness * email, graphic: busyness * graphic, event: busyness * event };
  const busy: Party = { ...party, pace };
  const over = monthsUpTo(lastMonth, months);
  const history: History = { campaigns: [], contributions: [], nextCampaign: noRecords.nextCampaign };
  for (const channel of channels) {
    const invented = makers[channel](busy, over, seed);
    const kept = sparse ? firstOfMonths(invented, over) : invented;
    if (kept.length === 0) continue;
    const empty = { ...noRecords, channel, nextCampaign: history.nextCampaign };
    const { records } = runStages(writeFile(channel, kept, busy), empty);
    if (records.campaigns.size !== kept.length) throw new Error(`${party.place.slug}: some ${channel}s were set aside`);
    const campaigns = [...records.campaigns.values()];
    history.campaigns.push(...campaigns);
    history.contributions.push(...summarise(channel, campaigns, new Set(over)));
    history.nextCampaign += campaigns.length;
  }
  return history;
};

const makers: Record<Channel, (party: Party, months: readonly string[], seed: number) => Invented[]> = {
  email: makeEmails,
  graphic: makeGraphics,
  event: makeEvents,
};

/** @param campaigns oldest first */
const firstOfMonths = (campaigns: readonly Invented[], months: readonly string[]): Invented[] =>
  months.flatMap((month) => campaigns.find(({ sent }) => sent.startsWith(month)) ?? []);
