import type { OwnParty } from "../../accounts/actor.ts";
import { countCampaignsAfter } from "../../campaigns/queries.ts";
import type { Context } from "../../context.ts";
import { lastCompleteMonth, monthsBefore } from "../../releases/month.ts";
import { findRelease } from "../../releases/queries.ts";

/** Campaigns that no figure counts yet, because their month is later than all that is counted. */
export interface Waiting {
  campaigns: number;
  /** The first month that is not counted. */
  from: string;
}

/** How many of the party's campaigns wait for a later release. */
export const countWaiting = async ({ db, now }: Context, party: OwnParty): Promise<Waiting> => {
  const counted = (await findRelease(db, "latest"))?.as_of ?? lastCompleteMonth(now);
  return { campaigns: await countCampaignsAfter(db, party, counted), from: monthsBefore(counted, -1) };
};
