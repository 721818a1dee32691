import { describe, expect, it } from "vitest";
import { isProvisional, steadiedCampaignVariance } from "../../src/statistics/campaign-variance.ts";
import { campaignsToSettle } from "../../src/statistics/campaigns-to-settle.ts";
import { changeOf } from "../../src/statistics/change.ts";
import { z95 } from "../../src/statistics/critical-values.ts";
import { fitSpread } from "../../src/statistics/fit-spread.ts";
import { opportunity } from "../../src/statistics/opportunity.ts";
import { percentile } from "../../src/statistics/percentile.ts";
import { shrunkenRate } from "../../src/statistics/shrunken-rate.ts";

describe("the variance between campaigns", () => {
  it("counts the reviewed prior value as 200 degrees of freedom while the pool has fewer", () => {
    // By hand: (200 * 0.11 + 50 * 0.31) / 250.
    expect(steadiedCampaignVariance({ variance: 0.31, degreesOfFreedom: 50 }, 0.11)).toBeCloseTo(0.15, 12);
    expect(steadiedCampaignVariance({ variance: 0, degreesOfFreedom: 0 }, 0.11)).toBeCloseTo(0.11, 12);
    expect(steadiedCampaignVariance({ variance: 0.31, degreesOfFreedom: 200 }, 0.11)).toBe(0.31);
    expect([199, 200].map((degreesOfFreedom) => isProvisional({ degreesOfFreedom }))).toEqual([true, false]);
  });
});

describe("the spread of the parties", () => {
  const flat = (spread: { converged: boolean; spread?: number | null; rate?: number }) => [spread.spread, spread.rate];

  it.each(["binomial", "count"] as const)("is flat where all are equal, or differ less than by chance (%s)", (kind) => {
    const equal = fitSpread(
      kind,
      [10, 20, 30, 40].map((x) => ({ x, n: 10 * x })),
    );
    expect(flat(equal)).toEqual([null, 0.1]);
    const closer = fitSpread(
      kind,
      [20, 21, 19, 20].map((x) => ({ x, n: 100 })),
    );
    expect(flat(closer)).toEqual([null, 0.2]);
    expect(equal).toMatchObject({ residualVariance: 0 });
  });

  it.each(["binomial", "count"] as const)("is flat where the exposures are too small to tell (%s)", (kind) => {
    expect(
      flat(
        fitSpread(
          kind,
          [0, 1, 0, 1].map((x) => ({ x, n: 1 })),
        ),
      ),
    ).toEqual([null, 0.5]);
  });

  it("is not fitted to one party, to no outcome, or to nothing but outcomes", () => {
    expect(fitSpread("binomial", [{ x: 3, n: 50 }])).toEqual({ converged: false });
    for (const kind of ["binomial", "count"] as const)
      expect(
        fitSpread(
          kind,
          [40, 50].map((n) => ({ x: 0, n })),
        ),
      ).toEqual({ converged: false });
    expect(
      fitSpread(
        "binomial",
        [40, 50].map((n) => ({ x: n, n })),
      ),
    ).toEqual({ converged: false });
    expect(
      fitSpread(
        "binomial",
        [0, 50, 0, 50].map((x) => ({ x, n: 50 })),
      ),
    ).toEqual({ converged: false });
  });
});

describe("a shrunken rate", () => {
  it("of a nation without differences is the nation's, as uncertain as that is", () => {
    // By hand: logit 0.2 = -ln 4; expit(-ln 4 -+ 1.96 * 0.1).
    const found = shrunkenRate("binomial", { x: 5, n: 10 }, { rate: 0.2, spread: null }, 0.01);
    expect(found.mean).toBe(0.2);
    expect(found.interval[0]).toBeCloseTo(1 / (1 + 4 * Math.exp(0.1 * z95)), 12);
    expect(found.interval[1]).toBeCloseTo(1 / (1 + 4 * Math.exp(-0.1 * z95)), 12);
    const count = shrunkenRate("count", { x: 5, n: 10 }, { rate: 3, spread: null }, 0.01);
    expect(count.interval[1]).toBeCloseTo(3 * Math.exp(0.1 * z95), 12);
  });

  it("approaches that as the parties grow more alike", () => {
    const population = { rate: 0.2, spread: 1e7 };
    const alike = shrunkenRate("binomial", { x: 5, n: 10 }, population, 0.01);
    const flat = shrunkenRate("binomial", { x: 5, n: 10 }, { ...population, spread: null }, 0.01);
    expect(alike.mean).toBeCloseTo(flat.mean, 5);
    expect(alike.interval[0]).toBeCloseTo(flat.interval[0], 2);
    expect(alike.interval[1]).toBeCloseTo(flat.interval[1], 2);
  });
});

describe("campaigns that would settle a place", () => {
  it("are as many as shrink its own variance until the range no longer holds the middle", () => {
    // By hand: allowed (1.5/1.96)^2 - 0.02 = 0.5657; 12 * (0.9 / 0.5657 - 1) = 7.09.
    expect(campaignsToSettle({ z: -1.5, ownVariance: 0.9, nationVariance: 0.02 }, 12)).toBe(8);
    const settled = (more: number) => 1.5 > z95 * Math.sqrt((0.9 * 12) / (12 + more) + 0.02);
    expect([settled(7), settled(8)]).toEqual([false, true]);
  });

  it("are none where the place is settled, and cannot settle it near the middle of few parties", () => {
    const nation = { rate: 0.034, spread: 110 };
    const far = percentile("binomial", { x: 300, n: 4000 }, nation, 200);
    expect(far.interval[0]).toBeGreaterThan(0.5);
    expect(campaignsToSettle(far, 24)).toBe(0);
    const near = percentile("binomial", { x: 14, n: 400 }, nation, 30);
    expect(campaignsToSettle(near, 24)).toBeNull();
  });
});

describe("an opportunity", () => {
  // Nobody's campaigns differ: effective counts are the counts.
  const nation = { rate: 0.1, spread: 100, campaignVariance: 0 };
  const party = (x: number) => ({ m: 10, n: 1000, x, nn: 100_000, xn: 100 * x, xx: (x * x) / 10 });

  it("is what the nation's rate would have brought beyond the shrunken rate", () => {
    // By hand: shrunken (40 + 10) / 1100; 1000 * (0.1 - 0.0454545).
    expect(opportunity("binomial", "higher", party(40), nation)).toBeCloseTo(54.5454545, 6);
    // (150 + 10) / 1100; 1000 * (0.1454545 - 0.1), where fewer is better.
    expect(opportunity("binomial", "lower", party(150), nation)).toBeCloseTo(45.4545454, 6);
    // Counts: (40 + 100) / (1000 + 1000); 1000 * (0.1 - 0.07).
    expect(opportunity("count", "higher", party(40), nation)).toBeCloseTo(30, 9);
  });

  it("is nothing on the better side, within chance, without a direction, or where nobody differs", () => {
    expect(opportunity("binomial", "higher", party(150), nation)).toBeNull();
    expect(opportunity("binomial", "lower", party(40), nation)).toBeNull();
    expect(opportunity("binomial", "higher", party(95), nation)).toBeNull();
    expect(opportunity("binomial", "neutral", party(40), nation)).toBeNull();
    expect(opportunity("binomial", "higher", party(40), { ...nation, spread: null })).toBeNull();
  });
});

describe("a change", () => {
  it("is the ratio of two published figures, as uncertain as both together", () => {
    // By hand: both ranges reach a factor of 1.2 each way; together exp(sqrt 2 * ln 1.2) = 1.2941.
    const change = changeOf({ mean: 0.06, interval: [0.05, 0.072] }, { mean: 0.04, interval: [0.0333333333, 0.048] })!;
    expect(change.ratio).toBeCloseTo(1.5, 12);
    expect(change.interval[0]).toBeCloseTo(1.5 / 1.2941, 4);
    expect(change.interval[1]).toBeCloseTo(1.5 * 1.2941, 3);
  });

  it("from or to nothing has no ratio", () => {
    const nothing = { mean: 0, interval: [0, 0.01] as const };
    const something = { mean: 0.02, interval: [0.01, 0.03] as const };
    expect(changeOf(something, nothing)).toBeNull();
    expect(changeOf(nothing, something)).toBeNull();
  });
});
