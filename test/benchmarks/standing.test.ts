import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import type { Standing } from "../../src/benchmarks/standing/contract.ts";
import worker from "../../src/worker.ts";
import { call, expectJson, loadStructure, operatorToken, partyToken, upload } from "../api.ts";
import { metered } from "../meter.ts";
import { plantRelease } from "./plant-release.ts";

const structure = "party,name,cluster,region,nation,size_band\nalder,Alder,Grove,North,Wood,under-100\n";
const api = "/api/v1/parties/alder/standing";
let token: string;
beforeEach(async () => {
  await loadStructure(await operatorToken(), structure);
  token = await partyToken("alder");
});
const standingOf = (metric: string) => expectJson<Standing>(call("GET", `${api}?metric=${metric}`, { token }));

/** A nation of fifty or more parties, as a release says it. */
const plantNation = () =>
  plantRelease({
    slug: "2026-09",
    cohorts: [{ cohort_type: "nation", cohort: "wood", name: "Wood", region: null, parties: 90, taking_part: 60 }],
    cells: [
      {
        cohort_type: "nation",
        cohort: "wood",
        mean: 0.034,
        weight: 3000,
        interval: [0.028, 0.041],
        contributors: "50-99",
        spread: 110,
        campaign_variance: 0.11,
        provisional: false,
        quantiles: { p10: 0.015, p25: 0.022, p50: 0.031, p75: 0.044, p90: 0.057 },
      },
    ],
  });

/** Three emails to 150 people within the release's window, and one after it. */
const emails = `title,sent,delivered,clickers
One,2026-03-01,150,3
Two,2026-05-01,150,3
Three,2026-09-30,150,2
Four,2026-10-02,150,6
`;

describe("before the first release", () => {
  it("says of a figure per month how many campaigns it counts, in how many months", async () => {
    const month = (back: number) => {
      const now = new Date();
      return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7);
    };
    const rows = [`A,${month(2)}-05,10`, `B,${month(2)}-06,10`, `C,${month(3)}-05,10`];
    await upload(token, "alder", `title,sent,rsvps\n${rows.join("\n")}\n`);
    const { own, ...standing } = await standingOf("event.events-per-month");
    expect(own).toMatchObject({ campaigns: 3, exposure: 2, numerator: 3, rate: 1.5, provisional: true });
    // By hand: D = 1 + 0.2 * 1.5 = 1.3; x' = 2.3077, N' = 1.5385; (x' + 1.9207 -+ 1.96 sqrt(x' + 0.9604)) / N'.
    expect(own.interval?.map((end) => end.toFixed(3))).toEqual(["0.445", "5.052"]);
    expect(standing).toMatchObject({ release: null, position: null, funnel: null, opportunity: null, cohorts: [] });
    const page = await call("GET", "/party", { token, headers: { accept: "text/html" } });
    expect(await page.text()).toContain("3 events in 2 months");
  });
});

describe("beside a release", () => {
  beforeEach(async () => {
    await plantNation();
    await upload(token, "alder", emails);
  });

  it("says where the party stands, from its own sums and the nation's rounded figures", async () => {
    const { own, position, to_settle, funnel, opportunity } = await standingOf("email.click-rate");
    expect(own).toMatchObject({ campaigns: 3, exposure: 450, numerator: 8, provisional: false });
    // With mpmath from x = 8 of n = 450, nn = 67,500; P 0.034, M 110, s2 0.11, k 50.
    expect(own.interval?.map((end) => end.toFixed(8))).toEqual(["0.00766141", "0.04070419"]);
    expect(position?.place).toBe("cannot-tell");
    expect(position?.percentile).toBeCloseTo(0.26327359, 8);
    expect(position?.interval?.map((end) => end.toFixed(8))).toEqual(["0.02921358", "0.73431238"]);
    // 11.5 more, which is more than three years of three.
    expect(to_settle).toEqual({ campaigns: null });
    expect(funnel?.outside).toBeNull();
    expect(opportunity).toBeNull();
  });

  it("keeps apart what came since, and a month in which the party sent nothing is none", async () => {
    const clicks = await standingOf("email.click-rate");
    expect(clicks.so_far).toMatchObject({ from: "2026-10", campaigns: 1, exposure: 150, numerator: 6, rate: 0.04 });
    expect((await standingOf("event.turnout")).so_far).toBeNull();
  });

  it("stands in one column a value, alike from the page and from the API", async () => {
    const csv = await (await call("GET", `${api}?format=csv`, { token })).text();
    expect(await (await call("GET", "/party?format=csv", { token })).text()).toBe(csv);
    const [columns = [], ...rows] = csv
      .replace(/^\uFEFF/, "")
      .trim()
      .split("\r\n")
      .map((line) => line.split(","));
    for (const row of rows) expect(row).toHaveLength(columns.length);
    const clicks = rows.find(([metric]) => metric === "email.click-rate") ?? [];
    expect(Object.fromEntries(columns.map((column, at) => [column, clicks[at]]))).toMatchObject({
      release: "2026-09",
      from: "2025-10",
      to: "2026-09",
      campaigns: "3",
      exposure: "450",
      numerator: "8",
      rate_low: expect.stringMatching(/^0\.00766/),
      rate_high: expect.stringMatching(/^0\.0407/),
      nation_mean: "0.034",
      nation_as_of: "2026-09",
      place: "cannot-tell",
      percentile: expect.stringMatching(/^0\.263/),
      campaigns_to_settle: "",
      expected_95_low: "0",
      outside: "",
      opportunity: "",
      so_far_from: "2026-10",
      so_far_numerator: "6",
    });
  });

  it("is no other party's to read", async () => {
    await loadStructure(await operatorToken(), `${structure}birch,Birch,Grove,North,Wood,under-100\n`);
    const other = await partyToken("birch");
    expect(await expectJson(call("GET", api, { token: other }), 403)).toMatchObject({ code: "not-your-party" });
  });
});

describe("what a standing costs", () => {
  /** Rows read for one look, notes after the answer included. */
  const rowsRead = async (): Promise<number> => {
    const { db, cost } = metered(env.DB);
    const context = createExecutionContext();
    const request = new Request(`http://hub.example${api}`, { headers: { authorization: `Bearer ${token}` } });
    const answer = (await worker.fetch(request as never, { ...env, DB: db }, context)) as unknown as Response;
    expect(answer.status, await answer.text()).toBe(200);
    await waitOnExecutionContext(context);
    return cost.rows_read;
  };

  it("is its own window's months, however long its history and however large the pool", async () => {
    const parties = Array.from({ length: 50 }, (_, at) => `p${at},P${at},Grove,North,Wood,under-100`);
    await loadStructure(await operatorToken(), `${structure}${parties.join("\n")}\n`);
    await plantNation();
    await upload(token, "alder", emails);
    await addHistory("p0", 1);
    const small = await rowsRead();
    expect(small).toBeGreaterThan(10);
    expect(small).toBeLessThanOrEqual(300);
    await addHistory("%", 120);
    expect(await rowsRead()).toBe(small);
  });

  /** So many months before the window, of every party that is called like this. */
  const addHistory = (like: string, months: number) =>
    env.DB.prepare(
      `WITH RECURSIVE back (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM back WHERE n < ?2)
       INSERT OR IGNORE INTO contributions (party_id, metric, month, m, n, x, nn, xn, xx)
       SELECT id, 'email.click-rate', strftime('%Y-%m', '2025-10-01', '-' || n || ' months'), 2, 200, 9, 20000, 900, 45
       FROM parties, back WHERE slug LIKE ?1`,
    )
      .bind(like, months)
      .run();
});
