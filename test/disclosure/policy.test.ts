import { expect, it } from "vitest";
import { policy } from "../../src/disclosure/policy.ts";

/** Every number of the policy once more, typed in from who says so. To loosen one, it has to be changed here as well. */
const strict = {
  // ACRO, safe_threshold: 10; the ONS Longitudinal Study's threshold rule; the ESSnet's rule of thumb.
  minimumContributors: 10,
  // Measured by the attack: with these, colluding joiners bound nobody within their own size; with three, within 28 %.
  changed: 10,
  moved: 5,
  // Dominance on the weights of a mean, in place of ACRO's rules for totals.
  effectiveContributors: 5,
  largestShare: 0.25,
};
const byConsent = {
  // The floor of the Bundesbank's research data centre: five.
  minimumContributors: 5,
  // Measured by the attack on clusters: nobody bounded within ten per cent by two colluding neighbours.
  changed: 5,
  moved: 3,
  effectiveContributors: 3,
  largestShare: 1 / 3,
};

it("asks for ten at every level, and for five only where every member agreed to it", () => {
  expect(policy.levels).toEqual({ nation: strict, region: strict, "size-band": strict, cluster: byConsent });
});

it("gives a hub of fewer than thirty the nation's figure by the same consent", () => {
  expect(policy.startUp).toEqual({ contributors: 30, nation: byConsent });
});

it("counts a party from two campaigns and a hundred people on", () => {
  expect(policy.eligible).toEqual({ campaigns: 2, exposure: 100 });
});

it("stands against two that collude", () => {
  expect(policy.colluders).toBe(2);
});

it("names a party only beside five others who are not, which is as many as open a cluster", () => {
  expect(policy.unnamed).toBe(byConsent.minimumContributors);
});

it("wants ten events outside the largest contributor", () => {
  // ACRO treats zeros as disclosive; ten is its threshold for cells.
  expect(policy.eventsOutsideLargest).toBe(10);
});

it("fits the nation's spread from thirty parties on, and shows it where residuals vary from 0.7 to 1.4", () => {
  expect(policy.fit).toEqual({ contributors: 30, residualVariance: [0.7, 1.4] });
});

it("rounds figures to two digits and numbers of contributors to bands", () => {
  // ACRO rounds to base 5; the bands widen with the number: 5-9, 10-14, 15-19, 20-29, 30-49, 50-99, 100+.
  expect(policy.significantFigures).toBe(2);
  expect(policy.bands).toEqual([5, 10, 15, 20, 30, 50, 100]);
});
