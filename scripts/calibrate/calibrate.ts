import { measureAlike } from "./alike.ts";
import { clusters, measureAlikeGroups, regions } from "./alike-groups.ts";
import { measureClusters } from "./clusters.ts";
import type { Measured } from "./marks.ts";
import { exact, published } from "./method.ts";
import { measureParties } from "./parties.ts";
import { measurePooledEffect } from "./pooled-effect.ts";
import {
  clicks,
  eighteenRsvps,
  fewCampaigns,
  opens,
  roundedClicks,
  roundedRsvps,
  sixRsvps,
  unequalClicks,
  unequalRsvps,
  unsubscribes,
} from "./worlds.ts";

/**
 * Every mark in every design.
 *
 * @param scale how much is simulated: 1 takes about a minute
 */
export const calibrate = (scale: number): Measured[] => {
  const pools = (many: number) => Math.max(10, Math.round(scale * many));
  return [
    ...measurePooledEffect(pools(100)),
    ...[clicks, unsubscribes, opens, fewCampaigns].flatMap((setting) =>
      [10, 30, 54, 200].flatMap((parties) => measureParties(published, setting, parties, pools(30_000 / parties))),
    ),
    ...[30, 54].flatMap((parties) => measureAlike(exact, parties, pools(800))),
    ...[sixRsvps, eighteenRsvps].flatMap((setting) =>
      [30, 100, 300].flatMap((parties) => measureParties(published, setting, parties, pools(30_000 / parties))),
    ),
    ...[clicks, unsubscribes, opens, sixRsvps, eighteenRsvps].flatMap((setting) =>
      [0, 0.16].flatMap((between) => measureClusters(published, setting, between, pools(500))),
    ),
    ...[unequalClicks, unequalRsvps].flatMap((setting) => measureAlikeGroups(published, setting, clusters, pools(500))),
    ...[roundedClicks, roundedRsvps].flatMap((setting) => measureAlikeGroups(published, setting, regions, pools(300))),
  ];
};
