import type { OwnParty } from "../accounts/actor.ts";
import { atomically, type SqlStatement } from "../database/batch.ts";
import type { Database } from "../database/connect.ts";
import { refusedFor } from "../database/refused.ts";
import { DomainError } from "../errors.ts";
import { catalogue } from "../metrics/catalogue.ts";
import { type Campaign, monthOf } from "./campaign.ts";
import { dropCampaigns, moveLedger, putCampaigns, putContributions } from "./queries.ts";
import type { ChannelRecords } from "./records.ts";
import { summarise } from "./summarise.ts";

/** What one upload, withdrawal or correction makes of a party's records in one channel. */
export interface RecordsChange {
  /** Campaigns to write, as they will be. */
  put: readonly Campaign[];
  /** Ids of campaigns nothing speaks for any more. */
  gone: readonly number[];
  nextCampaign?: number;
}

/**
 * Lands a change whole: the campaigns, the contributions of the months it touches, whatever else belongs to it (the
 * upload's own rows, the audit entry), in one atomic batch. Fails as a whole where somebody else was quicker, or the party
 * has just left the hub.
 */
export const changeRecords = async (
  db: Database,
  party: OwnParty,
  records: ChannelRecords,
  change: RecordsChange,
  alongside: readonly SqlStatement[],
): Promise<void> => {
  const { channel, revision } = records;
  const after = new Map(records.campaigns);
  const months = new Set<string>();
  for (const campaign of change.put) {
    const before = records.campaigns.get(campaign.id);
    if (before) months.add(monthOf(before));
    months.add(monthOf(campaign));
    after.set(campaign.id, campaign);
  }
  for (const id of change.gone) {
    const before = records.campaigns.get(id);
    if (before) months.add(monthOf(before));
    after.delete(id);
  }
  const metricIds = catalogue.filter((metric) => metric.channel === channel).map((metric) => metric.id);
  await atomically(db, [
    moveLedger(db, party, revision, change.nextCampaign ?? records.nextCampaign),
    ...putCampaigns(db, party, channel, change.put),
    ...dropCampaigns(db, party, channel, change.gone),
    ...putContributions(db, party, metricIds, [...months], summarise(channel, after.values(), months)),
    ...alongside,
  ]);
};

/**
 * Runs a change again on fresh records when somebody else moved them in between.
 * @throws DomainError `records-moved` after three tries
 */
export const withFreshRecords = async <T>(attempt: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!refusedFor(error, "NOT NULL constraint failed: ledgers.revision")) throw error;
      if (tries === 3) throw new DomainError("records-moved");
    }
  }
};
