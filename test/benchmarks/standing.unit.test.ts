import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/benchmarks/contract.ts";
import { ownFunnel } from "../../src/benchmarks/standing/own-funnel.ts";
import { ownShrunken } from "../../src/benchmarks/standing/own-shrunken.ts";
import { stand } from "../../src/benchmarks/standing/stand.ts";
import { metrics } from "../../src/metrics/catalogue.ts";
import type { Metric } from "../../src/metrics/metric.ts";
import { nationOf } from "../../src/releases/standing/nation.ts";
import { placeOf, positionOf } from "../../src/releases/standing/position.ts";

/**
 * Expected values: the R oracle of party rates (`test/fixtures/statistics/08_eb_oracle.json`), the method's printed example
 * for counts, and, where a case is invented, its formulas evaluated with mpmath 1.3 at fifty digits.
 */
const metric = (id: string): Metric => {
  const found = metrics.get(id);
  if (!found) throw new RangeError(id);
  return found;
};
const clicks = metric("email.click-rate");

/** So many campaigns of one size, and all that came of them. How outcomes fall on campaigns does not enter a standing. */
const campaigns = (m: number, size: number, x: number) => ({
  m,
  n: m * size,
  x,
  nn: m * size * size,
  xn: x * size,
  xx: (x * x) / m,
});

const quantiles = { p10: 0.015, p25: 0.022, p50: 0.031, p75: 0.044, p90: 0.057 };
const cell = (given: Partial<Cell>): Cell => ({
  metric: "email.click-rate",
  cohort_type: "nation",
  cohort: "wood",
  status: "published",
  mean: 0.034,
  weight: 3000,
  interval: [0.028, 0.041],
  flag: null,
  contributors: "30-49",
  spread: 110,
  campaign_variance: 0.11,
  provisional: false,
  quantiles,
  split: null,
  counted: null,
  opens_at: null,
  as_of: "2026-10",
  first_published_in: "2026-10",
  ...given,
});
const withheld = cell({ mean: null, weight: null, contributors: null, spread: null, campaign_variance: null });
const standing = (of: Metric, sums: ReturnType<typeof campaigns> | undefined, nation?: Cell) =>
  stand(of, sums, nationOf(nation, of));

describe("the oracle's two hundred parties", () => {
  const oracle = JSON.parse(readFileSync("test/fixtures/statistics/08_eb_oracle.json", "utf8"));
  const { mean, M: spread, Vmu } = oracle.mle;
  const { s2: campaign_variance, pooled_rate } = oracle;
  // The oracle takes design effects at the pooled rate, and has 200 contributors in no band.
  const pooled = nationOf(cell({ mean: pooled_rate, campaign_variance }), clicks);
  const nation = nationOf(
    cell({ mean, spread, campaign_variance, contributors: "200+", weight: 1 / (Vmu * mean * (1 - mean)) }),
    clicks,
  );
  if (!nation || !pooled) throw new Error("the nation has figures");

  it("get their own ranges, positions and shrunken rates", () => {
    for (const party of oracle.parties) {
      const sums = { m: party.m, n: party.N, x: party.X, nn: party.NN, xn: party.XN, xx: party.XX };
      const [low, high] = stand(clicks, sums, pooled).own.interval ?? [];
      expect([low! / party.own_lo, high! / party.own_hi].map((ratio) => ratio.toFixed(6))).toEqual([
        "1.000000",
        "1.000000",
      ]);

      const effective = { x: party.x_eff, n: party.n_eff };
      const { position } = positionOf("binomial", effective, nation, party.m);
      expect(position?.percentile).toBeCloseTo(party.pct, 6);
      expect(position?.interval?.[0]).toBeCloseTo(party.pct_lo, 6);
      expect(position?.interval?.[1]).toBeCloseTo(party.pct_hi, 6);

      const shrunken = ownShrunken("binomial", effective, nation);
      expect(shrunken?.mean).toBeCloseTo(party.eb_mean, 8);
      expect(shrunken?.interval[0]).toBeCloseTo(party.eb_lo, 7);
      expect(shrunken?.interval[1]).toBeCloseTo(party.eb_hi, 7);
    }
  });

  it("are placed where their intervals lie, most of them beyond telling only near the middle", () => {
    // Counted from the oracle's own intervals, by the rule, in Python.
    const places: Record<string, number> = {};
    for (const party of oracle.parties) {
      const place = placeOf([party.pct_lo, party.pct_hi]);
      places[place] = (places[place] ?? 0) + 1;
    }
    expect(places).toEqual({
      "cannot-tell": 61,
      "lower-half": 50,
      "upper-half": 36,
      "highest-quarter": 31,
      "lowest-quarter": 22,
    });
  });
});

describe("the own range", () => {
  it("of counts is the method's printed example", () => {
    const rsvps = metric("event.rsvps-per-event");
    const nation = cell({ mean: 18, spread: 4, campaign_variance: 0.4 });
    const ranges = [
      [8, 160],
      [3, 24],
      [12, 300],
      [5, 70],
      [1, 30],
    ].map(([m, x]) => standing(rsvps, campaigns(m!, 1, x!), nation).own);
    expect(ranges.map(({ rate, interval }) => [rate, ...(interval ?? [])].map((end) => end?.toFixed(1)))).toEqual([
      ["20.0", "12.9", "31.1"],
      ["8.0", "2.7", "23.8"],
      ["25.0", "18.1", "34.5"],
      ["14.0", "7.2", "27.1"],
      ["30.0", "11.2", "80.3"],
    ]);
  });

  it("starts at nothing for a list of 150 people on which three emails drew nobody", () => {
    const { own } = standing(clicks, campaigns(3, 150, 0), cell({}));
    expect(own).toMatchObject({ campaigns: 3, exposure: 450, numerator: 0, rate: 0, provisional: false });
    expect(own.interval?.[0]).toBe(0);
    expect(own.interval?.[1]).toBeCloseTo(0.013282306437357588, 12);
  });

  it("rests on the reviewed variance and the own rate, and says so, while the nation has no figure", () => {
    for (const nation of [undefined, withheld]) {
      const { own, ...rest } = standing(clicks, campaigns(2, 100, 7), nation);
      expect(own.provisional).toBe(true);
      expect(own.interval?.[0]).toBeCloseTo(0.015062546408621778, 12);
      expect(own.interval?.[1]).toBeCloseTo(0.07920534769754636, 12);
      expect(rest).toEqual({ position: null, to_settle: null, shrunken: null, funnel: null, opportunity: null });
    }
  });

  it("is there for nobody and for everybody, even then", () => {
    expect(standing(clicks, campaigns(3, 150, 0)).own.interval?.[1]).toBeCloseTo(0.008617305187565975, 12);
    const everybody = standing(metric("event.first-timer-share"), campaigns(2, 20, 40)).own.interval;
    expect(everybody?.[0]).toBeCloseTo(0.064469915768911, 12);
    expect(everybody?.[1]).toBe(1);
  });

  it("rests on the own rate also where the nation's is rounded to nobody or everybody", () => {
    const share = metric("event.first-timer-share");
    const alone = standing(share, campaigns(4, 20, 60));
    for (const mean of [0, 1]) expect(standing(share, campaigns(4, 20, 60), cell({ mean }))).toEqual(alone);
  });

  it("is there for one campaign, which counts in no release", () => {
    expect(standing(clicks, campaigns(1, 40, 2), cell({})).own.interval?.[0]).toBeGreaterThan(0);
  });

  it("is provisional as long as the nation's figure is", () => {
    expect(standing(clicks, campaigns(3, 150, 4), cell({ provisional: true })).own.provisional).toBe(true);
  });

  it("is missing where there is nothing, which is not zero", () => {
    expect(standing(clicks, undefined, cell({}))).toEqual({
      own: { campaigns: 0, exposure: 0, numerator: 0, rate: null, interval: null, provisional: false },
      position: null,
      to_settle: null,
      shrunken: null,
      funnel: null,
      opportunity: null,
    });
  });

  it("of a figure per month counts campaigns over months", () => {
    const { own } = standing(metric("event.events-per-month"), campaigns(2, 1, 3));
    expect(own).toMatchObject({ campaigns: 3, exposure: 2, numerator: 3, rate: 1.5 });
  });
});

describe("the position", () => {
  it.each([
    [[0.7501, 0.9], "highest-quarter"],
    [[0.75, 0.9], "upper-half"],
    [[0.5001, 0.9], "upper-half"],
    [[0.5, 0.9], "cannot-tell"],
    [[0.1, 0.9], "cannot-tell"],
    [[0.1, 0.5], "cannot-tell"],
    [[0.1, 0.4999], "lower-half"],
    [[0.1, 0.25], "lower-half"],
    [[0.1, 0.2499], "lowest-quarter"],
  ] as const)("that lies within %j is %s", (interval, place) => {
    expect(placeOf(interval)).toBe(place);
  });

  it("is a percentile with its interval, k being the lower end of the band", () => {
    const { position, to_settle } = standing(clicks, campaigns(10, 300, 200), cell({}));
    expect(position?.place).toBe("highest-quarter");
    expect(position?.percentile).toBeCloseTo(0.9223946972587806, 10);
    expect(position?.interval?.[0]).toBeCloseTo(0.7865637738447637, 10);
    expect(position?.interval?.[1]).toBeCloseTo(0.9797286003011261, 10);
    expect(to_settle).toBeNull();
  });

  it("that cannot be told says how many more campaigns tell it", () => {
    // 26.4 campaigns, rounded up.
    expect(standing(clicks, campaigns(10, 150, 32), cell({})).to_settle).toEqual({ campaigns: 27 });
  });

  it("is said to be beyond the party's own campaigns where three years of them do not tell it", () => {
    // 8.07 campaigns, rounded up to three years' of three, and 11.5; 54.4 where a year has ten.
    expect(standing(clicks, campaigns(3, 150, 7), cell({})).to_settle).toEqual({ campaigns: 9 });
    const fifty = cell({ contributors: "50-99" });
    expect(standing(clicks, campaigns(3, 150, 8), fifty).to_settle).toEqual({ campaigns: null });
    expect(standing(clicks, campaigns(10, 150, 35), fifty).to_settle).toEqual({ campaigns: null });
    // A rate so near the middle that the nation's own uncertainty hides it, however many campaigns follow.
    const near = standing(clicks, campaigns(3, 150, 15), cell({}));
    expect([near.position?.place, near.to_settle]).toEqual(["cannot-tell", { campaigns: null }]);
  });

  it("is said in words only while few contribute, by the reviewed spread", () => {
    const young = cell({ quantiles: null, contributors: "20-29", provisional: true });
    const said = standing(clicks, campaigns(10, 300, 200), young);
    expect(said).toMatchObject({
      position: { place: "highest-quarter", percentile: null, interval: null },
      to_settle: null,
      shrunken: null,
      funnel: null,
      opportunity: null,
    });
    const few = standing(clicks, campaigns(3, 150, 0), { ...young, contributors: "5-9" });
    expect(few.position?.place).toBe("cannot-tell");
  });

  it("is none where parties cannot be told apart, though the funnel that chance leaves is", () => {
    const { position, shrunken, opportunity, funnel } = standing(
      clicks,
      campaigns(10, 300, 30),
      cell({ spread: null, quantiles: null }),
    );
    expect(position).toEqual({ place: "alike", percentile: null, interval: null });
    expect([shrunken, opportunity]).toEqual([null, null]);
    // By hand: n' = 3000/2.157619 = 1390.42; 0.034 -+ 1.96 sqrt(0.034 * 0.966 / 1390.42).
    expect(funnel?.limits_95.map((end) => end.toFixed(4))).toEqual(["0.0245", "0.0435"]);
    // 1 % is also below the 99.8 % limit, 1.9 %: with no spread nothing is known of how long the parties' tails are.
    expect([funnel?.limits_998, funnel?.outside]).toEqual([null, "below-95"]);
  });

  it("is not shown where many contribute and their fit does not hold", () => {
    const unfit = standing(clicks, campaigns(10, 300, 30), cell({ quantiles: null }));
    expect(unfit).toMatchObject({
      position: { place: "not-shown", percentile: null, interval: null },
      shrunken: null,
      funnel: null,
      opportunity: null,
    });
  });
});

describe("the funnel", () => {
  const nation = nationOf(cell({}), clicks)!;

  it("is drawn around the nation for a party of this size, and never below nothing", () => {
    const { funnel } = standing(clicks, campaigns(10, 300, 100), cell({}));
    expect(funnel?.limits_95[0]).toBe(0);
    expect(funnel?.limits_95[1]).toBeCloseTo(0.06902257104202475, 12);
    expect(funnel?.limits_998?.[1]).toBeCloseTo(0.08921932103488121, 12);
  });

  it.each([
    [0.06, null],
    [0.07, "above-95"],
    [0.09, "above-99.8"],
  ] as const)("has a rate of %d on its side: %s", (rate, outside) => {
    expect(ownFunnel("binomial", rate, { x: 1, n: 1390.421540498786 }, nation)?.outside).toBe(outside);
  });

  it.each([
    [0.025, null],
    [0.02, "below-95"],
    [0.012, "below-99.8"],
  ] as const)("has a rate of %d on its other side: %s", (rate, outside) => {
    // Parties that differ little leave room below: limits 0.0210 and 0.0136 by hand, at M = 1000 and n' = 3000.
    const alike = { ...nation, spread: 1000 };
    expect(ownFunnel("binomial", rate, { x: 1, n: 3000 }, alike)?.outside).toBe(outside);
  });
});

describe("one complaint in one email to 150 people", () => {
  const complaints = metric("email.complaint-rate");

  it.each([
    ["are alike", { spread: null, quantiles: null }],
    ["differ", { spread: 20000 }],
  ])("is beyond the limits of 19 in 20 and no others, where parties %s", (_, nation) => {
    // 0.03 complaints are expected. By hand, alike: 0.00021 + 1.96 sqrt(0.00021 * 0.99979 / 150) = 0.0025.
    const { funnel } = standing(complaints, campaigns(1, 150, 1), cell({ mean: 0.00021, ...nation }));
    expect(funnel?.limits_95[1].toFixed(4)).toBe("0.0025");
    expect([funnel?.limits_998, funnel?.outside]).toEqual([null, "above-95"]);
  });
});

describe("the opportunity", () => {
  it("is what the nation's rate would have brought, after chance is taken out", () => {
    expect(standing(clicks, campaigns(10, 300, 30), cell({})).opportunity).toBeCloseTo(66.72148340567868, 8);
    expect(standing(clicks, campaigns(3, 150, 0), cell({})).opportunity).toBeCloseTo(11.043279415188094, 8);
  });

  it("is nothing while the own range reaches the nation's rate, and nothing on the good side", () => {
    // 8 of 450: own range 0.8 % to 4.1 %, the nation at 3.4 %.
    expect(standing(clicks, campaigns(3, 150, 8), cell({})).opportunity).toBeNull();
    expect(standing(clicks, campaigns(10, 300, 200), cell({})).opportunity).toBeNull();
  });

  it("is nothing where the place cannot be told, though the own range is wholly below the nation's mean", () => {
    // Parties that differ much lie lower in the middle (3.2 %) than on average (4 %). Own range 2.6 % to 3.4 %, percentile
    // 40 to 65; and with 400 in place of 600, 1.7 % to 2.4 % and 24 to 49.
    const engagements = metric("graphic.engagement-rate");
    const nation = cell({ mean: 0.04, spread: 1.6, campaign_variance: 0.05, contributors: "50-99" });
    const untold = standing(engagements, campaigns(20, 1000, 600), nation);
    expect(untold.own.interval?.[1]).toBeCloseTo(0.034455791, 8);
    expect([untold.position?.place, untold.opportunity]).toEqual(["cannot-tell", null]);
    const told = standing(engagements, campaigns(20, 1000, 400), nation);
    expect(told.position?.place).toBe("lower-half");
    expect(told.opportunity).toBeCloseTo(397.6143141, 6);
  });

  it("is nothing for what one event gathers, which grows with the party", () => {
    // Own range 3.6 to 10 where the nation has 18, percentile 1 to 27.
    const nation = cell({ mean: 18, spread: 4, campaign_variance: 0.4, contributors: "50-99" });
    const few = standing(metric("event.rsvps-per-event"), campaigns(20, 1, 120), nation);
    expect([few.position?.place, few.opportunity]).toEqual(["lower-half", null]);
  });

  const unsubscribes = metric("email.unsubscribe-rate");
  const leaving = cell({ mean: 0.0025, spread: 1600, contributors: "30-49" });

  it("is mirrored where lower is better", () => {
    expect(standing(unsubscribes, campaigns(10, 200, 24), leaving).opportunity).toBeCloseTo(10.304303858031403, 8);
    expect(standing(unsubscribes, campaigns(10, 600, 0), leaving).opportunity).toBeNull();
  });

  it("of less than one is nothing to act on", () => {
    const rare = cell({ mean: 0.0001, spread: 20000 });
    expect(standing(metric("email.complaint-rate"), campaigns(2, 100, 3), rare).opportunity).toBeNull();
  });

  it("is never one where neither more nor fewer is better", () => {
    const often = cell({ mean: 4, spread: 4, campaign_variance: 0.2 });
    const perMonth = metric("email.sends-per-month");
    expect(standing(perMonth, campaigns(12, 1, 12), often).opportunity).toBeNull();
    expect(standing({ ...perMonth, better: "higher" }, campaigns(12, 1, 12), often).opportunity).toBeGreaterThan(1);
  });
});
