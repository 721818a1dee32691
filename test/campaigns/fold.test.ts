import { env } from "cloudflare:workers";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Actor, OwnParty } from "../../src/accounts/actor.ts";
import { correctCampaign, deleteCampaign, restoreCampaign } from "../../src/campaigns/correct-campaign.ts";
import { listCampaigns } from "../../src/campaigns/queries.ts";
import type { Context } from "../../src/context.ts";
import { connect } from "../../src/database/connect.ts";
import { importFile } from "../../src/uploads/import.ts";
import { withdrawUpload } from "../../src/uploads/withdraw.ts";

/**
 * Uploads, later exports, corrections, deletions, restorations and withdrawals in every order, against a model of the
 * fold that is as simple as can be said: a list of live uploads, and for each campaign the corrections on top.
 *
 * Files are Mailchimp-shaped in three layouts: with outcomes and no id, with outcomes and an id, sends only. Later exports
 * change the numbers and may print the clock of another zone.
 */

/** What truly was sent; two campaigns share a title, as they do in life. */
const sent = [
  { title: "Branch news", day: "2026-03-02", hour: 18, id: "aa1" },
  { title: "Branch news", day: "2026-03-09", hour: 18, id: "aa2" },
  { title: "Litter pick, Saturday", day: "2026-03-31", hour: 20, id: "aa3" },
  { title: "Can you help on Thursday?", day: "2026-04-14", hour: 9, id: "aa4" },
] as const;

const layouts = ["without-id", "with-id", "sends-only"] as const;

interface Line {
  campaign: number;
  recipients: number;
  delivered: number;
  clickers: number;
  unsubscribes: number;
  /** Whole hours that this export's clock is off. */
  moved: number;
}
type Step =
  | { kind: "upload"; layout: (typeof layouts)[number]; lines: Line[] }
  | { kind: "withdraw"; which: number }
  | { kind: "correct"; campaign: number; replies: number | null; title: string | null }
  | { kind: "delete"; campaign: number }
  | { kind: "restore"; campaign: number };

const line = fc
  .record({
    campaign: fc.nat(sent.length - 1),
    recipients: fc.integer({ min: 100, max: 400 }),
    lost: fc.nat(20),
    clickers: fc.nat(50),
    unsubscribes: fc.nat(5),
    moved: fc.constantFrom(0, 0, 0, 7, -5),
  })
  .map(({ lost, ...rest }): Line => ({ ...rest, delivered: rest.recipients - lost }));

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("upload" as const),
      layout: fc.constantFrom(...layouts),
      lines: fc.uniqueArray(line, { selector: (one) => one.campaign, minLength: 1, maxLength: sent.length }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("withdraw" as const), which: fc.nat(5) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("correct" as const),
      campaign: fc.nat(sent.length - 1),
      replies: fc.option(fc.nat(9)),
      title: fc.option(fc.constantFrom("Put right", "Put right twice")),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete" as const), campaign: fc.nat(sent.length - 1) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("restore" as const), campaign: fc.nat(sent.length - 1) }) },
);

// The model.

interface Fact {
  title: string;
  sent_local: string;
  platform_id: string | null;
  recipients: number | null;
  delivered: number | null;
  clickers: number | null;
  unsubscribes: number | null;
  replies: number | null;
}
interface Model {
  uploads: { id: number; live: boolean; said: Map<number, Partial<Fact>> }[];
  corrections: Map<number, { replies?: number; title?: string; deleted?: boolean }>;
}

const clockOf = ({ day, hour }: { day: string; hour: number }, moved: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + (hour + moved) * 3_600_000).toISOString().slice(0, 16);

const saidBy = (layout: Step & { kind: "upload" }): Map<number, Partial<Fact>> =>
  new Map(
    layout.lines.map((one) => {
      const campaign = sent[one.campaign]!;
      const outcomes = { delivered: one.delivered, clickers: one.clickers, unsubscribes: one.unsubscribes };
      return [
        one.campaign,
        {
          title: campaign.title,
          sent_local: clockOf(campaign, one.moved),
          recipients: one.recipients,
          ...(layout.layout !== "without-id" && { platform_id: campaign.id }),
          ...(layout.layout !== "sends-only" && outcomes),
        },
      ];
    }),
  );

/** Everything that should be there: the live uploads folded in order, corrections on top. */
const expectedOf = (model: Model): Map<number, Fact & { deleted: boolean }> => {
  const facts = new Map<number, Fact & { deleted: boolean }>();
  const nothing = {
    title: "",
    sent_local: "",
    platform_id: null,
    recipients: null,
    delivered: null,
    clickers: null,
    unsubscribes: null,
    replies: null,
    deleted: false,
  };
  for (const upload of model.uploads.filter((one) => one.live)) {
    for (const [campaign, said] of upload.said) facts.set(campaign, { ...nothing, ...facts.get(campaign), ...said });
  }
  for (const [campaign, correction] of model.corrections) {
    const fact = facts.get(campaign);
    if (fact) facts.set(campaign, { ...fact, ...correction });
  }
  return facts;
};

/** The six sums of three metrics, added up as plainly as possible. */
const expectedSums = (facts: Iterable<Fact & { deleted: boolean }>): Record<string, number[]> => {
  const sums: Record<string, number[]> = {};
  const add = (metric: string, month: string, n: number, x: number) => {
    const six = sums[`${metric} ${month}`] ?? [0, 0, 0, 0, 0, 0];
    sums[`${metric} ${month}`] = [1, n, x, n * n, x * n, x * x].map((term, at) => term + six[at]!);
  };
  const sends: Record<string, number> = {};
  for (const fact of facts) {
    if (fact.deleted) continue;
    const month = fact.sent_local.slice(0, 7);
    sends[month] = (sends[month] ?? 0) + 1;
    if (fact.delivered === null) continue;
    if (fact.clickers !== null) add("email.click-rate", month, fact.delivered, fact.clickers);
    if (fact.unsubscribes !== null) add("email.unsubscribe-rate", month, fact.delivered, fact.unsubscribes);
  }
  for (const [month, number] of Object.entries(sends)) add("email.sends-per-month", month, 1, number);
  return sums;
};

// The files.

const fileOf = ({ layout, lines }: Step & { kind: "upload" }): Uint8Array => {
  const header = {
    "without-id":
      "Title,Subject,List,Send_Date,Send_Weekday,Total_Recipients,Successful_Deliveries,Soft_Bounces,Hard_Bounces,Total_Bounces,Times_Forwarded,Forwarded_Opens,Unique_Opens,Open_Rate,Total_Opens,Unique_Clicks,Click_Rate,Total_Clicks,Unsubscribes,Abuse_Complaints",
    "with-id":
      "Title,Subject,Audience,Send Date,Send Weekday,Total Recipients,Successful Deliveries,Soft Bounces,Hard Bounces,Total Bounces,Times Forwarded,Forwarded Opens,Unique Opens,Open Rate,Total Opens,Unique Clicks,Click Rate,Total Clicks,Unsubscribes,Abuse Complaints,Times Liked on Facebook,Folder Id,Unique Id,Total Orders,Total Gross Sales,Total Revenue",
    "sends-only": "Title,Subject,Audience,Send Date,Send Weekday,Total Recipients,Unique Id",
  }[layout];
  const rows = lines.map((one) => {
    const campaign = sent[one.campaign]!;
    const at = new Date(`${clockOf(campaign, one.moved)}Z`);
    const month = ["Jan", "Feb", "Mar", "Apr"][at.getUTCMonth()];
    const clock = `${at.getUTCHours() % 12 || 12}:00 ${at.getUTCHours() < 12 ? "am" : "pm"}`;
    const date = `"${month} ${String(at.getUTCDate()).padStart(2, "0")}, ${at.getUTCFullYear()} ${clock}"`;
    const start = `"${campaign.title}",,Members,${date},Monday,${one.recipients}`;
    if (layout === "sends-only") return `${start},${campaign.id}`;
    const outcomes = `${one.delivered},,,${one.recipients - one.delivered},,,,,,${one.clickers},,,${one.unsubscribes},0`;
    return layout === "with-id" ? `${start},${outcomes},,,${campaign.id},,,` : `${start},${outcomes}`;
  });
  return new TextEncoder().encode([header, ...rows].join("\n"));
};

it("is the fold of its live uploads with the corrections on top, whatever was done in whatever order", async () => {
  const db = connect(env.DB);
  await env.DB.batch(
    [
      "INSERT INTO nations VALUES (1, 'n', 'N')",
      "INSERT INTO regions VALUES (1, 1, 'r', 'R')",
      "INSERT INTO clusters VALUES (1, 1, 'c', 'C')",
    ].map((sql) => env.DB.prepare(sql)),
  );
  let parties = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
      const id = ++parties;
      await env.DB.prepare(
        "INSERT INTO parties (id, cluster_id, slug, name, size_band, time_zone) VALUES (?, 1, ?, 'P', 'under-100', 'Europe/London')",
      )
        .bind(id, `p${id}`)
        .run();
      const party = { id, slug: `p${id}`, name: "P" };
      const actor: Actor = {
        kind: "person",
        personId: 1,
        email: "a@hub.example",
        sessionHash: "",
        memberships: [{ id: 1, role: "admin", party, region: null }],
      };
      const context: Context = {
        db,
        now: Date.parse("2026-06-01"),
        actor,
        mail: null,
        origin: "http://hub.example",
        later: () => {},
      };
      const model: Model = { uploads: [], corrections: new Map() };

      /** What the hub holds, by what the model calls a campaign. */
      const held = async () => {
        const own = party as OwnParty;
        const campaigns = [
          ...(await listCampaigns(db, own, { limit: 100 })),
          ...(await listCampaigns(db, own, { limit: 100, deleted: true })),
        ];
        return new Map(
          campaigns.map((campaign) => {
            const title = campaign.correction?.said.title ?? campaign.title;
            const near = (day: string) =>
              Math.abs(Date.parse(`${campaign.sent_local}Z`) - Date.parse(`${day}T12:00Z`)) < 2 * 86_400_000;
            return [sent.findIndex((one) => one.title === title && near(one.day)), campaign] as const;
          }),
        );
      };

      for (const one of steps) {
        if (one.kind === "upload") {
          const before = expectedOf(model);
          const receipt = await importFile(context, party.slug, { bytes: fileOf(one), name: null }, false);
          expect(receipt.rows).toMatchObject({ read: one.lines.length, set_aside: 0 });
          expect(receipt.rows.new).toBe(one.lines.filter((given) => !before.has(given.campaign)).length);
          model.uploads.push({ id: receipt.id ?? 0, live: true, said: saidBy(one) });
          const after = expectedOf(model);
          const changed = one.lines.filter((given) => {
            const known = before.get(given.campaign);
            return known && JSON.stringify(known) !== JSON.stringify({ ...known, ...after.get(given.campaign) });
          });
          expect(receipt.rows.changed).toBe(changed.length);
        } else if (one.kind === "withdraw") {
          const live = model.uploads.filter((upload) => upload.live);
          const chosen = live[one.which % Math.max(live.length, 1)];
          if (!chosen) continue;
          await withdrawUpload(context, party.slug, chosen.id);
          chosen.live = false;
          const left = expectedOf(model);
          for (const campaign of model.corrections.keys()) if (!left.has(campaign)) model.corrections.delete(campaign);
        } else {
          const campaign = (await held()).get(one.campaign);
          expect(campaign !== undefined).toBe(expectedOf(model).has(one.campaign));
          if (!campaign) continue;
          const correction = { ...model.corrections.get(one.campaign) };
          if (one.kind === "delete") {
            await deleteCampaign(context, party.slug, campaign.id);
            correction.deleted = true;
          } else if (one.kind === "restore") {
            await restoreCampaign(context, party.slug, campaign.id);
            delete correction.deleted;
          } else {
            await correctCampaign(context, party.slug, campaign.id, { replies: one.replies, title: one.title });
            if (one.replies === null) delete correction.replies;
            else correction.replies = one.replies;
            if (one.title === null) delete correction.title;
            else correction.title = one.title;
          }
          model.corrections.set(one.campaign, correction);
        }

        const wanted = expectedOf(model);
        const found = await held();
        expect([...found.keys()].sort()).toEqual([...wanted.keys()].sort());
        for (const [campaign, fact] of wanted) {
          const record = found.get(campaign)!;
          const { title, sent_local, platform_id, recipients, delivered, clickers, unsubscribes, replies } = record;
          const deleted = record.correction?.set.deleted === true;
          expect({
            title,
            sent_local,
            platform_id,
            recipients,
            delivered,
            clickers,
            unsubscribes,
            replies,
            deleted,
          }).toEqual(fact);
        }
        expect(await sumsHeld(id)).toEqual(expectedSums(wanted.values()));
      }

      for (const upload of model.uploads.filter((one) => one.live))
        await withdrawUpload(context, party.slug, upload.id);
      for (const table of ["campaigns", "statements", "contributions"]) {
        const left = await env.DB.prepare(`SELECT count(*) AS n FROM ${table} WHERE party_id = ?`)
          .bind(id)
          .first<{ n: number }>();
        expect(left?.n, table).toBe(0);
      }
    }),
    { numRuns: 150, seed: 20261 },
  );
});

const sumsHeld = async (party: number): Promise<Record<string, number[]>> => {
  const { results } = await env.DB.prepare(
    `SELECT metric, month, m, n, x, nn, xn, xx FROM contributions WHERE party_id = ?
     AND metric IN ('email.click-rate', 'email.unsubscribe-rate', 'email.sends-per-month')`,
  )
    .bind(party)
    .all<Record<"m" | "n" | "x" | "nn" | "xn" | "xx", number> & { metric: string; month: string }>();
  return Object.fromEntries(
    results.map(({ metric, month, m, n, x, nn, xn, xx }) => [`${metric} ${month}`, [m, n, x, nn, xn, xx]]),
  );
};
