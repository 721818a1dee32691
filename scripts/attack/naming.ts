import type { Random } from "../demonstration/random.ts";
import type { Party } from "./party.ts";
import type { Scenario } from "./scenario.ts";

/** Who chose to be named at the start: some by themselves, and one cluster in ten whole. */
export const firstWilling = (hub: readonly Party[], { naming }: Scenario, random: Random): Set<string> => {
  if (!naming) return new Set();
  const whole = new Set([...new Set(hub.map(({ cluster }) => cluster))].filter(() => random.chance(0.1)));
  const isWilling = ({ cluster }: Party) => whole.has(cluster) || random.chance(naming.parties);
  return new Set(hub.filter(isWilling).map(({ key }) => key));
};

/** Who has after one more step, in which some changed their mind. */
export const nextWilling = (
  willing: ReadonlySet<string>,
  hub: readonly Party[],
  { naming }: Scenario,
  random: Random,
) =>
  naming
    ? new Set(hub.map(({ key }) => key).filter((key) => willing.has(key) !== random.chance(naming.changes)))
    : new Set<string>();
