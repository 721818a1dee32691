import type { Channel } from "../../src/campaigns/campaign.ts";
import { birdOf, type Party } from "./parties.ts";
import { type Random, randomOf } from "./random.ts";
import { type FeatureTruth, truth } from "./truth.ts";

/** What is a party's own in a channel: its level, how often it uses each feature, and what the feature does for it. */
export interface Habits<Feature extends string> {
  /** Log of its rate against the base rate, before features, season and noise. */
  level: number;
  uses: Record<Feature, number>;
  effects: Record<Feature, number>;
}

export const habitsOf = <Feature extends string>(
  party: Party,
  channel: Channel,
  features: Readonly<Record<Feature, FeatureTruth>>,
  seed: number,
): Habits<Feature> => {
  const random = randomOf(seed, "habits", channel, party.place.slug);
  const names = Object.keys(features) as Feature[];
  const quality = party.quality[channel];
  return {
    level:
      truth.quality_sd * quality +
      clusterEffect(party.cluster, channel, seed) +
      truth.list * Math.log2(party.list / 350),
    uses: recordOf(names, (name) => {
      const { used, usedByBetter = 0 } = features[name];
      return expit(logit(used) + usedByBetter * quality + 0.5 * random.normal());
    }),
    effects: recordOf(names, (name) => {
      const { effect, spread = 0 } = features[name];
      return effect + spread * random.normal();
    }),
  };
};

export const clusterEffect = (cluster: string, channel: Channel, seed: number): number =>
  truth.clusters[birdOf(cluster)]?.[channel] ??
  truth.other_clusters_sd * randomOf(seed, "cluster", channel, cluster).normal();

/** Change of the log rate in this month of the year. */
export const seasonEffect = (month: string): number =>
  truth.season * Math.sin((2 * Math.PI * Number(month.slice(5))) / 12);

/** Which features the next campaign has, by the party's habits. */
export const drawFeatures = <Feature extends string>(
  uses: Record<Feature, number>,
  random: Random,
): Record<Feature, boolean> => recordOf(Object.keys(uses) as Feature[], (name) => random.chance(uses[name]));

/** The sum of these effects over the features that the campaign has. */
export const effectOf = <Feature extends string>(
  has: Record<Feature, boolean>,
  effects: Partial<Record<Feature, number>>,
): number => (Object.keys(has) as Feature[]).reduce((sum, name) => sum + (has[name] ? (effects[name] ?? 0) : 0), 0);

/** One of the features' constants, by feature: `constantsOf(emailFeatures, "unsubscribes")`. */
export const constantsOf = <Feature extends string>(
  features: Readonly<Record<Feature, FeatureTruth>>,
  constant: "unsubscribes" | "turnout" | "firstTimers",
): Record<Feature, number> => recordOf(Object.keys(features) as Feature[], (name) => features[name][constant] ?? 0);

export const logit = (share: number): number => Math.log(share / (1 - share));
export const expit = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

const recordOf = <Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>;
