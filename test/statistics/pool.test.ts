import { describe, expect, it } from "vitest";
import { campaignVariance } from "../../src/statistics/campaign-variance.ts";
import { effectiveCounts } from "../../src/statistics/effective-counts.ts";
import { fitSpread } from "../../src/statistics/fit-spread.ts";
import { fittedQuantiles } from "../../src/statistics/fitted-quantiles.ts";
import { groupMean } from "../../src/statistics/group-mean.ts";
import { meanVariance } from "../../src/statistics/mean-variance.ts";
import { ownInterval } from "../../src/statistics/own-interval.ts";
import { percentile } from "../../src/statistics/percentile.ts";
import { shrunkenRate } from "../../src/statistics/shrunken-rate.ts";
import pool from "../fixtures/statistics/08_eb_oracle.json";
import { expectNear } from "./near.ts";
import { poolSums } from "./pool.ts";

/** Expected values: 08_eb_oracle.json, R 4.2.2, to a relative 1e-6. */
describe("the simulated pool of 200 parties, beside R", () => {
  const pooled = { rate: pool.pooled_rate, campaignVariance: pool.s2 };
  const effective = poolSums.map((sums) => effectiveCounts("binomial", sums, pooled));
  const population = { rate: pool.mle.mean, spread: pool.mle.M, campaignVariance: pool.s2 };

  it("has R's variance between campaigns, on one degree of freedom for each campaign but the first of a party", () => {
    const { variance, degreesOfFreedom } = campaignVariance("binomial", poolSums);
    expectNear([variance], [pool.s2], 1e-9, "s2");
    expect(degreesOfFreedom).toBe(6071 - 200);
  });

  it("has R's design effects, effective counts and own intervals", () => {
    for (const [at, { x, n, designEffect }] of effective.entries()) {
      const party = pool.parties[at]!;
      expectNear([designEffect, x, n], [party.deff, party.x_eff, party.n_eff], 1e-9, `party ${at + 1}`);
      expectNear(ownInterval("binomial", { x, n }), [party.own_lo, party.own_hi], 1e-9, `interval of party ${at + 1}`);
    }
  });

  it("has R's likeliest rate and spread, and residuals about as wide as they should be", () => {
    const fit = fitSpread("binomial", effective);
    if (!fit.converged) throw new Error("no fit");
    expectNear([fit.rate, fit.spread ?? 0], [pool.mle.mean, pool.mle.M], 1e-6, "fit");
    // By hand from the oracle's own x_eff and n_eff: the mean square about the oracle's mean, 199 degrees of freedom.
    const { mean, M } = pool.mle;
    const squares = pool.parties.map(
      ({ x_eff, n_eff }) => (x_eff - n_eff * mean) ** 2 / (n_eff * mean * (1 - mean) * (1 + (n_eff - 1) / (M + 1))),
    );
    expectNear([fit.residualVariance], [squares.reduce((sum, square) => sum + square, 0) / 199], 1e-6, "residuals");
  });

  it("has R's uncertainty of the mean, whether summed over the parties or taken from the published weight", () => {
    // The oracle's effective counts are at the pooled rate: the campaign variance that gives the same at the fitted one.
    const odds = (rate: number) => rate / (1 - rate);
    const campaignVariance = (pool.s2 * odds(pool.pooled_rate)) / odds(pool.mle.mean);
    const { weight } = groupMean("binomial", poolSums, { ...population, campaignVariance });
    expectNear([meanVariance("binomial", { rate: pool.mle.mean, weight })], [pool.mle.Vmu], 1e-6, "V_mu");
  });

  it("has R's shrunken rates, percentiles and quantiles", () => {
    for (const [at, counts] of effective.entries()) {
      const party = pool.parties[at]!;
      const shrunken = shrunkenRate("binomial", counts, population, pool.mle.Vmu);
      expectNear(
        [shrunken.mean, ...shrunken.interval],
        [party.eb_mean, party.eb_lo, party.eb_hi],
        1e-6,
        `party ${at + 1}`,
      );
      const place = percentile("binomial", counts, population, 200);
      expectNear(
        [place.percentile, ...place.interval],
        [party.pct, party.pct_lo, party.pct_hi],
        1e-6,
        `percentile of party ${at + 1}`,
      );
    }
    const { p10, p25, p50, p75, p90 } = pool.cohort_quantiles;
    const quantiles = fittedQuantiles("binomial", population);
    expectNear(Object.values(quantiles), [p10, p25, p50, p75, p90], 1e-6, "quantiles");
  });
});
