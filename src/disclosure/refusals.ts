import type { GroupMean } from "../statistics/group-mean.ts";
import type { Contributor, PooledMetric, Rule } from "./grid.ts";
import type { Policy, Thresholds } from "./policy.ts";
import { bandOf } from "./rounding.ts";

/** Too few; a numerator that hardly anybody but the largest has; or a mean that is everybody's own rate. */
export const refusalByCount = (
  contributors: readonly Contributor[],
  { minimumContributors }: Thresholds,
  { eventsOutsideLargest, bands }: Policy,
): Rule | null => {
  if (contributors.length < minimumContributors || bandOf(contributors.length, bands) === null) return "too-few";
  const outcomes = contributors.map(({ x }) => x);
  const outsideLargest = outcomes.reduce((sum, x) => sum + x, 0) - Math.max(...outcomes);
  if (outsideLargest < eventsOutsideLargest) return "few-events";
  const [first] = contributors;
  return contributors.every(({ x, n }) => first && x * first.n === first.x * n) ? "sameness" : null;
};

/** One party that outweighs the others, or a few that do. */
export const refusalByWeight = (group: GroupMean, { effectiveContributors, largestShare }: Thresholds): Rule | null =>
  group.effectiveContributors < effectiveContributors || group.largestShare > largestShare ? "dominance" : null;

/** A share that rounds to nothing or to all of it would be said of every party. */
export const isExtreme = (kind: PooledMetric["kind"], mean: number): boolean =>
  mean <= 0 || (kind === "binomial" && mean >= 1);
