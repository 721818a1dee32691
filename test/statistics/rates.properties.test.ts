import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { campaignVariance } from "../../src/statistics/campaign-variance.ts";
import { effectiveCounts } from "../../src/statistics/effective-counts.ts";
import { fitSpread } from "../../src/statistics/fit-spread.ts";
import { groupInterval } from "../../src/statistics/group-interval.ts";
import { groupMean } from "../../src/statistics/group-mean.ts";
import { ownInterval } from "../../src/statistics/own-interval.ts";
import { partyWeights } from "../../src/statistics/party-weights.ts";
import { percentile } from "../../src/statistics/percentile.ts";
import type { Kind, Sums } from "../../src/statistics/sums.ts";

/** Campaigns of a party as [exposure, outcome], and their sums. */
const campaigns = fc.array(
  fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n }))),
  { minLength: 1, maxLength: 6 },
);
const party = campaigns.map((all) =>
  all.reduce<Sums>(
    (sums, [n, x]) => ({
      m: sums.m + 1,
      n: sums.n + n,
      x: sums.x + x,
      nn: sums.nn + n * n,
      xn: sums.xn + x * n,
      xx: sums.xx + x * x,
    }),
    { m: 0, n: 0, x: 0, nn: 0, xn: 0, xx: 0 },
  ),
);
const kind = fc.constantFrom<Kind>("binomial", "count");
const population = fc.record({
  rate: fc.double({ min: 0.001, max: 0.9, noNaN: true }),
  spread: fc.option(fc.double({ min: 0.5, max: 10_000, noNaN: true })),
  campaignVariance: fc.double({ min: 0, max: 1, noNaN: true }),
});
const close = (one: number, other: number) => Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));

/** A failure that comes and goes cannot be mended. */
const seed = 20263;

describe("whatever the campaigns", () => {
  it("an own range holds the rate, and starts at exactly nothing where there was nothing", () => {
    fc.assert(
      fc.property(kind, party, population, (kind, sums, nation) => {
        const effective = effectiveCounts(kind, sums, nation);
        const [low, high] = ownInterval(kind, effective);
        const rate = sums.x / sums.n;
        expect(low).toBeLessThanOrEqual(rate * (1 + 1e-12));
        expect(high).toBeGreaterThanOrEqual(rate * (1 - 1e-12));
        if (sums.x === 0) expect(low).toBe(0);
        else expect(low).toBeGreaterThan(0);
        expect(effective.designEffect).toBeGreaterThanOrEqual(1);
      }),
      { seed },
    );
  });

  it("the same campaigns over again weigh more, but never more than one party can", () => {
    fc.assert(
      fc.property(kind, party, population, (kind, sums, nation) => {
        const twice = Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, 2 * sum])) as unknown as Sums;
        const [once, more] = partyWeights(kind, [sums, twice], nation);
        expect(more!).toBeGreaterThan(once!);
        if (nation.spread === null) return;
        expect(more!).toBeLessThan(kind === "binomial" ? nation.spread + 1 : nation.spread / nation.rate);
      }),
      { seed },
    );
  });

  it("a group's mean lies among its parties' rates and in its range, in whichever order they come", () => {
    fc.assert(
      fc.property(kind, fc.array(party, { minLength: 1, maxLength: 12 }), population, (kind, parties, nation) => {
        const group = groupMean(kind, parties, nation);
        const rates = parties.map(({ x, n }) => x / n);
        expect(group.mean).toBeGreaterThanOrEqual(Math.min(...rates) * (1 - 1e-12));
        expect(group.mean).toBeLessThanOrEqual(Math.max(...rates) * (1 + 1e-12));
        const [low, high] = groupInterval(kind, { mean: Math.min(group.mean, 1), weight: group.weight });
        expect(low).toBeLessThanOrEqual(group.mean * (1 + 1e-12));
        expect(high).toBeGreaterThanOrEqual(group.mean * (1 - 1e-12));
        expect(group.effectiveContributors).toBeLessThanOrEqual(parties.length * (1 + 1e-12));

        const reversed = groupMean(kind, [...parties].reverse(), nation);
        expect(close(reversed.mean, group.mean) && close(reversed.weight, group.weight)).toBe(true);
        const variance = campaignVariance(kind, parties);
        expect(campaignVariance(kind, [...parties].reverse()).degreesOfFreedom).toBe(variance.degreesOfFreedom);
      }),
      { seed },
    );
  });

  it("a fit is found wherever parties have neither nothing nor everything, and its rate lies among theirs", () => {
    const counts = fc
      .record({
        n: fc.double({ min: 0.5, max: 5000, noNaN: true }),
        share: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      })
      .map(({ n, share }) => ({ x: n * share, n }));
    // Nearly equal shares as well: there the likelihood is a plateau.
    const alike = fc
      .tuple(fc.double({ min: 0.001, max: 0.9, noNaN: true }), fc.double({ min: 0, max: 0.1, noNaN: true }))
      .chain(([rate, apart]) =>
        fc.array(
          fc
            .tuple(fc.double({ min: 1, max: 5000, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }))
            .map(([n, by]) => ({ x: n * rate * (1 + by * apart), n })),
          { minLength: 2, maxLength: 30 },
        ),
      );
    fc.assert(
      fc.property(kind, fc.oneof(fc.array(counts, { minLength: 2, maxLength: 30 }), alike), (kind, parties) => {
        const fit = fitSpread(kind, parties);
        if (!fit.converged) throw new Error("no fit");
        const rates = parties.map(({ x, n }) => x / n);
        expect(fit.rate).toBeGreaterThanOrEqual(Math.min(...rates) * (1 - 1e-9));
        expect(fit.rate).toBeLessThanOrEqual(Math.max(...rates) * (1 + 1e-9));
      }),
      { numRuns: 500, seed },
    );
  });

  it("more outcomes of the same exposure never lower a party's place", () => {
    fc.assert(
      fc.property(kind, fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 2999 }), (kind, n, x) => {
        fc.pre(x < n);
        const nation = { rate: 0.034, spread: 110 };
        const at = (outcomes: number) => percentile(kind, { x: outcomes, n }, nation, 60);
        expect(at(x + 1).z).toBeGreaterThan(at(x).z);
        const { percentile: share, interval } = at(x);
        expect(interval[0]).toBeLessThanOrEqual(share);
        expect(interval[1]).toBeGreaterThanOrEqual(share);
      }),
      { seed },
    );
  });
});
