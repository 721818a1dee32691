import type { OwnParty } from "../accounts/actor.ts";
import { noteExport } from "../accounts/audit.ts";
import type { Context } from "../context.ts";
import { DomainError } from "../errors.ts";
import { type Campaign, type Channel, channels } from "./campaign.ts";
import { type CampaignsAsked, campaignOf } from "./contract.ts";
import { listCampaigns } from "./queries.ts";

/** A page of the party's own campaigns, newest first, and the cursor of the next. */
export const pageOfCampaigns = async (
  { db }: Context,
  party: OwnParty,
  asked: CampaignsAsked,
): Promise<{ campaigns: Campaign[]; next: string | null }> => {
  const found = await listCampaigns(db, party, {
    ...filterOf(asked),
    after: afterCursor(asked.cursor),
    limit: asked.limit + 1,
  });
  const campaigns = found.slice(0, asked.limit);
  const last = campaigns.at(-1);
  return { campaigns, next: found.length > asked.limit && last ? cursorOf(last) : null };
};

/** All of them; that they were exported is kept in the audit. */
export const exportCampaigns = async (
  context: Context,
  party: OwnParty,
  asked: CampaignsAsked,
): Promise<ReturnType<typeof campaignOf>[]> => {
  const found = await listCampaigns(context.db, party, filterOf(asked));
  await noteExport(context, party, "campaigns-exported", { campaigns: found.length });
  return found.map(campaignOf);
};

export const isAskedForDeleted = ({ deleted }: CampaignsAsked): boolean => deleted === "1" || deleted === "true";

const filterOf = ({ channel, from, to, search, ...asked }: CampaignsAsked) => ({
  channel,
  from,
  to,
  search,
  deleted: isAskedForDeleted({ ...asked, channel }),
});

/** A cursor is where the page before ended: its last campaign's time, channel and id. */
const cursorOf = ({ sent_local, channel, id }: Campaign): string => `${sent_local}~${channel}~${id}`;

const afterCursor = (cursor: string | undefined) => {
  if (cursor === undefined) return undefined;
  const [sent_local, channel, id] = cursor.split("~");
  if (!sent_local || !channels.includes(channel as Channel) || !Number.isSafeInteger(Number(id))) {
    throw new DomainError("not-understood", {}, [
      { code: "input-invalid", column: "cursor", params: { message: "cursor" } },
    ]);
  }
  return { sent_local, channel: channel as Channel, id: Number(id) };
};
