import type { Random } from "../demonstration/random.ts";
import type { Party } from "./party.ts";

/** What may become of a cluster, to which these parties belong. */
type Change = (parties: readonly Party[], hub: readonly Party[], random: Random) => void;

/** Renames, merges, divides or moves a cluster, or gives it the name of another: its cells change hands under way. */
export const reorganise = (cluster: string, hub: readonly Party[], random: Random): void =>
  random.pick(changes)(partiesOf(cluster, hub), hub, random);

const rename: Change = (parties, hub) => place(parties, { cluster: newName(hub) });

const merge: Change = (parties, hub, random) => {
  const { region, cluster } = random.pick(hub);
  place(parties, { region, cluster });
};

const divide: Change = (parties, hub, random) => {
  const some = parties.filter(() => random.chance(0.5));
  place(some, { cluster: newName(hub) });
};

const moveToRegion: Change = (parties, hub, random) => place(parties, { region: random.pick(hub).region });

/** The other one goes on under a new name. */
const takeName: Change = (parties, hub, random) => {
  const { cluster } = random.pick(hub);
  const others = partiesOf(cluster, hub);
  place(others, { cluster: newName(hub) });
  place(parties, { cluster });
};

const changes = [rename, merge, divide, moveToRegion, takeName];

const place = (parties: readonly Party[], where: Partial<Pick<Party, "region" | "cluster">>): void => {
  for (const party of parties) Object.assign(party, where);
};

const partiesOf = (name: string, hub: readonly Party[]): Party[] => hub.filter(({ cluster }) => cluster === name);

/** The next number. It may be that of a cluster that is gone: names come back. */
const newName = (hub: readonly Party[]): string =>
  `c${1 + Math.max(...hub.map(({ cluster }) => Number(cluster.slice(1))))}`;
