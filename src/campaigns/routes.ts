import { createRoute, z } from "@hono/zod-openapi";
import { ownParty } from "../accounts/actor.ts";
import { auditEntry } from "../accounts/audit.ts";
import { atomically } from "../database/batch.ts";
import { DomainError } from "../errors.ts";
import { csvResponse } from "../http/csv.ts";
import { formatOf } from "../http/format.ts";
import { csvOfItems } from "../http/list.ts";
import { jsonOf, listOf, newRoutes, problems } from "../http/validate.ts";
import { slugParameter } from "../parties/contract.ts";
import { type Channel, channels } from "./campaign.ts";
import { campaignOf, campaignShape, correctionShape } from "./contract.ts";
import { correctCampaign, deleteCampaign, restoreCampaign, type Wishes } from "./correct-campaign.ts";
import { findCampaign, listCampaigns } from "./queries.ts";

export const campaignRoutes = newRoutes();

const ofParty = z.object({ party: slugParameter });
const oneCampaign = ofParty.extend({ id: z.coerce.number().int().min(1) });
const dayOrMonth = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);

export const campaignsQuery = z.object({
  channel: z.enum(channels).optional(),
  from: dayOrMonth.optional(),
  to: dayOrMonth.optional(),
  search: z.string().max(200).optional(),
  deleted: z.enum(["true", "false"]).optional(),
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  format: z.string().optional(),
});

/** A cursor is where the page before ended: its last campaign's time, channel and id. */
export const cursorOf = (campaign: { sent_local: string; channel: Channel; id: number }): string =>
  `${campaign.sent_local}~${campaign.channel}~${campaign.id}`;
export const afterCursor = (cursor: string | undefined) => {
  if (cursor === undefined) return undefined;
  const [sent_local, channel, id] = cursor.split("~");
  if (!sent_local || !channels.includes(channel as Channel) || !Number.isSafeInteger(Number(id))) {
    throw new DomainError("not-understood", {}, [
      { code: "input-invalid", column: "cursor", params: { message: "cursor" } },
    ]);
  }
  return { sent_local, channel: channel as Channel, id: Number(id) };
};

/** All campaigns of a party fit one CSV: a party has at most some tens of thousands. */
const everything = 1_000_000;

campaignRoutes.openapi(
  createRoute({
    method: "get",
    path: "/parties/{party}/campaigns",
    summary: "The party's own campaigns, newest first; as CSV all of them at once",
    request: { params: ofParty, query: campaignsQuery },
    responses: { 200: jsonOf(listOf(campaignShape), "A page of campaigns; also as CSV"), ...problems },
  }),
  async (c) => {
    const context = c.get("context");
    const party = ownParty(context.actor, c.req.valid("param").party, "read");
    const { cursor, limit, deleted, format: _, ...filter } = c.req.valid("query");
    const csv = formatOf(c.req.raw, "json") === "csv";
    const found = await listCampaigns(context.db, party, {
      ...filter,
      deleted: deleted === "true",
      after: afterCursor(cursor),
      limit: csv ? everything : limit + 1,
    });
    if (csv) {
      await atomically(context.db, [
        auditEntry(context, { party_id: party.id, action: "campaigns-exported", details: { campaigns: found.length } }),
      ]);
      return csvResponse(`${party.slug}-campaigns.csv`, csvOfItems(found.map(campaignOf))) as never;
    }
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return c.json({ items: items.map(campaignOf), next: found.length > limit && last ? cursorOf(last) : null }, 200);
  },
);

campaignRoutes.openapi(
  createRoute({
    method: "get",
    path: "/parties/{party}/campaigns/{id}",
    summary: "One campaign",
    request: { params: oneCampaign },
    responses: { 200: jsonOf(campaignShape, "The campaign"), ...problems },
  }),
  async (c) => {
    const { db, actor } = c.get("context");
    const { party, id } = c.req.valid("param");
    const campaign = await findCampaign(db, ownParty(actor, party, "read"), id);
    if (!campaign) throw new DomainError("not-found");
    return c.json(campaignOf(campaign), 200);
  },
);

campaignRoutes.openapi(
  createRoute({
    method: "patch",
    path: "/parties/{party}/campaigns/{id}",
    summary: "Put a campaign right; null takes a correction back",
    request: {
      params: oneCampaign,
      body: { content: { "application/json": { schema: correctionShape } }, required: true },
    },
    responses: { 200: jsonOf(campaignShape, "The campaign as corrected"), ...problems },
  }),
  async (c) => {
    const { party, id } = c.req.valid("param");
    return c.json(campaignOf(await correctCampaign(c.get("context"), party, id, c.req.valid("json") as Wishes)), 200);
  },
);

campaignRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/parties/{party}/campaigns/{id}",
    summary: "Take a campaign out of every list and figure",
    request: { params: oneCampaign },
    responses: { 200: jsonOf(campaignShape, "The campaign, deleted"), ...problems },
  }),
  async (c) => {
    const { party, id } = c.req.valid("param");
    return c.json(campaignOf(await deleteCampaign(c.get("context"), party, id)), 200);
  },
);

campaignRoutes.openapi(
  createRoute({
    method: "post",
    path: "/parties/{party}/campaigns/{id}/restore",
    summary: "Take a deletion back",
    request: { params: oneCampaign },
    responses: { 200: jsonOf(campaignShape, "The campaign, back in place"), ...problems },
  }),
  async (c) => {
    const { party, id } = c.req.valid("param");
    return c.json(campaignOf(await restoreCampaign(c.get("context"), party, id)), 200);
  },
);
