import { z } from "@hono/zod-openapi";
import {
  type Campaign,
  type CampaignField,
  type Channel,
  channels,
  countFields,
  mostCounted,
  type TextField,
  textChoices,
  textFields,
} from "./campaign.ts";

/** The fields a party may put right, by channel. */
export const correctableFields = (channel: Channel): readonly CampaignField[] => [
  "title",
  "sent_local",
  ...textFields[channel],
  ...countFields[channel],
];

const count = z.number().int().min(0).max(mostCounted).nullable();
const text = (field: TextField) => {
  const choices = textChoices[field];
  return choices ? z.enum(choices as [string, ...string[]]).nullable() : z.string().max(65_000).nullable();
};

/** A campaign in the API: its own channel's fields only. */
export const campaignShape = z
  .looseObject({
    id: z.number().int(),
    channel: z.enum(channels),
    tool: z.string(),
    platform_id: z.string().nullable(),
    title: z.string(),
    sent_local: z.string(),
    sent_at: z.string(),
    corrected: z.array(z.string()),
    deleted: z.boolean(),
  })
  .openapi("Campaign", {
    description: "With the counts and texts of its channel; a missing count is null, which is not zero.",
  });

/** Fields to put right; null takes the party's own correction of a field back. */
export const correctionShape = z
  .strictObject({
    title: z.string().trim().min(1).max(65_000).nullable(),
    sent_local: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/, "date-not-read")
      .nullable(),
    ...Object.fromEntries(channels.flatMap((channel) => countFields[channel].map((field) => [field, count]))),
    ...Object.fromEntries(channels.flatMap((channel) => textFields[channel].map((field) => [field, text(field)]))),
  })
  .partial()
  .openapi("Correction");

export const campaignOf = (campaign: Campaign) => ({
  id: campaign.id,
  channel: campaign.channel,
  tool: campaign.tool,
  platform_id: campaign.platform_id,
  title: campaign.title,
  sent_local: campaign.sent_local,
  sent_at: new Date(campaign.sent_at_ms).toISOString(),
  ...Object.fromEntries(
    [...textFields[campaign.channel], ...countFields[campaign.channel]].map((field) => [field, campaign[field]]),
  ),
  corrected: Object.keys(campaign.correction?.said ?? {}).filter((field) => field !== "sent_at_ms"),
  deleted: campaign.correction?.set.deleted === true,
});

/** What a list of campaigns may be asked for, as it stands in an address. */
const asked = z.string().transform((value) => value || undefined);
const dayOrMonth = asked.pipe(
  z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/, "month-not-read")
    .optional(),
);
export const campaignsQuery = z.object({
  channel: asked.pipe(z.enum(channels).optional()).optional(),
  from: dayOrMonth.optional(),
  to: dayOrMonth.optional(),
  search: z.string().max(200).optional(),
  deleted: z.enum(["1", "0", "true", "false"]).optional(),
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  format: z.string().optional(),
});
export type CampaignsAsked = z.output<typeof campaignsQuery>;
