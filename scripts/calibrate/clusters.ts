import { type Random, randomOf } from "../demonstration/random.ts";
import { isUnusual } from "./alike-groups.ts";
import { contributorsOf } from "./contributors.ts";
import { meanRate, type Party, partyOf, type World } from "./generator.ts";
import type { Measured } from "./marks.ts";
import type { Method } from "./method.ts";
import { talliesOf } from "./tallies.ts";
import type { Setting } from "./worlds.ts";

/**
 * How often what is published of a cluster is right: its range, and, where clusters are alike, that it is not flagged.
 *
 * @param between the share of the variance of parties' qualities that lies between clusters; at 0 they are alike
 */
export const measureClusters = (
  method: Method,
  { world, metric }: Setting,
  between: number,
  pools: number,
): Measured[] => {
  const tallies = talliesOf(`${world.name}, clusters ${between > 0 ? "that differ" : "alike"}`);
  for (let at = 0; at < pools; at += 1) {
    const random = randomOf("clusters", world.name, between, at);
    const clusters = Array.from({ length: 30 }, () => clusterOf(world, between, random));
    const everyone = clusters.flatMap(({ members }) => members);
    const nation = method.nation(metric, contributorsOf(metric, everyone));
    if (!nation) continue;
    for (const { members, rate } of clusters) {
      const contributors = contributorsOf(metric, members);
      const values = method.cluster(metric, contributors, nation);
      if (!values) continue;
      const isRight = values.interval[0] <= rate && rate <= values.interval[1];
      tallies.count("cluster's range", isRight);
      if (contributors.length <= 7) tallies.count("cluster's range, 5 to 7", isRight);
      if (between > 0) continue;
      tallies.count("flagged, 95 %", values.flag !== null);
      tallies.count("flagged, 99.8 %", isUnusual(values));
      tallies.count("flagged above, 99.8 %", values.flag === "above-99.8");
      tallies.count("flagged below, 99.8 %", values.flag === "below-99.8");
    }
    tallies.endPool();
  }
  return tallies.measured();
};

/** 5 to 14 parties, and the mean rate of all parties that could be of this cluster. */
const clusterOf = (world: World, between: number, random: Random): { members: Party[]; rate: number } => {
  const lift = Math.sqrt(between) * random.normal();
  const within = Math.sqrt(1 - between);
  return {
    members: Array.from({ length: random.integer(5, 14) }, () =>
      partyOf(world, lift + within * random.normal(), random),
    ),
    rate: meanRate(world, world.deviation * lift, world.deviation * within),
  };
};
