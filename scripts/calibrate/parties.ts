import type { Interval } from "../../src/statistics/interval.ts";
import { normalCdf } from "../../src/statistics/normal.ts";
import type { Kind } from "../../src/statistics/sums.ts";
import { randomOf } from "../demonstration/random.ts";
import { contributorsOf } from "./contributors.ts";
import { partyOf } from "./generator.ts";
import type { MarkName, Measured } from "./marks.ts";
import type { Method } from "./method.ts";
import { talliesOf } from "./tallies.ts";
import type { Setting } from "./worlds.ts";

/** How often what a party reads of itself is right: its own range, the shrunken one, its percentile, the funnel. */
export const measureParties = (
  method: Method,
  { world, metric }: Setting,
  parties: number,
  pools: number,
): Measured[] => {
  const tallies = talliesOf(`${world.name}, ${parties} parties`);
  const mark = marksOf[metric.kind];
  for (let at = 0; at < pools; at += 1) {
    const random = randomOf("parties", world.name, parties, at);
    const pool = Array.from({ length: parties }, () => partyOf(world, random.normal(), random));
    const nation = method.nation(metric, contributorsOf(metric, pool));
    for (const { sums, list, rate, z } of pool) {
      const { own, shrunken, position, funnel } = method.stand(metric, sums, nation);
      if (own.interval) tallies.count(mark.own, isWithin(own.interval, rate));
      if (shrunken) tallies.count(mark.shrunken, isWithin(shrunken.interval, rate));
      if (shrunken && list !== null && list < smallList)
        tallies.count("shrunken range, small lists", isWithin(shrunken.interval, rate));
      if (position?.interval) tallies.count(mark.percentile, isWithin(position.interval, normalCdf(z)));
      if (funnel) tallies.count(mark.outside95, funnel.outside !== null);
      if (funnel) tallies.count(mark.outside998, funnel.outside?.endsWith("99.8") ?? false);
    }
    tallies.endPool();
  }
  return tallies.measured();
};

/** A third of the generator's lists are smaller. */
const smallList = 464;

const marksOf = {
  binomial: {
    own: "own range",
    shrunken: "shrunken range",
    percentile: "percentile range",
    outside95: "outside 95 %",
    outside998: "outside 99.8 %",
  },
  count: {
    own: "own range of counts",
    shrunken: "shrunken range of counts",
    percentile: "percentile range of counts",
    outside95: "counts outside 95 %",
    outside998: "counts outside 99.8 %",
  },
} as const satisfies Record<Kind, Record<string, MarkName>>;

const isWithin = ([low, high]: Interval, truth: number): boolean => low <= truth && truth <= high;
