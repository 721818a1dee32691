import type { Campaign, Channel } from "./campaign.ts";

/** Everything one party has in one channel, and the revision it was read at. */
export interface ChannelRecords {
  channel: Channel;
  revision: number;
  nextCampaign: number;
  campaigns: ReadonlyMap<number, Campaign>;
}
