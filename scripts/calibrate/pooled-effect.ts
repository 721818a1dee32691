/**
 * How fast a pooled effect becomes certain with the number of parties: like one over its root, or the promise of pooling is
 * empty. Each party writes to one of two lists in a way that lifts the rate, by an amount that is its own; from each come two
 * rates, their log odds ratio and its variance; these are pooled (`pauleMandel`).
 */
import { campaignVariance } from "../../src/statistics/campaign-variance.ts";
import { type EffectiveCounts, effectiveCounts } from "../../src/statistics/effective-counts.ts";
import type { Estimate } from "../../src/statistics/heterogeneity.ts";
import { pauleMandel } from "../../src/statistics/paule-mandel.ts";
import type { Sums } from "../../src/statistics/sums.ts";
import { type Random, randomOf } from "../demonstration/random.ts";
import { partyOf, type World } from "./generator.ts";
import type { Estimated, Measured } from "./marks.ts";
import { z99 } from "./tally.ts";
import { clicks } from "./worlds.ts";

const sizes = [25, 50, 100, 200, 400] as const;
const effect = { mean: 0.1, deviation: 0.1 };
const halfOfAParty: World = { ...clicks.world, campaigns: [5, 25] };

/** The slopes, over ln k, of the logarithms of the mean standard error and of the root mean square error. */
export const measurePooledEffect = (pools: number): Measured[] => {
  const measured = sizes.map((parties) => {
    const pooled = Array.from({ length: pools }, (_, at) => poolOf(parties, randomOf("pooled effect", parties, at)));
    const stated = pooled.map(({ standardError }) => standardError);
    const squares = pooled.map(({ mean }) => (mean - effect.mean) ** 2);
    return { stated: logMean(stated, 1), true: logMean(squares, 1 / 2) };
  });
  const design = `${sizes[0]} to ${sizes.at(-1)} parties`;
  return [
    { mark: "effect's error, stated", design, ...slopeOf(measured.map(({ stated }) => stated)) },
    { mark: "effect's error, true", design, ...slopeOf(measured.map((one) => one.true)) },
  ];
};

const poolOf = (parties: number, random: Random) => {
  const pairs = Array.from({ length: parties }, () => pairOf(random));
  const both = pairs.flatMap(({ without, withIt }) => [without, withIt]);
  const rate = both.reduce((sum, { x }) => sum + x, 0) / both.reduce((sum, { n }) => sum + n, 0);
  const population = { rate, campaignVariance: campaignVariance("binomial", both).variance };
  const pooled = pauleMandel(pairs.flatMap((pair) => estimateOf(pair, population)));
  if (!pooled) throw new RangeError("hardly any party has an outcome");
  return pooled;
};

interface Pair {
  without: Sums;
  withIt: Sums;
}

const pairOf = (random: Random): Pair => {
  const z = random.normal();
  const lift = effect.mean + effect.deviation * random.normal();
  const listOf = (by: number) => partyOf(halfOfAParty, z + by / halfOfAParty.deviation, random).sums;
  return { without: listOf(0), withIt: listOf(lift) };
};

const estimateOf = (pair: Pair, population: { rate: number; campaignVariance: number }): Estimate[] => {
  const without = effectiveCounts("binomial", pair.without, population);
  const withIt = effectiveCounts("binomial", pair.withIt, population);
  // Hardly ever, and odds of nothing have no logarithm.
  if (without.x === 0 || withIt.x === 0) return [];
  // The variance that is expected, not the one observed, which is small where there was luck.
  const information = population.rate * (1 - population.rate);
  return [
    {
      effect: logOdds(withIt) - logOdds(without),
      variance: 1 / (withIt.n * information) + 1 / (without.n * information),
    },
  ];
};

const logOdds = ({ x, n }: EffectiveCounts): number => Math.log(x / (n - x));

/** `power` times the logarithm of a mean, with its Monte-Carlo variance (delta method). */
const logMean = (values: readonly number[], power: number) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    value: power * Math.log(mean),
    variance: (power / mean) ** 2 * (squares / (values.length - 1) / values.length),
  };
};

/** Least squares over ln k, with the 99 % interval that the points' own variances give. */
const slopeOf = (points: readonly { value: number; variance: number }[]): Estimated => {
  const at = sizes.map((size) => Math.log(size));
  const middle = at.reduce((sum, one) => sum + one, 0) / at.length;
  const scale = at.reduce((sum, one) => sum + (one - middle) ** 2, 0);
  const shares = at.map((one) => (one - middle) / scale);
  const value = points.reduce((sum, point, index) => sum + shares[index]! * point.value, 0);
  const variance = points.reduce((sum, point, index) => sum + shares[index]! ** 2 * point.variance, 0);
  const reach = z99 * Math.sqrt(variance);
  return { value, interval: [value - reach, value + reach] };
};
