import type { CellValues } from "../../src/disclosure/grid.ts";
import { randomOf } from "../demonstration/random.ts";
import { contributorsOf } from "./contributors.ts";
import { partyOf } from "./generator.ts";
import type { Measured } from "./marks.ts";
import type { Method } from "./method.ts";
import { talliesOf } from "./tallies.ts";
import type { Setting } from "./worlds.ts";

/** The groups that a nation is divided into. */
export interface Division {
  name: string;
  groups: number;
  /** Fewest and most parties of a group. */
  parties: readonly [number, number];
}

/** How often chance alone makes a group unusual: the groups are alike, so that every one that is named is named wrongly. */
export const measureAlikeGroups = (
  method: Method,
  { world, metric }: Setting,
  { name, groups, parties }: Division,
  pools: number,
): Measured[] => {
  const tallies = talliesOf(`${world.name}, ${name} alike`);
  for (let at = 0; at < pools; at += 1) {
    const random = randomOf("alike groups", name, world.name, at);
    const divided = Array.from({ length: groups }, () =>
      contributorsOf(
        metric,
        Array.from({ length: random.integer(...parties) }, () => partyOf(world, random.normal(), random)),
      ),
    );
    const nation = method.nation(metric, divided.flat());
    if (!nation) continue;
    for (const contributors of divided) {
      const values = method.cluster(metric, contributors, nation);
      if (values) tallies.count("flagged, 99.8 %", isUnusual(values));
    }
    tallies.endPool();
  }
  return tallies.measured();
};

/** Whether a page names the group. */
export const isUnusual = ({ flag }: Pick<CellValues, "flag">): boolean => flag?.endsWith("99.8") ?? false;

export const clusters: Division = { name: "clusters", groups: 30, parties: [5, 14] };
export const regions: Division = { name: "regions", groups: 11, parties: [30, 60] };
