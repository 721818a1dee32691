import { createRoute, z } from "@hono/zod-openapi";
import { ownParty } from "../accounts/actor.ts";
import { DomainError } from "../errors.ts";
import { csvResponse } from "../http/csv.ts";
import { formatOf } from "../http/format.ts";
import { csvOfItems } from "../http/list.ts";
import { jsonOf, listOf, newRoutes, problems } from "../http/validate.ts";
import { slugParameter } from "../parties/contract.ts";
import { campaignOf, campaignShape, campaignsQuery, correctionShape } from "./contract.ts";
import { correctCampaign, deleteCampaign, restoreCampaign, type Wishes } from "./correct-campaign.ts";
import { exportCampaigns, pageOfCampaigns } from "./list.ts";
import { findCampaign } from "./queries.ts";

export const campaignRoutes = newRoutes();

const ofParty = z.object({ party: slugParameter });
const oneCampaign = ofParty.extend({ id: z.coerce.number().int().min(1) });
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
    const filter = c.req.valid("query");
    if (formatOf(c.req.raw, "json") === "csv") {
      return csvResponse(
        `${party.slug}-campaigns.csv`,
        csvOfItems(await exportCampaigns(context, party, filter)),
      ) as never;
    }
    const { campaigns, next } = await pageOfCampaigns(context, party, filter);
    return c.json({ items: campaigns.map(campaignOf), next }, 200);
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
