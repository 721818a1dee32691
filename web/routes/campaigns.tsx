import { Hono } from "hono";
import { type Campaign, type CampaignField, type CountField, countFields } from "../../src/campaigns/campaign.ts";
import { campaignsQuery, correctableFields, correctionShape } from "../../src/campaigns/contract.ts";
import { correctCampaign, deleteCampaign, restoreCampaign, type Wishes } from "../../src/campaigns/correct-campaign.ts";
import { exportCampaigns, isAskedForDeleted, pageOfCampaigns } from "../../src/campaigns/list.ts";
import { findCampaign } from "../../src/campaigns/queries.ts";
import { DomainError } from "../../src/errors.ts";
import { csvResponse } from "../../src/http/csv.ts";
import { formatOf } from "../../src/http/format.ts";
import type { Hub } from "../../src/http/hub.ts";
import { csvOfItems } from "../../src/http/list.ts";
import { choiceOf } from "../../src/http/validate.ts";
import { CampaignPage } from "../pages/campaign.tsx";
import { CampaignsPage } from "../pages/campaigns.tsx";
import { frameOf } from "../parts/frame.ts";
import { formOf } from "./form.ts";
import { pageParty } from "./party.tsx";

/** The party's own campaigns: list, one, correct, delete, restore. */
export const campaignPages = new Hono<Hub>();

const pageLength = "50";

campaignPages.get("/party/campaigns", async (c) => {
  const context = c.get("context");
  const party = pageParty(c);
  const asked = choiceOf(campaignsQuery, { limit: pageLength, ...c.req.query() });
  const format = formatOf(c.req.raw, "html");
  if (format !== "html") {
    const items = await exportCampaigns(context, party, asked);
    if (format === "json") return c.json({ items, next: null });
    return csvResponse(`${party.slug}-campaigns.csv`, csvOfItems(items));
  }
  const { campaigns, next } = await pageOfCampaigns(context, party, asked);
  const shown = { ...asked, deleted: isAskedForDeleted(asked) };
  return c.html(<CampaignsPage {...frameOf(c)} party={party} campaigns={campaigns} asked={shown} next={next} />);
});

const address = "/party/campaigns/:id{[0-9]+}";

campaignPages.get(address, async (c) => {
  const campaign = await findCampaign(c.get("context").db, pageParty(c), Number(c.req.param("id")));
  if (!campaign) throw new DomainError("not-found");
  return c.html(<CampaignPage {...frameOf(c)} campaign={campaign} />);
});

campaignPages.post(address, async (c) => {
  const context = c.get("context");
  const party = pageParty(c);
  const id = Number(c.req.param("id"));
  const campaign = await findCampaign(context.db, party, id);
  if (!campaign) throw new DomainError("not-found");
  const wishes = choiceOf(correctionShape, wishesOf(campaign, await formOf(c.req.raw)));
  await correctCampaign(context, party.slug, id, wishes as Wishes);
  return c.redirect(`/party/campaigns/${id}`, 303);
});

campaignPages.post(`${address}/delete`, async (c) => {
  await deleteCampaign(c.get("context"), pageParty(c).slug, Number(c.req.param("id")));
  return c.redirect(`/party/campaigns/${c.req.param("id")}`, 303);
});

campaignPages.post(`${address}/restore`, async (c) => {
  await restoreCampaign(c.get("context"), pageParty(c).slug, Number(c.req.param("id")));
  return c.redirect(`/party/campaigns/${c.req.param("id")}`, 303);
});

/** What the form changes. An emptied field takes the party's own correction of it back. */
const wishesOf = (campaign: Campaign, form: URLSearchParams): Record<string, string | number | null> => {
  const wishes: Record<string, string | number | null> = {};
  for (const field of correctableFields(campaign.channel)) {
    const given = form.get(field)?.trim();
    if (given === undefined || given === shownIn(campaign, field)) continue;
    wishes[field] = given === "" ? null : typedAs(campaign, field, given);
  }
  return wishes;
};

/** The form shows `2026-03-01 18:30` where the record holds a T. */
const shownIn = (campaign: Campaign, field: CampaignField): string => {
  const value = String(campaign[field] ?? "");
  return field === "sent_local" ? value.replace("T", " ") : value;
};

const typedAs = (campaign: Campaign, field: CampaignField, given: string): string | number => {
  if (field === "sent_local") return given.replace(" ", "T");
  return (countFields[campaign.channel] as readonly CountField[]).includes(field as CountField) ? Number(given) : given;
};
