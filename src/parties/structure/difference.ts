import type { Cluster, PartyRow, Place, Structure } from "./structure.ts";

/** What two lists of the same kind of place do not have in common. */
export interface ListDifference<T> {
  added: T[];
  changed: { before: T; after: T; fields: (keyof T & string)[] }[];
  gone: T[];
}

/** A party with the region it is in through its cluster: moving the cluster changes where the party counts. */
export type LocatedParty = PartyRow & { region: string };

/** What a change makes of the structure, list by list. */
export interface Difference {
  nation: ListDifference<Place>;
  region: ListDifference<Place>;
  cluster: ListDifference<Cluster>;
  party: ListDifference<LocatedParty>;
}

const partyFields = [
  "name",
  "cluster",
  "region",
  "size_band",
  "area_type",
  "seat_status",
  "constituency_code",
  "time_zone",
] as const satisfies readonly (keyof LocatedParty)[];

export const differenceBetween = (before: Structure, after: Structure): Difference => ({
  nation: listDifference(nationsOf(before), nationsOf(after), ["name"]),
  region: listDifference(before.regions, after.regions, ["name"]),
  cluster: listDifference(before.clusters, after.clusters, ["name", "region"]),
  party: listDifference(located(before), located(after), partyFields),
});

export const isSame = (difference: Difference): boolean =>
  Object.values(difference).every(({ added, changed, gone }) => added.length + changed.length + gone.length === 0);

const listDifference = <T extends Place>(
  before: readonly T[],
  after: readonly T[],
  fields: readonly (keyof T & string)[],
): ListDifference<T> => {
  const left = new Map(before.map((one) => [one.slug, one]));
  const difference: ListDifference<T> = { added: [], changed: [], gone: [] };
  for (const one of after) {
    const old = left.get(one.slug);
    left.delete(one.slug);
    const changed = old ? fields.filter((field) => old[field] !== one[field]) : [];
    if (!old) difference.added.push(one);
    else if (changed.length > 0) difference.changed.push({ before: old, after: one, fields: changed });
  }
  difference.gone = [...left.values()];
  return difference;
};

const nationsOf = ({ nation }: Structure): Place[] => (nation ? [nation] : []);

const located = ({ clusters, parties }: Structure): LocatedParty[] => {
  const regionOf = new Map(clusters.map(({ slug, region }) => [slug, region]));
  return parties.map((party) => ({ ...party, region: regionOf.get(party.cluster) ?? "" }));
};
