import { beforeEach, describe, expect, it } from "vitest";
import type { Cell } from "../../src/benchmarks/contract.ts";
import type { Standing } from "../../src/benchmarks/standing/contract.ts";
import type { CountsIn } from "../../src/parties/profile.ts";
import { agree, call, expectJson, loadStructure, operatorToken, partyToken, publish, upload } from "../api.ts";

/**
 * A pool small enough to count by hand: 14 parties of one region in two clusters, and the twelve months July 2024 to June
 * 2025. Each email is [day, delivered, people who clicked].
 */
interface Pooled {
  slug: string;
  cluster: "Copse" | "Glade";
  band?: string;
  agreed: CountsIn | null;
  emails: [string, number, number][];
}

const march = (...emails: [number, number][]): Pooled["emails"] =>
  emails.map(([delivered, clickers], at) => [`2025-03-0${at + 1} 10:00`, delivered, clickers]);

const pool: Pooled[] = [
  // 6 of 200: 3 %.
  { slug: "p01", cluster: "Copse", agreed: "cluster", emails: march([100, 2], [100, 4]) },
  // 2 of 100, the least exposure that counts: 2 %.
  { slug: "p02", cluster: "Copse", agreed: "cluster", emails: march([50, 1], [50, 1]) },
  // 99 is too little exposure: does not count.
  { slug: "p03", cluster: "Copse", agreed: "cluster", emails: march([50, 9], [49, 9]) },
  // One campaign is an anecdote: does not count.
  { slug: "p04", cluster: "Copse", agreed: "cluster", emails: march([500, 50]) },
  // Nobody clicked, which is not missing: 0 %.
  { slug: "p05", cluster: "Copse", agreed: "cluster", emails: march([100, 0], [100, 0]) },
  // 60 of 1,000: 6 %.
  { slug: "p06", cluster: "Copse", agreed: "cluster", emails: march([200, 2], [300, 8], [500, 50]) },
  // 20 of 200: 10 %.
  { slug: "p07", cluster: "Copse", agreed: "cluster", emails: march([100, 10], [100, 10]) },
  // 15 of 2,000: 0.75 %. July 2025 is outside the window.
  {
    slug: "p08",
    cluster: "Glade",
    agreed: "cluster",
    emails: [...march([1000, 2], [1000, 13]), ["2025-07-01 00:00", 1000, 1000]],
  },
  // 10 of 200: 5 %, from the region up only.
  { slug: "p09", cluster: "Glade", band: "1000-plus", agreed: "region", emails: march([100, 5], [100, 5]) },
  // Has not agreed: does not count.
  { slug: "p10", cluster: "Glade", agreed: null, emails: march([100, 30], [100, 30]) },
  // 15 of 200: 7.5 %. Its third email is deleted below.
  { slug: "p11", cluster: "Glade", agreed: "cluster", emails: march([100, 7], [100, 8], [100, 90]) },
  // June 2024 is outside the window, and the other email alone does not count.
  {
    slug: "p12",
    cluster: "Glade",
    agreed: "cluster",
    emails: [
      ["2024-06-30 23:59", 100, 50],
      ["2024-07-02 10:00", 100, 50],
    ],
  },
  // The first moment of the window: 3 of 200, 1.5 %.
  {
    slug: "p13",
    cluster: "Glade",
    agreed: "cluster",
    emails: [
      ["2024-07-01 00:00", 100, 1],
      ["2025-01-01 10:00", 100, 2],
    ],
  },
  // The last one: 9 of 200, 4.5 %.
  {
    slug: "p14",
    cluster: "Glade",
    agreed: "cluster",
    emails: [
      ["2025-06-30 23:59", 100, 4],
      ["2025-01-01 10:00", 100, 5],
    ],
  },
];

const header = "party,name,cluster,region,nation,size_band";
const fileOf = (emails: Pooled["emails"]) =>
  [
    "title,sent,delivered,clickers",
    ...emails.map(([sent, ...counts], at) => `Email ${at},${sent},${counts.join(",")}`),
  ].join("\n");

let operator: string;
beforeEach(async () => {
  operator = await operatorToken();
});

const cellsOf = async (release: string, query: string) =>
  (
    await expectJson<{ items: Cell[]; next: string | null }>(
      call("GET", `/api/v1/releases/${release}/benchmarks?${query}`, { token: operator }),
    )
  ).items;
const brief = (cells: Cell[]) =>
  Object.fromEntries(
    cells.map(({ cohort, status, mean, contributors, counted, opens_at }) => [
      cohort,
      { status, mean, contributors, counted, opens_at },
    ]),
  );
const published = (mean: number, contributors: string) => ({
  status: "published",
  mean,
  contributors,
  counted: null,
  opens_at: null,
});
const withheld = (counted: number | null, opens_at: number) => ({
  status: "withheld",
  mean: null,
  contributors: null,
  counted,
  opens_at,
});

describe("the figures of a small pool", () => {
  beforeEach(async () => {
    const rows = pool.map(({ slug, cluster, band = "100-299" }) => `${slug},${slug},${cluster},South,Wood,${band}`);
    await loadStructure(operator, [header, ...rows].join("\n"));
    for (const { slug, agreed, emails } of pool) {
      const token = await partyToken(slug);
      await upload(token, slug, fileOf(emails));
      if (agreed) await agree(operator, slug, agreed);
      if (slug === "p11") await expectJson(call("DELETE", `/api/v1/parties/${slug}/campaigns/3`, { token }));
    }
    await publish(operator, { as_of: "2025-06" });
  });

  it("are the parties' own rates, weighed by what they say, or say how many more are needed", async () => {
    expect(brief(await cellsOf("latest", "metric=email.click-rate"))).toEqual({
      wood: published(0.04, "10-14"),
      south: published(0.04, "10-14"),
      copse: published(0.044, "5-9"),
      // p08, p11, p13 and p14 of five that take part; p09 counts from the region up.
      glade: withheld(4, 5),
      // All ten but p09, whose band has only it: that it counts would be known of p09.
      "100-299": withheld(9, 10),
      "1000-plus": withheld(null, 10),
    });
  });

  it("are what the method gives from the same emails, computed here by itself", async () => {
    const counting = pool.filter(({ slug }) => ["p03", "p04", "p10", "p12"].every((left) => left !== slug));
    const { nation, groupOf } = independent(
      counting.map(({ slug, emails }) => ({ slug, emails: inWindow(slug, emails) })),
    );
    // Between one party's emails the rates do vary, and the reviewed value alone would have been 0.11.
    expect(nation.campaign_variance).toBe(0.13);
    const none = { flag: null, quantiles: null, split: null };
    const { wood, south, copse } = Object.fromEntries(
      (await cellsOf("latest", "metric=email.click-rate")).map((cell) => [cell.cohort, cell]),
    );
    // Fewer than 30 contribute: the spread is the catalogue's 110, and the range is provisional with so few emails.
    expect(wood).toMatchObject({ ...nation, ...none, spread: 110, provisional: true });
    const notOfGroups = { ...none, spread: null, campaign_variance: null, provisional: null };
    expect(south).toMatchObject({ ...groupOf(counting.map(({ slug }) => slug)), ...notOfGroups });
    expect(copse).toMatchObject({ ...groupOf(["p01", "p02", "p05", "p06", "p07"]), ...notOfGroups });
  });

  it("hold nothing of what was withheld, in any form", async () => {
    const path = "/api/v1/releases/latest/benchmarks?cohort=glade&metric=email.click-rate";
    const [cell] = await cellsOf("latest", "cohort=glade&metric=email.click-rate");
    expect(cell).toEqual({
      metric: "email.click-rate",
      cohort_type: "cluster",
      cohort: "glade",
      status: "withheld",
      mean: null,
      weight: null,
      interval: null,
      flag: null,
      contributors: null,
      spread: null,
      campaign_variance: null,
      provisional: null,
      quantiles: null,
      split: null,
      counted: 4,
      opens_at: 5,
      as_of: "2025-06",
      first_published_in: null,
    });
    const csv = await (await call("GET", `${path}&format=csv`, { token: operator })).text();
    const [columns = "", line = ""] = csv.split("\r\n");
    const said = line.split(",").flatMap((value, at) => (value === "" ? [] : [[columns.split(",")[at], value]]));
    expect(Object.fromEntries(said)).toEqual({
      metric: "email.click-rate",
      cohort_type: "cluster",
      cohort: "glade",
      status: "withheld",
      counted: "4",
      opens_at: "5",
      as_of: "2025-06",
    });
  });

  it("say when and in which release they were first published", async () => {
    const [cell] = await cellsOf("latest", "cohort=copse&metric=email.click-rate");
    expect(cell).toMatchObject({ as_of: "2025-06", first_published_in: "2025-06" });
  });

  it("stand beside the party's own, which are exact", async () => {
    const token = await partyToken("p08", "read");
    const standing = await expectJson<Standing>(
      call("GET", "/api/v1/parties/p08/standing?metric=email.click-rate", { token }),
    );
    expect(standing).toMatchObject({
      metric: "email.click-rate",
      release: { id: "2025-06" },
      window: { from: "2024-07", to: "2025-06" },
      own: { campaigns: 2, exposure: 2000, numerator: 15, rate: 0.0075 },
    });
    expect(standing.cohorts.map(({ cohort_type, name, cell }) => [cohort_type, name, cell.mean, cell.counted])).toEqual(
      [
        ["cluster", "Glade", null, 4],
        ["region", "South", 0.04, null],
        ["size-band", "100-299", null, 9],
        ["nation", "Wood", 0.04, null],
      ],
    );
    // Its own figure is shown although it is not enough to count for others.
    const alone = await partyToken("p04", "read");
    const own = await expectJson<Standing>(
      call("GET", "/api/v1/parties/p04/standing?metric=email.click-rate", { token: alone }),
    );
    expect(own.own).toMatchObject({ campaigns: 1, exposure: 500, numerator: 50, rate: 0.1 });
  });

  it("can be asked for by metric, kind of cohort and cohort", async () => {
    const all = await cellsOf("latest", "limit=5000");
    const metrics = new Set(all.map(({ metric }) => metric));
    expect(metrics.size).toBe(19);
    expect(all).toHaveLength(19 * 6);
    expect(await cellsOf("latest", "metric=email.click-rate")).toEqual(
      all.filter(({ metric }) => metric === "email.click-rate"),
    );
    expect(await cellsOf("latest", "cohort_type=cluster&limit=5000")).toEqual(
      all.filter(({ cohort_type }) => cohort_type === "cluster"),
    );
    expect(await cellsOf("latest", "cohort=copse")).toEqual(all.filter(({ cohort }) => cohort === "copse"));
    expect(await cellsOf("latest", "metric=event.fill&cohort_type=size-band")).toHaveLength(2);
    for (const nothing of ["metric=none", "cohort=none", "cohort_type=nation&cohort=south"]) {
      expect(await cellsOf("latest", nothing), nothing).toEqual([]);
    }
    for (const refused of ["cohort_type=party", "limit=5001", "cursor=1", "format=xml"]) {
      const answer = call("GET", `/api/v1/releases/latest/benchmarks?${refused}`, { token: operator });
      expect(await expectJson(answer, 400), refused).toMatchObject({ code: "not-understood" });
    }
  });

  it("are walked to their end by their cursors, filtered or not, and are whole as CSV", async () => {
    for (const filter of ["", "&cohort_type=cluster", "&metric=email.click-rate"]) {
      const whole = await cellsOf("latest", `limit=5000${filter}`);
      for (const limit of [1, 7, whole.length]) {
        const walked: Cell[] = [];
        for (let cursor: string | null = ""; cursor !== null; ) {
          const asked: string = `limit=${limit}${filter}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
          const page = await expectJson<{ items: Cell[]; next: string | null }>(
            call("GET", `/api/v1/releases/latest/benchmarks?${asked}`, { token: operator }),
          );
          walked.push(...page.items);
          cursor = page.next;
        }
        expect(walked, `${limit} at a time${filter}`).toEqual(whole);
      }
      const csv = await (
        await call("GET", `/api/v1/releases/latest/benchmarks?format=csv${filter}`, { token: operator })
      ).text();
      expect(csv.trim().split("\r\n")).toHaveLength(1 + whole.length);
    }
  });
});

/** Parties of one cluster, none with the rate of the one before it. All have uploaded; they join by agreeing. */
describe("how many contribute, and how many joined, decides what opens and what moves", () => {
  const slugs = Array.from({ length: 25 }, (_, at) => `q${String(at + 1).padStart(2, "0")}`);

  it("clusters and the young nation open at 5, the others from 10 on; four who join wait; ten move everything", async () => {
    const rows = slugs.map((slug) => `${slug},${slug},Copse,South,Wood,100-299`);
    await loadStructure(operator, [header, ...rows].join("\n"));
    for (const [at, slug] of slugs.entries()) {
      await upload(await partyToken(slug), slug, fileOf(march([100, 3 + (at % 5)], [100, 4])));
    }
    const opened: Record<number, object> = {};
    for (const [at, slug] of slugs.entries()) {
      await agree(operator, slug);
      if (![4, 5, 9, 15, 19, 25].includes(at + 1)) continue;
      const release = await publish(operator, { as_of: "2025-06" });
      const cells = await cellsOf(release, "metric=email.click-rate");
      opened[at + 1] = Object.fromEntries(
        cells.map(({ cohort, contributors, counted, opens_at, first_published_in }) => [
          cohort,
          contributors ? `${contributors} since ${first_published_in}` : `${counted ?? "few"} of ${opens_at}`,
        ]),
      );
    }
    const all = (said: string) => ({ wood: said, south: said, copse: said, "100-299": said });
    expect(opened).toEqual({
      // All who take part count, and how many take part is public; how many count is said from the number that opens.
      4: { wood: "few of 5", south: "few of 10", copse: "few of 5", "100-299": "few of 10" },
      5: { wood: "5-9 since 2025-06-2", south: "few of 10", copse: "5-9 since 2025-06-2", "100-299": "few of 10" },
      // Four who join wait everywhere; there is nothing yet that they could join in the region.
      9: { wood: "5-9 since 2025-06-2", south: "few of 10", copse: "5-9 since 2025-06-2", "100-299": "few of 10" },
      15: all("15-19 since 2025-06-4"),
      19: all("15-19 since 2025-06-4"),
      25: all("20-29 since 2025-06-6"),
    });
  });
});

type Email = [delivered: number, clickers: number];

/** The emails of the window that are not deleted. */
const inWindow = (slug: string, emails: Pooled["emails"]): Email[] =>
  emails
    .filter(([sent], at) => sent >= "2024-07-01" && sent < "2025-07-01" && !(slug === "p11" && at === 2))
    .map(([, delivered, clickers]) => [delivered, clickers]);

const total = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const two = (value: number): number => Number(value.toPrecision(2));

/**
 * The method written down a second time, from the emails themselves and for this pool only: rates of clicks, fewer than
 * thirty parties, so a reviewed spread M of 110 and a reviewed variance of 0.11 worth 200 degrees of freedom.
 */
const independent = (parties: { slug: string; emails: Email[] }[]) => {
  const spread = 110;
  const varying = parties.filter(({ emails }) => total(emails.map(([, x]) => x)) > 0);
  const parts = varying.map(({ emails }) => {
    const exposure = total(emails.map(([n]) => n));
    const r = total(emails.map(([, x]) => x)) / exposure;
    const squares = total(emails.map(([n]) => n * n));
    return {
      // Squared distance of each email from its party's rate, beyond what is chance; and what a variance of 1 would add.
      beyond: total(emails.map(([n, x]) => (x - r * n) ** 2)) - r * (1 - r) * (exposure - squares / exposure),
      unit: (r * r * squares * (emails.length - 1)) / emails.length,
      freedom: emails.length - 1,
    };
  });
  const found = Math.max(0, total(parts.map(({ beyond }) => beyond)) / total(parts.map(({ unit }) => unit)));
  const freedom = total(parts.map((one) => one.freedom));
  const campaign_variance = two((200 * 0.11 + freedom * found) / (200 + freedom));

  const groupAt = (rate: number) => (slugs: string[]) => {
    const members = parties.filter(({ slug }) => slugs.includes(slug));
    const weighed = members.map(({ emails }) => {
      const exposure = total(emails.map(([n]) => n));
      const squares = total(emails.map(([n]) => n * n));
      const design = Math.max(1, 1 + (squares / exposure - 1) * campaign_variance * (rate / (1 - rate)));
      const effective = exposure / design;
      const chance = 1 / effective;
      return { weight: 1 / (chance + (1 - chance) / (spread + 1)), own: total(emails.map(([, x]) => x)) / exposure };
    });
    const evidence = total(weighed.map(({ weight }) => weight));
    const mean = two(total(weighed.map(({ weight, own }) => weight * own)) / evidence);
    const weight = two(evidence);
    // Wilson (1927): the two rates p at which the mean lies 1.96 standard errors away, as roots of a quadratic.
    const [a, b, c] = [1 + 1.959963984540054 ** 2 / weight, -(2 * mean + 1.959963984540054 ** 2 / weight), mean * mean];
    const root = Math.sqrt(b * b - 4 * a * c);
    return { mean, weight, interval: [two((-b - root) / (2 * a)), two((-b + root) / (2 * a))] };
  };
  const everybody = parties.map(({ slug }) => slug);
  const emails = parties.flatMap((party) => party.emails);
  const pooled = total(emails.map(([, x]) => x)) / total(emails.map(([n]) => n));
  const nation = groupAt(pooled)(everybody);
  return { nation: { ...nation, campaign_variance }, groupOf: groupAt(nation.mean) };
};
