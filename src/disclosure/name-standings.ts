import { type Candidate, candidatesOf, publishedTotals } from "./candidates.ts";
import { totalOfContributors } from "./delta.ts";
import type { Contributor, LastVersion, PooledMetric } from "./grid.ts";
import type { Policy } from "./policy.ts";
import type { ProtectedCell } from "./protect.ts";
import { type PublicRecord, tellsOfFew } from "./tells-of-few.ts";
import { type KnownVersions, type Total, totalOf } from "./totals.ts";
import { leavesEnoughUnnamed, unnamedIn } from "./unnamed.ts";

declare const nameable: unique symbol;
/** A party that may be named with its figure. Only `nameStandings` makes one, and only these can be drafted. */
export interface NamedContributor {
  readonly [nameable]: true;
  contributor: Contributor;
  /** What is known of it from now on: its sums as they are, and as they are in anything public, since rates hardly move. */
  versions: readonly string[];
  /** Some figure counts named parties only, and so tells each of them when another is not shown any more. */
  everybody: boolean;
}

/** What was public before the release: figures, and versions of parties that were named. */
export interface Memory {
  last: readonly LastVersion[];
  named: KnownVersions;
}

/**
 * Which of the parties that chose it are named with their figures of a metric, once it is decided what the release says.
 *
 * Whoever knows the figure of a named party takes it out of every cell that counts it. So of the contributors of its cluster
 * (of its region, where it counts from there up only), of every public cell that counts it, and of what is left of such a
 * cell without its parts, nobody or at least `policy.unnamed` may remain; and of what remains, no combination may say
 * anything of fewer than two who collude and one more. All of a cluster that chose it are named, or none of them.
 *
 * Naming yields to figures, never the other way round: clusters go back, the smallest first, until nobody else is exposed.
 *
 * @param cells the release's, as they left the gate
 * @param willing keys of the parties that chose to be named
 */
export const nameStandings = (
  pooled: PooledMetric,
  cells: readonly ProtectedCell[],
  { last, named: known }: Memory,
  willing: ReadonlySet<string>,
  policy: Policy,
): NamedContributor[] => {
  if (willing.size === 0) return [];
  const published = publishedTotals(last, known);
  const candidates = candidatesOf(pooled, published, policy, known);
  const issued = new Map(
    cells.map((cell) => [nameOf(cell), cell.versions && totalOf(Object.entries(cell.versions), known)]),
  );
  const record: PublicRecord = {
    totals: [...[...published.values()].flat(), ...[...issued.values()].flatMap((total) => total ?? [])],
    places: candidates.map(({ cell, place }) => {
      const now = issued.get(nameOf(cell));
      return now ? { ...place, remembered: [now, ...place.remembered] } : place;
    }),
  };
  const homes = settledHomes(homesOf(candidates, willing, known), record, policy);
  const named = partiesOf(homes);
  const shown = [...homes.map(({ everyone }) => everyone), ...record.totals];
  const contributors = new Map(candidates.flatMap(({ eligible }) => eligible.map((one) => [one.key, one])));
  return [...named].sort().map((key) => {
    const contributor = contributors.get(key)!;
    const everybody = shown.some((total) => total.has(key) && unnamedIn(total, named) === 0);
    return { contributor, versions: versionsOf(contributor, last), everybody } as NamedContributor;
  });
};

/** Parties that are named together or not at all, and everyone whom they count among. */
interface Home {
  cohort: string;
  parties: readonly string[];
  everyone: Total;
}

const homesOf = (candidates: readonly Candidate[], willing: ReadonlySet<string>, known: KnownVersions): Home[] => {
  const ofLevel = (level: "cluster" | "region") => candidates.filter(({ cell }) => cell.cohort_type === level);
  const inClusters = new Set(ofLevel("cluster").flatMap(({ eligible }) => eligible.map(({ key }) => key)));
  const homeOf = ({ cell, eligible }: Candidate, isHere: (key: string) => boolean): Home => ({
    cohort: `${cell.cohort_type} ${cell.cohort}`,
    parties: eligible.map(({ key }) => key).filter((key) => willing.has(key) && isHere(key)),
    everyone: totalOfContributors(eligible, known),
  });
  return [
    ...ofLevel("cluster").map((cluster) => homeOf(cluster, () => true)),
    ...ofLevel("region").map((region) => homeOf(region, (key) => !inClusters.has(key))),
  ].filter(({ parties }) => parties.length > 0);
};

/**
 * The homes whose parties may be named. One goes at a time: one that leaves too few by itself (clusters before regions, which
 * hold them); else the smallest whose going mends it, of those concerned; else the smallest of these.
 */
const settledHomes = (all: readonly Home[], record: PublicRecord, policy: Policy): readonly Home[] => {
  const tells = (homes: readonly Home[]): readonly Total[] | null => {
    const named = partiesOf(homes);
    const broken = homes.find(({ everyone }) => !leavesEnoughUnnamed(everyone, policy, named));
    return broken ? [new Map(broken.parties.map((key) => [key, new Map()]))] : tellsOfFew(record, named, policy);
  };
  for (let homes = all; ; ) {
    const told = tells(homes);
    if (!told) return homes;
    const without = (home: Home) => homes.filter((one) => one !== home);
    const isConcerned = ({ parties }: Home) => parties.some((key) => told.some((total) => total.has(key)));
    const concerned = (homes.some(isConcerned) ? homes.filter(isConcerned) : homes).toSorted(bySize);
    const remedy = concerned.length > 1 ? concerned.find((home) => tells(without(home)) === null) : undefined;
    homes = without(remedy ?? concerned[0]!);
  }
};

const bySize = (one: Home, other: Home): number =>
  one.parties.length - other.parties.length || (one.cohort < other.cohort ? -1 : 1);

const partiesOf = (homes: readonly Home[]): Set<string> => new Set(homes.flatMap(({ parties }) => parties));

const versionsOf = ({ key, version }: Contributor, last: readonly LastVersion[]): readonly string[] => {
  const said = last.flatMap(({ versions, earlier }) => [versions, ...earlier].flatMap((one) => one[key] ?? []));
  return [...new Set([version, ...said])];
};

const nameOf = ({ cohort_type, cohort }: { cohort_type: string; cohort: string }): string => `${cohort_type} ${cohort}`;
