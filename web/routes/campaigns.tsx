import { Hono } from "hono";
import { type Campaign, type CampaignField, countFields } from "../../src/campaigns/campaign.ts";
import { campaignsQuery, correctableFields, correctionShape } from "../../src/campaigns/contract.ts";
import { correctCampaign, deleteCampaign, restoreCampaign, type Wishes } from "../../src/campaigns/correct-campaign.ts";
import { exportCampaigns, isAskedForDeleted, pageOfCampaigns } from "../../src/campaigns/list.ts";
import { findCampaign } from "../../src/campaigns/queries.ts";
import { DomainError, type ErrorDetail } from "../../src/errors.ts";
import { csvResponse } from "../../src/http/csv.ts";
import { formatOf } from "../../src/http/format.ts";
import type { Hub } from "../../src/http/hub.ts";
import { csvOfItems } from "../../src/http/list.ts";
import { statusOf } from "../../src/http/problem.ts";
import { choiceOf } from "../../src/http/validate.ts";
import { readDates } from "../../src/uploads/dates.ts";
import { readCounts } from "../../src/uploads/numbers.ts";
import { CampaignPage, shownIn } from "../pages/campaign.tsx";
import { CampaignsPage } from "../pages/campaigns.tsx";
import { frameOf } from "../parts/frame.ts";
import { formOf } from "./form.ts";
import { pageParty } from "./party.tsx";
import { problemsBeside } from "./problems-beside.ts";
import { understood } from "./understood.ts";

/** The party's own campaigns: list, one, correct, delete, restore. */
export const campaignPages = new Hono<Hub>();

const pageLength = "50";

campaignPages.get("/party/campaigns", async (c) => {
  const context = c.get("context");
  const party = pageParty(c);
  const query: Record<string, string> = { limit: pageLength, ...c.req.query() };
  const format = formatOf(c.req.raw, "html");
  if (format !== "html") {
    const items = await exportCampaigns(context, party, choiceOf(campaignsQuery, query));
    if (format === "json") return c.json({ items, next: null });
    return csvResponse(`${party.slug}-campaigns.csv`, csvOfItems(items));
  }
  const frame = frameOf(c);
  const { asked, problems } = understood(campaignsQuery, query, frame.words);
  const { campaigns, next } = await pageOfCampaigns(context, party, asked);
  // What was not understood stays in its field, to be put right.
  const shown = { ...asked, from: query.from, to: query.to, deleted: isAskedForDeleted(asked) };
  return c.html(
    <CampaignsPage {...frame} party={party} campaigns={campaigns} asked={shown} problems={problems} next={next} />,
    problems ? 400 : 200,
  );
});

const address = "/party/campaigns/:id{[0-9]+}";

campaignPages.get(address, async (c) => {
  const campaign = await findCampaign(c.get("context").db, pageParty(c), Number(c.req.param("id")));
  if (!campaign) throw new DomainError("not-found");
  return c.html(<CampaignPage {...frameOf(c)} campaign={campaign} saved={c.req.query("saved") === "1"} />);
});

campaignPages.post(address, async (c) => {
  const context = c.get("context");
  const party = pageParty(c);
  const id = Number(c.req.param("id"));
  const campaign = await findCampaign(context.db, party, id);
  if (!campaign) throw new DomainError("not-found");
  const typed = await formOf(c.req.raw);
  try {
    const wishes = choiceOf(correctionShape, wishesOf(campaign, typed));
    await correctCampaign(context, party.slug, id, wishes as Wishes);
  } catch (error) {
    if (!(error instanceof DomainError) || error.details.length === 0) throw error;
    const frame = frameOf(c);
    const tried = { typed, problems: problemsBeside(error, frame.words) };
    return c.html(<CampaignPage {...frame} campaign={campaign} tried={tried} />, statusOf(error.code));
  }
  return c.redirect(`/party/campaigns/${id}?saved=1`, 303);
});

campaignPages.post(`${address}/delete`, async (c) => {
  await deleteCampaign(c.get("context"), pageParty(c).slug, Number(c.req.param("id")));
  return c.redirect(`/party/campaigns/${c.req.param("id")}`, 303);
});

campaignPages.post(`${address}/restore`, async (c) => {
  await restoreCampaign(c.get("context"), pageParty(c).slug, Number(c.req.param("id")));
  return c.redirect(`/party/campaigns/${c.req.param("id")}`, 303);
});

type Wished = Record<string, string | number | null>;

/**
 * What the form changes. An emptied field takes the party's own correction of it back.
 * @throws DomainError `not-understood` with every field that cannot be read
 */
const wishesOf = (campaign: Campaign, form: URLSearchParams): Wished => {
  const wishes: Wished = {};
  const unread: ErrorDetail[] = [];
  for (const field of correctableFields(campaign.channel)) {
    const given = form.get(field)?.trim();
    if (given === undefined || given === shownIn(campaign, field)) continue;
    const { value = null, code } = given === "" ? {} : readAs(campaign, field, given);
    if (code) unread.push({ code, column: field });
    else wishes[field] = value;
  }
  if (unread.length > 0) throw new DomainError("not-understood", {}, unread);
  return wishes;
};

/** What is typed is read as a file's cells are, so that `1,204` and `25/10/2026 18:40` mean the same in both places. */
const readAs = (
  campaign: Campaign,
  field: CampaignField,
  given: string,
): { value?: string | number; code?: string } => {
  if (field === "sent_local") {
    // The moment is the verb's to find, by the party's own clock; only the date as written is wanted here.
    const [date = "date-not-read"] = readDates([given], "day-first", (wallMs) => wallMs).dates;
    return typeof date === "string" ? { code: date } : { value: date.sent_local };
  }
  if (!(countFields[campaign.channel] as readonly string[]).includes(field)) return { value: given };
  const [count = null] = readCounts([given]);
  return typeof count === "number" ? { value: count } : { code: count ?? "not-a-count" };
};
