import { randomOf } from "../demonstration/random.ts";
import { contributorsOf } from "./contributors.ts";
import { partyOf } from "./generator.ts";
import type { Measured } from "./marks.ts";
import type { Method } from "./method.ts";
import { talliesOf } from "./tallies.ts";
import { alike } from "./worlds.ts";

/**
 * How often the shrunken range holds the rate where parties do not differ at all: what is left to be wrong is the nation's
 * own rate, so this is where an allowance for it shows.
 */
export const measureAlike = (method: Method, parties: number, pools: number): Measured[] => {
  const { world, metric } = alike;
  const tallies = talliesOf(`${world.name}, ${parties} parties`);
  for (let at = 0; at < pools; at += 1) {
    const random = randomOf("alike", parties, at);
    const pool = Array.from({ length: parties }, () => partyOf(world, random.normal(), random));
    const nation = method.nation(metric, contributorsOf(metric, pool));
    if (!nation) continue;
    for (const { sums, rate } of pool) {
      const [low, high] = method.shrunken(metric, sums, nation);
      tallies.count("shrunken range, all alike", low <= rate && rate <= high);
    }
    tallies.endPool();
  }
  return tallies.measured();
};
