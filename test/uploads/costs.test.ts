import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { catalogue } from "../../src/metrics/catalogue.ts";
import worker from "../../src/worker.ts";
import { expectJson, partyToken } from "../api.ts";
import { type Cost, metered } from "../meter.ts";

/** What an upload costs, in rows that D1 bills. Whatever does not grow with the campaigns is taken off by a second size. */

const header =
  "Title,Subject,List,Send Date,Send Weekday,Total Recipients,Successful Deliveries,Soft Bounces,Hard Bounces,Total Bounces,Times Forwarded,Forwarded Opens,Unique Opens,Open Rate,Total Opens,Unique Clicks,Click Rate,Total Clicks,Unsubscribes,Abuse Complaints,Times Liked on Facebook,Folder Id,Unique Id,Total Orders,Total Gross Sales,Total Revenue";

/** One month of emails, all different; `clicks` makes a later export of the same ones. */
const exportOf = (campaigns: number, clicks: number, hour = "09"): string =>
  [
    header,
    ...Array.from({ length: campaigns }, (_, at) => {
      const day = String((at % 28) + 1).padStart(2, "0");
      return `News ${at},Subject ${at},All,"Mar ${day}, 2026 ${hour}:30 am",Monday,500,490,5,5,10,0,0,200,40.82%,260,${clicks},${((clicks / 490) * 100).toFixed(2)}%,${clicks},1,0,0,,id${at},0,0,0`;
    }),
  ].join("\n");

const party = async (slug: string): Promise<string> => {
  await env.DB.prepare("INSERT OR IGNORE INTO nations VALUES (1, 'n', 'N')").run();
  await env.DB.prepare("INSERT OR IGNORE INTO regions VALUES (1, 1, 'r', 'R')").run();
  await env.DB.prepare("INSERT OR IGNORE INTO clusters VALUES (1, 1, 'c', 'C')").run();
  await env.DB.prepare(
    "INSERT INTO parties (cluster_id, slug, name, size_band, time_zone) VALUES (1, ?, 'P', 'under-100', 'Europe/London')",
  )
    .bind(slug)
    .run();
  return partyToken(slug);
};

const upload = async (slug: string, token: string, body: string) => {
  const { db, cost } = metered(env.DB);
  const context = createExecutionContext();
  const request = new Request(`http://hub.example/api/v1/parties/${slug}/uploads`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body,
  });
  const answer = await worker.fetch(request as never, { ...env, DB: db }, context);
  const receipt = await expectJson<{ rows: Record<string, number> }>(answer as unknown as Response, 201);
  await waitOnExecutionContext(context);
  return { cost, rows: receipt.rows };
};

/** Rows written for each campaign beyond what an upload costs anyway. */
const perCampaign = (small: Cost, large: Cost, more: number): number =>
  (large.rows_written - small.rows_written) / more;

it("writes at most 4 rows for a new campaign and 2 for one uploaded again", async () => {
  const few = await party("few");
  const many = await party("many");
  // The token's first use is noted once a day; the uploads compared come after it.
  for (const [slug, token] of [
    ["few", few],
    ["many", many],
  ] as const)
    await upload(slug, token, exportOf(1, 3));

  const newFew = await upload("few", few, exportOf(101, 3));
  const newMany = await upload("many", many, exportOf(1101, 3));
  expect(newFew.rows).toMatchObject({ new: 100, unchanged: 1 });
  expect(newMany.rows).toMatchObject({ new: 1100, unchanged: 1 });
  expect(perCampaign(newFew.cost, newMany.cost, 1000)).toBeLessThanOrEqual(4);

  const againFew = await upload("few", few, exportOf(101, 4));
  const againMany = await upload("many", many, exportOf(1101, 4));
  expect(againMany.rows).toMatchObject({ changed: 1101, new: 0 });
  expect(perCampaign(againFew.cost, againMany.cost, 1000)).toBeLessThanOrEqual(2);

  const movedFew = await upload("few", few, exportOf(101, 4, "02"));
  const movedMany = await upload("many", many, exportOf(1101, 4, "02"));
  expect(movedMany.rows).toMatchObject({ changed: 1101, new: 0 });
  expect(perCampaign(movedFew.cost, movedMany.cost, 1000)).toBeLessThanOrEqual(2);

  const sameFew = await upload("few", few, exportOf(101, 4, "02"));
  const sameMany = await upload("many", many, exportOf(1101, 4, "02"));
  expect(sameMany.rows).toMatchObject({ unchanged: 1101, changed: 0, new: 0 });
  expect(perCampaign(sameFew.cost, sameMany.cost, 1000)).toBeLessThanOrEqual(1);

  // What comes on top of the campaigns: ledger, upload, audit, and the month's contributions.
  const emailMetrics = catalogue.filter((metric) => metric.channel === "email").length;
  expect(newFew.cost.rows_written - 2 * 100 - 1).toBeLessThanOrEqual(3 + emailMetrics);
});

it("reads no other party's rows, however many there are", async () => {
  const alone = await party("alone");
  await upload("alone", alone, exportOf(1, 3));
  const before = await upload("alone", alone, exportOf(50, 3));
  const busy = await party("busy");
  await upload("busy", busy, exportOf(3000, 3));
  const lonely = await party("lonely");
  await upload("lonely", lonely, exportOf(1, 3));
  const after = await upload("lonely", lonely, exportOf(50, 3));
  expect(after.cost.rows_read).toBe(before.cost.rows_read);
});

it("takes at most 50 statements, as many as the free plan allows, for a file of 5,000 campaigns", async () => {
  const token = await party("large");
  const { cost } = await upload("large", token, exportOf(5000, 3));
  expect(cost.statements).toBeLessThanOrEqual(50);
});
