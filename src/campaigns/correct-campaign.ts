import { type OwnParty, ownParty } from "../accounts/actor.ts";
import { auditEntry } from "../accounts/audit.ts";
import type { Context } from "../context.ts";
import { DomainError } from "../errors.ts";
import { readTimeZone } from "../parties/queries.ts";
import { type Campaign, type CampaignField, type Correction, countFields } from "./campaign.ts";
import { changeRecords, withFreshRecords } from "./change-records.ts";
import { clockOf } from "./clock.ts";
import { correctableFields } from "./contract.ts";
import { correct, saidOf } from "./fold.ts";
import { findCampaign, readRecords } from "./queries.ts";
import { untruths } from "./truths.ts";

/** The fields to put right, as they should be; null takes the party's own correction of a field back. */
export type Wishes = Partial<Record<CampaignField, string | number | null>>;

/**
 * Puts a campaign right on top of whatever the tools say, now and after later uploads.
 * @throws DomainError `not-found`; `correction-impossible` with every field that cannot be as wished
 */
export const correctCampaign = (context: Context, slug: string, id: number, wishes: Wishes): Promise<Campaign> =>
  change(context, slug, id, "corrected", async (campaign, party) => {
    const fields = correctableFields(campaign.channel);
    const foreign = Object.keys(wishes).filter((field) => !fields.includes(field as CampaignField));
    if (foreign.length > 0) {
      throw new DomainError(
        "correction-impossible",
        {},
        foreign.map((column) => ({ code: "field-of-other-channel", column })),
      );
    }
    const set: Record<string, unknown> = { ...campaign.correction?.set };
    for (const [field, value] of Object.entries(wishes)) {
      // To ask for what the tools say anyway is no correction.
      if (value === null || value === saidOf(campaign)[field as CampaignField]) delete set[field];
      else set[field] = value;
    }
    delete set.sent_at_ms;
    if (typeof set.sent_local === "string") set.sent_at_ms = await momentOf(context, party, set.sent_local);
    return set as Correction;
  });

/** Takes a campaign out of every list and figure. It stays deleted when a later upload names it, and can be restored. */
export const deleteCampaign = (context: Context, slug: string, id: number): Promise<Campaign> =>
  change(context, slug, id, "deleted", async (campaign) => ({ ...campaign.correction?.set, deleted: true }));

export const restoreCampaign = (context: Context, slug: string, id: number): Promise<Campaign> =>
  change(context, slug, id, "restored", async (campaign) => {
    const { deleted: _, ...set } = campaign.correction?.set ?? {};
    return set;
  });

const change = (
  context: Context,
  slug: string,
  id: number,
  deed: "corrected" | "deleted" | "restored",
  decide: (campaign: Campaign, party: OwnParty) => Promise<Correction>,
): Promise<Campaign> => {
  const { db, actor } = context;
  const party = ownParty(actor, slug, "correct");
  return withFreshRecords(async () => {
    const found = await findCampaign(db, party, id);
    if (!found) throw new DomainError("not-found");
    const records = await readRecords(db, party, found.channel);
    const campaign = records.campaigns.get(id);
    if (!campaign) throw new DomainError("not-found");
    const after = correct(campaign, await decide(campaign, party));
    refuseUntruths(after);
    await changeRecords(db, party, records, { put: [after], gone: [] }, [
      auditEntry(context, { party_id: party.id, action: `campaign-${deed}`, details: { campaign: id } }),
    ]);
    return after;
  });
};

/** What the tools themselves contradict each other in is not the correction's fault; what it touches has to be possible. */
const refuseUntruths = (campaign: Campaign): void => {
  const touched = campaign.correction?.set ?? {};
  const wrong = untruths(
    Object.fromEntries(countFields[campaign.channel].map((field) => [field, campaign[field]])),
  ).filter(({ numerator, exposure }) => numerator in touched || exposure in touched);
  if (wrong.length === 0) return;
  throw new DomainError(
    "correction-impossible",
    {},
    wrong.map(({ numerator, ...numbers }) => ({
      code: "more-than-exposure",
      column: numerator,
      params: { numerator, ...numbers },
    })),
  );
};

/** A wall clock of the party as a moment; a date alone is its midnight. */
const momentOf = async (context: Context, party: OwnParty, sentLocal: string): Promise<number> => {
  const wall = Date.parse(`${sentLocal}${sentLocal.length === 10 ? "T00:00" : ""}Z`);
  if (!Number.isFinite(wall) || new Date(wall).toISOString().slice(0, 10) !== sentLocal.slice(0, 10)) {
    throw new DomainError("correction-impossible", {}, [
      { code: "date-not-read", column: "sent_local", params: { value: sentLocal } },
    ]);
  }
  const moment = clockOf(await readTimeZone(context.db, party.id))(wall);
  if (moment > context.now) {
    throw new DomainError("correction-impossible", {}, [
      { code: "date-in-future", column: "sent_local", params: { value: sentLocal } },
    ]);
  }
  return moment;
};
