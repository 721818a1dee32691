import { describe, it } from "vitest";
import { betaCdf, betaQuantile } from "../../src/statistics/beta.ts";
import { fitSpread } from "../../src/statistics/fit-spread.ts";
import { fittedQuantiles } from "../../src/statistics/fitted-quantiles.ts";
import { shrunkenRate } from "../../src/statistics/shrunken-rate.ts";
import reference from "../fixtures/statistics/02_proportions.json";
import { expectNear } from "./near.ts";

/**
 * Pritz 1997, 14 studies with rates near 1. Expected values: 02_proportions.json, R 4.2.2 (its maximum beside VGAM's). The
 * poolings on the logit and arcsine scales and the mixed model in that file are methods that the project does not use.
 */
describe("the proportions of Pritz 1997, beside R", () => {
  const { beta_binomial_mle, beta_binomial_posterior } = reference;
  const studies = reference.data.map(({ xi, ni }) => ({ x: xi, n: ni }));
  const { mean, M } = beta_binomial_mle;

  it("have the likeliest rate and spread of R and of VGAM", () => {
    const fit = fitSpread("binomial", studies);
    if (!fit.converged || fit.spread === null) throw new Error("no fit");
    expectNear([fit.rate, fit.spread], [mean, M], 1e-5, "fit");
    expectNear([fit.rate * fit.spread, (1 - fit.rate) * fit.spread], beta_binomial_mle.vgam, 1e-5, "VGAM");
  });

  it("have the posterior means and intervals of R, which makes no allowance for the mean", () => {
    for (const [at, counts] of studies.entries()) {
      const posterior = beta_binomial_posterior[at]!;
      const shrunken = shrunkenRate("binomial", counts, { rate: mean, spread: M }, 0);
      expectNear(
        [shrunken.mean, ...shrunken.interval],
        [posterior.mean, posterior.lo, posterior.hi],
        1e-5,
        `study ${at + 1}`,
      );
    }
  });

  it("have R's medians, and the share of studies below the medians and both ends", () => {
    const [a, b] = [mean * M, (1 - mean) * M];
    for (const [at, { x, n }] of studies.entries()) {
      const posterior = beta_binomial_posterior[at]!;
      const median = betaQuantile(0.5, x + a, n - x + b);
      expectNear([median], [posterior.med], 1e-5, `median of study ${at + 1}`);
      const { interval } = shrunkenRate("binomial", { x, n }, { rate: mean, spread: M }, 0);
      const shares = [median, ...interval].map((rate) => betaCdf(rate, a, b));
      const { pct_med, pct_lo, pct_hi } = posterior;
      expectNear(shares, [pct_med, pct_lo, pct_hi], 1e-5, `shares below study ${at + 1}`);
    }
  });

  it("have R's quantiles", () => {
    const { p10, p25, p50, p75, p90 } = reference.cohort_quantiles;
    const quantiles = fittedQuantiles("binomial", { rate: mean, spread: M });
    expectNear(Object.values(quantiles), [p10, p25, p50, p75, p90], 1e-5, "quantiles");
  });
});
