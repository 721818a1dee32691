import { describe, expect, it } from "vitest";
import { campaignVariance } from "../../src/statistics/campaign-variance.ts";
import { z95, z998 } from "../../src/statistics/critical-values.ts";
import { effectiveCounts } from "../../src/statistics/effective-counts.ts";
import { fitSpread } from "../../src/statistics/fit-spread.ts";
import { fittedQuantiles } from "../../src/statistics/fitted-quantiles.ts";
import { groupLimits } from "../../src/statistics/group-limits.ts";
import { groupMean } from "../../src/statistics/group-mean.ts";
import { meanVariance } from "../../src/statistics/mean-variance.ts";
import { ownInterval } from "../../src/statistics/own-interval.ts";
import { ownLimits } from "../../src/statistics/own-limits.ts";
import { percentile } from "../../src/statistics/percentile.ts";
import { shrunkenRate } from "../../src/statistics/shrunken-rate.ts";
import type { Sums } from "../../src/statistics/sums.ts";
import { counts, limits } from "../fixtures/statistics/rates_oracle.json";
import { expectNear } from "./near.ts";

/** Expected values: rates_oracle.json, made with scipy by rates_oracle.py beside it. */
const sumsOf = (campaigns: number[][]): Sums => {
  const total = (of: (n: number, x: number) => number) => campaigns.reduce((sum, [n, x]) => sum + of(n!, x!), 0);
  return {
    m: campaigns.length,
    n: total((n) => n),
    x: total((_, x) => x),
    nn: total((n) => n * n),
    xn: total((n, x) => n * x),
    xx: total((_, x) => x * x),
  };
};

describe("forty parties' counts, beside scipy", () => {
  const parties = counts.campaigns.map(sumsOf);
  const population = { ...counts.published, campaignVariance: counts.s2 };

  it("have the variance between campaigns that the campaigns themselves give, one by one", () => {
    const { variance, degreesOfFreedom } = campaignVariance("count", parties);
    expectNear([variance], [counts.s2], 1e-10, "s2");
    expect(degreesOfFreedom).toBe(counts.degrees_of_freedom);
  });

  it("have the likeliest mean and spread", () => {
    const pooled = { rate: counts.pooled_rate, campaignVariance: counts.s2 };
    const fit = fitSpread(
      "count",
      parties.map((sums) => effectiveCounts("count", sums, pooled)),
    );
    if (!fit.converged || fit.spread === null) throw new Error("no fit");
    expectNear([fit.rate, fit.spread], [counts.fit.rate, counts.fit.spread], 1e-6, "fit");
    expect(fit.residualVariance).toBeGreaterThan(0.7);
    expect(fit.residualVariance).toBeLessThan(1.4);
  });

  it("have quantiles of the published distribution, and the uncertainty of its mean", () => {
    expectNear(Object.values(fittedQuantiles("count", counts.published)), counts.quantiles, 1e-9, "quantiles");
    const { weight } = groupMean("count", parties, population);
    const found = meanVariance("count", { rate: population.rate, weight });
    expectNear([found], [counts.mean_variance], 1e-12, "V_mu");
  });

  it("have own ranges, shrunken means, percentiles and a funnel, a party without any outcome included", () => {
    expect(counts.parties.some(({ x }) => x === 0)).toBe(true);
    for (const [at, sums] of parties.entries()) {
      const expected = counts.parties[at]!;
      const effective = effectiveCounts("count", sums, population);
      const who = `party ${at + 1}`;
      expectNear([effective.x, effective.n], [expected.x, expected.n], 1e-12, who);
      expectNear(ownInterval("count", effective), expected.own, 1e-9, `own range, ${who}`);
      const shrunken = shrunkenRate("count", effective, population, counts.mean_variance);
      expectNear(
        [shrunken.mean, ...shrunken.interval],
        [expected.mean, ...expected.interval],
        1e-8,
        `shrunken, ${who}`,
      );
      const place = percentile("count", effective, counts.published, 40);
      expectNear(
        [place.percentile, ...place.interval],
        [expected.percentile, ...expected.percentile_interval],
        1e-8,
        `percentile, ${who}`,
      );
      expectNear(ownLimits("count", effective, population, z998), expected.limits, 1e-9, `funnel, ${who}`);
    }
  });
});

describe("a published rate and spread, beside scipy", () => {
  const { rate, spread, n, weight } = limits;

  it("give quantiles and a party's funnel", () => {
    expectNear(Object.values(fittedQuantiles("binomial", { rate, spread })), limits.quantiles, 1e-9, "quantiles");
    expectNear(ownLimits("binomial", { n }, { rate, spread }, z95), limits.own_limits, 1e-9, "own limits");
  });

  it("give a group's funnel on the logit scale, and on the log scale for counts", () => {
    expectNear(groupLimits("binomial", { rate, weight }, z998), limits.group_limits_998, 1e-9, "rates");
    expectNear(groupLimits("count", { rate, weight }, z998), limits.count_limits_998, 1e-9, "counts");
  });
});
