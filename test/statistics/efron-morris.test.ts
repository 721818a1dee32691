import { describe, expect, it } from "vitest";
import { fitSpread } from "../../src/statistics/fit-spread.ts";
import { kleinmanMoments } from "../../src/statistics/kleinman-moments.ts";
import { shrunkenRate } from "../../src/statistics/shrunken-rate.ts";
import reference from "../fixtures/statistics/03_baseball_eb.json";
import { expectNear } from "./near.ts";

/**
 * 18 batters after 45 at-bats, and what they did in the rest of the season: the example by which shrinkage is known.
 * Expected values: 03_baseball_eb.json (R 4.2.2) and the paper: Efron & Morris (1975), JASA 70, 311-319.
 */
describe("the batters of Efron and Morris 1975", () => {
  const batters = reference.data.map(({ x, n }) => ({ x, n }));
  const squaredError = (rates: number[]) =>
    rates.reduce((sum, rate, at) => sum + (rate - reference.data[at]!.season) ** 2, 0);

  it("have the published shrinking factor 0.212, and 0.29 of the raw squared error, by the papers' closed form", () => {
    // Efron & Morris (1977), on averages as printed: 1 - (k-3) variance / scatter.
    const averages = batters.map(({ x, n }) => x / n);
    const mean = averages.reduce((sum, average) => sum + average, 0) / 18;
    const scatter = averages.reduce((sum, average) => sum + (average - mean) ** 2, 0);
    expect((1 - (15 * mean * (1 - mean)) / 45 / scatter).toFixed(3)).toBe("0.212");

    // Efron & Morris (1975), on the arcsine scale.
    const transformed = batters.map(({ x, n }) => Math.sqrt(n) * Math.asin((2 * x) / n - 1));
    const centre = transformed.reduce((sum, z) => sum + z, 0) / 18;
    const kept = 1 - 15 / transformed.reduce((sum, z) => sum + (z - centre) ** 2, 0);
    const shrunken = transformed.map((z) => centre + kept * (z - centre));
    expectNear(shrunken, reference.james_stein_arcsine.js, 1e-12, "James-Stein");

    const raw = squaredError(averages);
    const error = squaredError(shrunken.map((z) => (Math.sin(z / Math.sqrt(45)) + 1) / 2));
    expectNear([raw, error], [reference.total_sq_err.mle, reference.total_sq_err.js], 1e-12, "squared errors");
    expect(error.toFixed(3)).toBe("0.022");
    // Printed as 0.077; the printed table adds up to 0.0753, and the ratio of the two errors to the printed 0.29.
    expect(raw).toBeCloseTo(0.0753, 4);
    expect((error / raw).toFixed(2)).toBe((0.022 / 0.077).toFixed(2));
  });

  it("have R's moments of Kleinman, and the means shrunken by them", () => {
    const { rate, spread } = kleinmanMoments(batters);
    const { mean, M, posterior_mean } = reference.beta_binomial_moments_kleinman;
    expectNear([rate, spread ?? 0], [mean, M], 1e-6, "moments");
    const means = batters.map((counts) => shrunkenRate("binomial", counts, { rate, spread }, 0).mean);
    expectNear(means, posterior_mean, 1e-6, "means");
  });

  it("have R's likeliest rate and spread, of a likelihood that is nearly flat", () => {
    const fit = fitSpread("binomial", batters);
    if (!fit.converged || fit.spread === null) throw new Error("no fit");
    const { mean, M } = reference.beta_binomial_mle;
    expectNear([fit.rate, fit.spread], [mean, M], 1e-4, "fit");
  });

  it("have R's shrunken averages and intervals, which miss the season by less than a third of what the raw ones do", () => {
    const { mean, M, posterior_mean, lo, hi, sq_err } = reference.beta_binomial_mle;
    const shrunken = batters.map((counts) => shrunkenRate("binomial", counts, { rate: mean, spread: M }, 0));
    const means = shrunken.map(({ mean }) => mean);
    expectNear(means, posterior_mean, 1e-6, "means");
    expectNear(
      shrunken.flatMap(({ interval }) => interval),
      lo.flatMap((low, at) => [low, hi[at]!]),
      1e-6,
      "intervals",
    );
    expectNear([squaredError(means)], [sq_err], 1e-6, "squared error");
    expect(squaredError(means)).toBeLessThan(squaredError(batters.map(({ x, n }) => x / n)) / 3);
  });
});
