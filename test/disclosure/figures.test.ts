import { describe, expect, it } from "vitest";
import { figuresOfGroup, figuresOfNation } from "../../src/disclosure/figures.ts";
import type { Contributor } from "../../src/disclosure/grid.ts";
import { policy } from "../../src/disclosure/policy.ts";
import { emails, type InventedParty, pooledOf } from "./hub.ts";

const { region, cluster, nation } = policy.levels;
const contributorsOf = (sums: readonly InventedParty["sums"][]): Contributor[] =>
  sums.map((one, index) => ({ key: `p${index}`, version: "1", ...one }));

describe("a group of parties that do not differ, where everybody's weight is the number of people reached", () => {
  const flat = { rate: 0.25, spread: null, campaignVariance: 0 };
  const figuresOf = (sums: readonly InventedParty["sums"][], thresholds = region) =>
    figuresOfGroup(pooledOf([]), contributorsOf(sums), flat, thresholds, policy);
  const rulesOf = (sums: readonly InventedParty["sums"][], thresholds = region) => {
    const figures = figuresOf(sums, thresholds);
    return "rule" in figures ? figures.rule : "published";
  };
  /** Parties by how many people they reached, a quarter of whom clicked, about. */
  const reaching = (...people: number[]) => people.map((n, index) => emails(2, n / 2, Math.floor(n / 4) - (index % 2)));
  const times = (count: number, people: number): number[] => Array.from({ length: count }, () => people);

  it("is published if one of them has a quarter of the weight, and not if it has more", () => {
    // 1024 of 4096 people; 1056 of 4128 are 25.6 %. Kish's number is 9.1 and 8.9: far from five.
    expect(rulesOf(reaching(1024, ...times(12, 256)))).toBe("published");
    expect(rulesOf(reaching(1056, ...times(12, 256)))).toBe("dominance");
  });

  it("is published as a cluster if one of them has a third of the weight, and not if it has more", () => {
    // 512 of 1536; 544 of 1568 are 34.7 %. Kish's number is 4.5 and 4.3: far from three.
    expect(rulesOf(reaching(512, ...times(4, 256)), cluster)).toBe("published");
    expect(rulesOf(reaching(544, ...times(4, 256)), cluster)).toBe("dominance");
    expect(rulesOf(reaching(512, ...times(4, 256)), region)).toBe("too-few");
  });

  it("is published if the weights are worth five parties', and not if they are worth fewer", () => {
    // Four of 12 and six of 1: 54^2 / 582 = 5.01; of 13 and 1: 58^2 / 682 = 4.93. The largest share is 22 % in both.
    expect(rulesOf(reaching(...times(4, 12 * 128), ...times(6, 128)))).toBe("published");
    expect(rulesOf(reaching(...times(4, 13 * 128), ...times(6, 128)))).toBe("dominance");
  });

  it("is published from ten events outside the party that has most", () => {
    const clicks = (...numbers: number[]) => numbers.map((x) => emails(2, 500, x));
    expect(rulesOf(clicks(60, 1, 1, 1, 1, 1, 1, 1, 1, 1))).toBe("few-events");
    expect(rulesOf(clicks(60, 2, 1, 1, 1, 1, 1, 1, 1, 1))).toBe("published");
  });

  it("is flagged by its published mean and weight", () => {
    // On the logit scale the funnel of 4 000 people at 25 % reaches 1.96 / sqrt(750) = 0.072 to either side (95 %) and 0.113
    // (99.8 %). The logits of 22, 23, 24, 26, 27 and 28 % are -0.167, -0.110, -0.054, 0.053, 0.104 and 0.154 away from it.
    const clicking = (each: number) => times(10, 400).map((n, at) => emails(2, n / 2, each + (at % 2 ? 1 : -1)));
    const flagsOf = (perCent: number) => {
      const figures = figuresOf(clicking(4 * perCent));
      return "values" in figures ? figures.values.flag : figures.rule;
    };
    expect([22, 23, 24].map(flagsOf)).toEqual(["below-99.8", "below-95", null]);
    expect([26, 27, 28].map(flagsOf)).toEqual([null, "above-95", "above-99.8"]);
  });

  it("says the interval of its published mean and weight, for everybody to work out again", () => {
    // 16 of 60: published as 27 % of 60. By hand, Wilson's interval of 16.2 of 60 is 17.4 to 39.4 %.
    const sums = [2, 3, 4, 3, 4].map((clicks) => emails(2, 6, clicks));
    expect(figuresOf(sums, cluster)).toMatchObject({ values: { mean: 0.27, weight: 60, interval: [0.17, 0.39] } });
  });

  it("is published unless its mean rounds to everybody", () => {
    const missing = (each: number) => times(10, 1_000).map((n, index) => emails(2, n / 2, n - each - (index % 2)));
    expect(rulesOf(missing(3))).toBe("sameness");
    expect(rulesOf(missing(6))).toBe("published");
  });
});

describe("the nation", () => {
  const valuesOf = (sums: readonly InventedParty["sums"][]) => {
    const figures = figuresOfNation(pooledOf([]), contributorsOf(sums), [], nation, policy);
    return "values" in figures ? figures.values : null;
  };
  /** Ten emails each to a list of 200. */
  const clicked = (count: number, clicksOf: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => emails(10, 200, clicksOf(index)));

  it("shows the reviewed spread and no quantiles of 29 parties, and its own of 30", () => {
    const differing = (count: number) => valuesOf(clicked(count, (index) => 40 + 10 * (index % 7)));
    expect(differing(29)).toMatchObject({ spread: 110, quantiles: null });
    const fitted = differing(30);
    expect(fitted?.spread).not.toBe(110);
    expect(fitted?.quantiles).not.toBeNull();
  });

  it("splits its differences in whole per cents that add up to one, at the rate that it publishes", () => {
    // With scipy, phi_W and phi_B by their formulas at 6.4 %: 26.94, 7.41 and 65.65 %. At 6.375 %, the rate before rounding,
    // parties have 7.65 and chance 65.41 %. Rounded down they are 98 together: two per cents go where most was lost.
    const clusters = Array.from({ length: 10 }, (_, of) =>
      contributorsOf(Array.from({ length: 4 }, (_, at) => emails(10, 200, 104 + 3 * of + 20 * (at % 2)))),
    );
    const figures = figuresOfNation(pooledOf([]), clusters.flat(), clusters, nation, policy);
    expect(figures).toMatchObject({ values: { mean: 0.064, split: { clusters: 0.27, parties: 0.07, chance: 0.66 } } });
  });

  /**
   * The variance of the standardised residuals at the likeliest beta-binomial was found with scipy (betaln and Nelder-Mead
   * over the logit of the mean and ln M): 1.392 with 172 clicks of the one, 1.419 with 176; 0.691 with 180 of the two, and
   * 0.712 with 200. M is 941, 884, 19.5 and 21.2.
   */
  it("shows no quantiles where one party is further out than the fitted distribution has any", () => {
    const withOne = (clicks: number) => valuesOf(clicked(40, (index) => (index < 1 ? clicks : 60 + 4 * (index % 7))));
    expect(withOne(172)).toMatchObject({ spread: 940, quantiles: { p50: 0.037 } });
    expect(withOne(176)).toMatchObject({ spread: 880, quantiles: null });
  });

  it("shows no quantiles where nearly all are closer together than the fitted distribution has them", () => {
    const withTwo = (clicks: number) =>
      valuesOf(clicked(40, (index) => (index < 2 ? clicks : 1_000 + 4 * (index % 7))));
    expect(withTwo(180)).toMatchObject({ spread: 19, quantiles: null });
    expect(withTwo(200)).toMatchObject({ spread: 21, quantiles: { p50: 0.49 } });
  });
});
