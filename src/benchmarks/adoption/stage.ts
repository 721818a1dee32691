import { policy } from "../../disclosure/policy.ts";
import type { Cell } from "../contract.ts";

/** The stages of a hub's life, by what it can tell at its size. */
export const stages = ["first-parties", "nation", "regions", "clusters"] as const;
export type Stage = (typeof stages)[number];

/** With how many contributors each begins. Whether a figure is shown is never decided here: the page reads that from the release. */
export const beginsAt: Record<Stage, number> = {
  "first-parties": 0,
  /** The nation's first figure. */
  nation: policy.startUp.nation.minimumContributors,
  /** The spread of the nation's parties, and with luck the first regions. */
  regions: policy.fit.contributors,
  /** Recruited at random, 80 parties open a few regions, and 300 most regions and every third cluster. */
  clusters: 100,
};

/** The stage of a hub whose latest release says this of the nation, for each figure that a channel leads with: the one with most decides. */
export const stageOf = (nation: readonly NationCell[]): Stage => {
  const contributors = Math.max(0, ...nation.map(contributorsOf));
  return stages.findLast((stage) => contributors >= beginsAt[stage]) ?? "first-parties";
};

type NationCell = Pick<Cell, "contributors" | "counted" | "opens_at">;

/** As far as the release says it: the lower end of the band, or how many of too few. Withheld for its value, there are enough. */
const contributorsOf = ({ contributors, counted, opens_at }: NationCell): number =>
  contributors === null ? (counted ?? (opens_at === null ? beginsAt.nation : 0)) : Number.parseInt(contributors, 10);
