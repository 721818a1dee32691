import { describe, expect, it } from "vitest";
import { z95, z998 } from "../../src/statistics/critical-values.ts";
import { effectiveCounts } from "../../src/statistics/effective-counts.ts";
import { groupInterval } from "../../src/statistics/group-interval.ts";
import { groupFlag, groupLimits } from "../../src/statistics/group-limits.ts";
import { groupMean } from "../../src/statistics/group-mean.ts";
import { ownInterval } from "../../src/statistics/own-interval.ts";
import { partyWeights } from "../../src/statistics/party-weights.ts";
import type { Sums } from "../../src/statistics/sums.ts";
import { varianceComponents } from "../../src/statistics/variance-components.ts";
import { varianceSplit } from "../../src/statistics/variance-split.ts";
import pool from "../fixtures/statistics/08_eb_oracle.json";
import { components } from "../fixtures/statistics/rates_oracle.json";
import { expectNear } from "./near.ts";
import { poolSums } from "./pool.ts";

/** Events: as many exposures as campaigns, so that n = nn = m and xn = x. The sum of squares plays no part here. */
const events = (m: number, x: number): Sums => ({ m, n: m, x, nn: m, xn: x, xx: x * x });

/** The printed figures were computed in R when the method was designed; each is met to its last printed digit. */
describe("groups of the simulated pool", () => {
  const rate = pool.mle.mean; // printed as .0340769
  // The design effects of the print are at the pooled rate: the campaign variance that gives the same at the nation's.
  const odds = (of: number) => of / (1 - of);
  const population = { rate, spread: pool.mle.M, campaignVariance: (pool.s2 * odds(pool.pooled_rate)) / odds(rate) };

  it("have the printed mean, weight, interval and funnel: parties 1 to 5", () => {
    const group = groupMean("binomial", poolSums.slice(0, 5), population);
    expect(group.weight.toFixed(4)).toBe("549.3202");
    expect(group.mean.toFixed(8)).toBe("0.01991863");
    expect(group.effectiveContributors.toFixed(5)).toBe("4.99902");
    expect(groupInterval("binomial", group).map((limit) => limit.toFixed(8))).toEqual(["0.01114119", "0.03536398"]);
    const { weight } = group;
    const limits95 = groupLimits("binomial", { rate, weight }, z95);
    expect(limits95.map((limit) => limit.toPrecision(6))).toEqual(["0.0217661", "0.0529735"]);
    const limits998 = groupLimits("binomial", { rate, weight }, z998);
    expect(limits998.map((limit) => limit.toPrecision(6))).toEqual(["0.0167708", "0.0680062"]);
    expect(groupFlag("binomial", group, rate)).toBe("below-95");
    // The printed place on the logit scale, -2.34516, is exactly where the limit is the mean itself.
    expect(groupLimits("binomial", { rate, weight }, 2.34516)[0]).toBeCloseTo(group.mean, 7);
  });

  it("have the printed mean, weight and interval: parties 1 to 12", () => {
    const group = groupMean("binomial", poolSums.slice(0, 12), population);
    expect(group.weight.toFixed(4)).toBe("1316.8951");
    expect(group.mean.toFixed(8)).toBe("0.03534340");
    expect(groupInterval("binomial", group).map((limit) => limit.toFixed(8))).toEqual(["0.02664540", "0.04674437"]);
    expect(groupFlag("binomial", group, rate)).toBeNull();
  });

  it("have the printed split of the variance: clusters of ten consecutive parties differ no more than by chance", () => {
    const clusters = Array.from({ length: 20 }, (_, at) => poolSums.slice(10 * at, 10 * at + 10));
    const components = varianceComponents("binomial", clusters, population);
    expect(components?.withinClusters.toFixed(8)).toBe("0.01155877");
    expect(components?.betweenClusters).toBe(0);
  });

  it("have scipy's split of the variance where clusters differ, and shares that add up (rates_oracle.json)", () => {
    const sorted = [...poolSums].sort((one, other) => one.x / one.n - other.x / other.n);
    const clusters = Array.from({ length: 20 }, (_, at) => sorted.slice(10 * at, 10 * at + 10));
    const nation = { rate: components.rate, spread: null, campaignVariance: components.campaign_variance };
    for (const kind of ["binomial", "count"] as const) {
      const expected = components[kind];
      const found = varianceComponents(kind, clusters, nation)!;
      expectNear(
        [found.betweenClusters, found.withinClusters, found.chance],
        [expected.between_clusters, expected.within_clusters, expected.chance],
        1e-9,
        kind,
      );
      expectNear(Object.values(varianceSplit(kind, clusters, nation)!), expected.split, 1e-9, `${kind} shares`);
    }
  });

  it("are not split when fewer than ten have two parties", () => {
    const clusters = Array.from({ length: 12 }, (_, at) => poolSums.slice(10 * at, 10 * at + (at < 9 ? 10 : 1)));
    expect(varianceSplit("binomial", clusters, population)).toBeNull();
    const ten = Array.from({ length: 10 }, (_, at) => poolSums.slice(10 * at, 10 * at + 2));
    expect(varianceSplit("binomial", ten, population)).not.toBeNull();
  });
});

describe("means of counts", () => {
  const example = [events(8, 160), events(3, 24), events(12, 300), events(5, 70), events(1, 30)];
  const population = { rate: 18, spread: 4, campaignVariance: 0.4 };

  it("have the printed own ranges of five parties' RSVPs per event, with a design effect of 8.2", () => {
    const ranges = example.map((sums) => {
      const effective = effectiveCounts("count", sums, population);
      expect(effective.designEffect).toBeCloseTo(8.2, 12);
      const [low, high] = ownInterval("count", effective);
      return [sums.x / sums.n, low, high].map((figure) => figure.toFixed(1));
    });
    expect(ranges).toEqual([
      ["20.0", "12.9", "31.1"],
      ["8.0", "2.7", "23.8"],
      ["25.0", "18.1", "34.5"],
      ["14.0", "7.2", "27.1"],
      ["30.0", "11.2", "80.3"],
    ]);
  });

  it("have the printed group mean of these five", () => {
    const group = groupMean("count", example, population);
    expect(group.weight.toFixed(5)).toBe("0.75378");
    expect(group.mean.toFixed(2)).toBe("18.83");
    expect(group.effectiveContributors.toFixed(2)).toBe("4.66");
    expect(groupInterval("count", group).map((limit) => limit.toFixed(2))).toEqual(["11.25", "31.50"]);
  });

  it("have the printed group mean of six real chapters (Mexico 2021, in `chapters/`)", () => {
    const mexico = [events(13, 574), events(7, 982), events(8, 559), events(1, 12), events(4, 161), events(2, 71)];
    const group = groupMean("count", mexico, { rate: 34, spread: 1.6, campaignVariance: 0.22 });
    expect(group.weight.toFixed(7)).toBe("0.2506580");
    expect(group.mean.toFixed(5)).toBe("59.49223");
    const published = { mean: 59.49223, weight: 0.250658 };
    expect(groupInterval("count", published).map((limit) => limit.toFixed(5))).toEqual(["36.00268", "98.30728"]);
  });
});

describe("a group", () => {
  it("is flagged by the outermost limit that it passes, and by none that it only touches", () => {
    for (const kind of ["binomial", "count"] as const) {
      const [rate, weight] = [0.04, 800];
      const [low95, high95] = groupLimits(kind, { rate, weight }, z95);
      const [low998, high998] = groupLimits(kind, { rate, weight }, z998);
      const flagAt = (mean: number) => groupFlag(kind, { mean, weight }, rate);
      expect([low95, high95, rate].map(flagAt)).toEqual([null, null, null]);
      expect([low998, low95 - 1e-9, high95 + 1e-9, high998].map(flagAt)).toEqual([
        "below-95",
        "below-95",
        "above-95",
        "above-95",
      ]);
      expect([0, low998 - 1e-9, high998 + 1e-9].map(flagAt)).toEqual(["below-99.8", "below-99.8", "above-99.8"]);
    }
  });

  it("rests on the largest share of one party, and on as many parties as that leaves", () => {
    // By hand: two parties of 3 and 1 effective people, flat: weights 3 and 1.
    const parties = [
      { m: 1, n: 3, x: 1, nn: 9, xn: 3, xx: 1 },
      { m: 1, n: 1, x: 0, nn: 1, xn: 0, xx: 0 },
    ];
    const population = { rate: 0.5, spread: null, campaignVariance: 0 };
    expect(partyWeights("binomial", parties, population)).toEqual([3, 1]);
    const group = groupMean("binomial", parties, population);
    expect(group).toEqual({ mean: 0.25, weight: 4, effectiveContributors: 1.6, largestShare: 0.75 });
  });

  it("of nobody, of impossible counts or at an impossible rate is a mistake of the caller", () => {
    const population = { rate: 0.03, spread: 100, campaignVariance: 0.1 };
    expect(() => groupMean("binomial", [], population)).toThrow(RangeError);
    expect(() => groupMean("binomial", [{ ...poolSums[0]!, x: 1e9 }], population)).toThrow(RangeError);
    expect(() => groupMean("binomial", poolSums, { ...population, rate: 1 })).toThrow(RangeError);
    expect(() => groupMean("binomial", poolSums, { ...population, rate: 0 })).toThrow(RangeError);
    expect(() => groupMean("count", poolSums, { ...population, spread: 0 })).toThrow(RangeError);
  });
});
