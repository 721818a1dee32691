import { candidatesOf } from "./candidates.ts";
import type { PooledMetric } from "./grid.ts";
import { homesOf } from "./homes.ts";
import type { Policy } from "./policy.ts";
import type { KnownVersions } from "./totals.ts";
import { leavesEnoughUnnamed } from "./unnamed.ts";

/**
 * Which parties, of those that cannot be named anew, stay named with the figures that officers were shown before. These are
 * known already and tell nothing new; so only what holds for being named at all is asked: all of a cluster that chose it, or
 * none of them, and enough others who are not named, or none.
 *
 * @param named keys of the parties that are named anew
 * @param shown of those that officers are shown at this moment
 * @param known versions with which parties were named
 * @returns keys
 */
export const keepStandings = (
  pooled: PooledMetric,
  named: ReadonlySet<string>,
  shown: ReadonlySet<string>,
  { willing, known }: { willing: ReadonlySet<string>; known: KnownVersions },
  policy: Policy,
): string[] => {
  if (shown.size === 0) return [];
  const homes = homesOf(candidatesOf(pooled, new Map(), policy), willing, known).filter(({ parties }) =>
    parties.every((key) => shown.has(key) && !named.has(key)),
  );
  const all = new Set([...named, ...homes.flatMap(({ parties }) => parties)]);
  return homes
    .filter(({ everyone }) => leavesEnoughUnnamed(everyone, policy, all))
    .flatMap(({ parties }) => parties)
    .sort();
};
