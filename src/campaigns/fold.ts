import type { Campaign, CampaignFields, Channel, Correction, Statement } from "./campaign.ts";
import { allCountFields, allTextFields } from "./campaign.ts";

/**
 * A campaign is the fold of what its live uploads said, in upload order, field by field, with the party's own correction
 * on top. A field that an upload was silent on changes nothing. Because every upload's words are kept, taking one away and
 * folding again is an exact undo.
 */

/** What the tools say, whatever the party corrected. */
export const saidOf = (campaign: Campaign): CampaignFields =>
  campaign.correction ? { ...campaign, ...campaign.correction.said } : campaign;

/** The campaign after one more upload spoke of it. */
export const hear = (campaign: Campaign, statement: Statement): Campaign =>
  corrected(overlaid(campaign, statement), campaign.correction?.set ?? null);

/** A campaign nobody spoke of before. */
export const begin = (id: number, channel: Channel, statement: Statement): Campaign =>
  overlaid({ ...silent, id, channel, correction: null }, statement);

/** The campaign as its remaining statements say, in upload order, under the same correction. */
export const refold = (campaign: Campaign, statements: readonly Statement[]): Campaign => {
  let folded: Campaign = { ...silent, id: campaign.id, channel: campaign.channel, correction: null };
  for (const statement of statements) folded = overlaid(folded, statement);
  return corrected(folded, campaign.correction?.set ?? null);
};

/** The campaign with this correction instead of the one it had; an empty correction is none. */
export const correct = (campaign: Campaign, set: Correction): Campaign => {
  const uncorrected: Campaign = { ...campaign, ...saidOf(campaign), correction: null };
  return corrected(uncorrected, Object.keys(set).length > 0 ? set : null);
};

export const isDeleted = (campaign: Campaign): boolean => campaign.correction?.set.deleted === true;

/** Nothing said yet. */
export const silent: CampaignFields = {
  tool: "",
  platform_id: null,
  title: "",
  sent_local: "",
  sent_at_ms: 0,
  ...(Object.fromEntries([...allCountFields, ...allTextFields].map((field) => [field, null])) as Omit<
    CampaignFields,
    "tool" | "platform_id" | "title" | "sent_local" | "sent_at_ms"
  >),
};

/** What was said with the statement's fields over it; the correction is laid aside. */
const overlaid = (campaign: Campaign, statement: Statement): Campaign => {
  const folded: Campaign = { ...campaign, ...campaign.correction?.said, correction: null };
  for (const [field, value] of Object.entries(statement)) {
    if (value !== null && value !== undefined) (folded as unknown as Record<string, unknown>)[field] = value;
  }
  return folded;
};

const corrected = (uncorrected: Campaign, set: Correction | null): Campaign => {
  if (!set) return uncorrected;
  const { deleted: _, ...fields } = set;
  const said = Object.fromEntries(
    Object.keys(fields).map((field) => [field, uncorrected[field as keyof CampaignFields]]),
  ) as Partial<CampaignFields>;
  return { ...uncorrected, ...fields, correction: { set, said } };
};
