/** That what is said of figures is as certain as it says, on invented parties; and that a wrong formula would be noticed. */
import { describe, expect, it } from "vitest";
import { measureAlike } from "../../scripts/calibrate/alike.ts";
import { binomialAt } from "../../scripts/calibrate/binomial.ts";
import { calibrate } from "../../scripts/calibrate/calibrate.ts";
import { measureClusters } from "../../scripts/calibrate/clusters.ts";
import { partyOf } from "../../scripts/calibrate/generator.ts";
import { holds, type MarkName, type Measured, marks } from "../../scripts/calibrate/marks.ts";
import { broken, exact, type Method, published } from "../../scripts/calibrate/method.ts";
import { measureParties } from "../../scripts/calibrate/parties.ts";
import { reportOf } from "../../scripts/calibrate/report.ts";
import { tallyOf } from "../../scripts/calibrate/tally.ts";
import { alike, clicks, eighteenRsvps, opens, sixRsvps } from "../../scripts/calibrate/worlds.ts";
import { randomOf } from "../../scripts/demonstration/random.ts";

const named = (measured: readonly Measured[], mark: MarkName): Measured => {
  const found = measured.find((one) => one.mark === mark);
  if (!found) throw new Error(`nothing was measured of ${mark}`);
  return found;
};

describe("the method", () => {
  it("passes every mark in every design", () => {
    const measured = calibrate(0.3);
    expect(measured.filter((one) => !holds(one))).toEqual([]);
    expect(new Set(measured.map(({ mark }) => mark))).toEqual(new Set(Object.keys(marks)));
  });
});

describe("the marks fail", () => {
  it("when recipients of one email are taken as independent", () => {
    const own = (method: Method) => named(measureParties(method, clicks, 54, 40), "own range");
    expect(holds(own(published))).toBe(true);
    // The method's design measured 72 %.
    const { value, ...failed } = own(broken.withoutCampaigns(published));
    expect(holds({ value, ...failed })).toBe(false);
    expect(value).toBeLessThan(0.8);
  });

  it("when the nation's rate is taken as known, where parties do not differ", () => {
    const range = (method: Method) => named(measureAlike(method, 54, 60), "shrunken range, all alike");
    expect(holds(range(exact))).toBe(true);
    const withoutAllowance = range(broken.withoutAllowance(exact));
    expect(holds(withoutAllowance)).toBe(false);
    expect(withoutAllowance.value).toBeLessThan(0.83);
  });

  it("when a cluster is weighed by its own spread", () => {
    for (const setting of [clicks, eighteenRsvps]) {
      const right = measureClusters(published, setting, 0, 60);
      const wrong = measureClusters(broken.ownSpread(published), setting, 0, 60);
      for (const mark of ["cluster's range", "flagged, 95 %", "flagged below, 99.8 %", "flagged, 99.8 %"] as const) {
        expect(holds(named(right, mark))).toBe(true);
        expect(holds(named(wrong, mark))).toBe(false);
      }
    }
  });
});

describe("an invented party", () => {
  it("has the rate that it comes to over very many campaigns", () => {
    for (const { world } of [clicks, opens, sixRsvps]) {
      const random = randomOf("very many", world.name);
      for (const z of [-1.5, 0, 1.5]) {
        const { sums, rate } = partyOf({ ...world, campaigns: [40_000, 40_000] }, z, random);
        // A campaign varies by a quarter to three quarters of its rate: over 40,000 of them by 0.4 % at most.
        expect(Math.abs(sums.x / sums.n / rate - 1)).toBeLessThan(0.016);
      }
    }
  });

  it("is no better or worse than any other where parties are alike", () => {
    const random = randomOf("alike");
    const rates = [-2, 0, 2].map((z) => partyOf(alike.world, z, random).rate);
    expect(new Set(rates).size).toBe(1);
  });
});

describe("a binomial number by inversion", () => {
  it("takes every value as often as it should, out of evenly spaced chances", () => {
    const steps = 160_000;
    const times = [0, 0, 0, 0, 0];
    for (let at = 0; at < steps; at += 1) times[binomialAt((at + 0.5) / steps, 4, 0.5)]! += 1;
    // 1, 4, 6, 4 and 1 of 16.
    expect(times.map((time) => Math.round((16 * time) / steps))).toEqual([1, 4, 6, 4, 1]);
    expect(times.every((time, at) => Math.abs(time - (steps * [1, 4, 6, 4, 1][at]!) / 16) <= 1)).toBe(true);
  });

  it("has the mean and the variance of its distribution, rare or common", () => {
    for (const [n, p] of [
      [10_000, 0.35],
      [36, 0.0025],
      [500, 0.97],
    ] as const) {
      const steps = 20_000;
      const drawn = Array.from({ length: steps }, (_, at) => binomialAt((at + 0.5) / steps, n, p));
      const mean = drawn.reduce((sum, x) => sum + x, 0) / steps;
      const variance = drawn.reduce((sum, x) => sum + (x - mean) ** 2, 0) / steps;
      expect(Math.abs(mean / (n * p) - 1)).toBeLessThan(0.005);
      expect(Math.abs(variance / (n * p * (1 - p)) - 1)).toBeLessThan(0.01);
    }
  });
});

describe("a tally", () => {
  it("knows its share no better than its pools agree", () => {
    const tally = tallyOf();
    for (const so of [true, false]) {
      for (let party = 0; party < 50; party += 1) tally.count(so);
      tally.endPool();
    }
    // By hand: 50 and 0 out of 50. Two squares of 25, times 2/1, over 100/4: a design effect of 100, so 1 instead of 100.
    // Wilson's interval of 1/2 out of 1: 1/2 -+ z/2 / sqrt(1 + z^2), z = 2.5758.
    const share = tally.share();
    expect(share?.value).toBe(0.5);
    expect(share?.interval[0]).toBeCloseTo(0.5 - 2.5758293 / 2 / Math.sqrt(1 + 2.5758293 ** 2), 6);
  });

  it("of nothing says nothing", () => {
    const tally = tallyOf();
    tally.endPool();
    expect(tally.share()).toBeNull();
  });
});

describe("a mark", () => {
  const own = { mark: "own range", design: "clicks, 54 parties", value: 0.91 } as const;

  it("holds as long as its interval meets its band", () => {
    expect(holds({ ...own, interval: [0.89, 0.93] })).toBe(true);
    expect(holds({ ...own, interval: [0.89, 0.929] })).toBe(false);
    expect(holds({ ...own, interval: [0.97, 0.99] })).toBe(true);
    expect(holds({ ...own, interval: [0.971, 0.99] })).toBe(false);
  });

  it("is reported with its band, what was measured, and whether it holds", () => {
    const report = reportOf([{ ...own, interval: [0.89, 0.929] }], 0.3);
    const line = report.split("\n").find((one) => one.includes("clicks, 54 parties"));
    expect(line?.split("|").map((cell) => cell.trim())).toEqual([
      "",
      "own range",
      "clicks, 54 parties",
      "93.0 % to 97.0 %",
      "91.0 %",
      "89.0 % to 92.9 %",
      "FAILS",
      "",
    ]);
    expect(report).toContain("1 of 1 fail.");
  });
});
