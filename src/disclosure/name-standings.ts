import { candidatesOf, publishedTotals } from "./candidates.ts";
import type { Contributor, LastVersion, PooledMetric } from "./grid.ts";
import { homesOf, partiesOf, safeHomes } from "./homes.ts";
import type { Policy } from "./policy.ts";
import type { ProtectedCell } from "./protect.ts";
import { publicRecord } from "./public-record.ts";
import { type KnownVersions, partiesIn, totalOf } from "./totals.ts";

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
 * cell without its parts, nobody or at least `policy.unnamed` may remain; and of what remains, no combination may be a
 * figure of two who collude and one more. All of a cluster that chose it are named, or none of them.
 *
 * Naming yields to the figures of its release: clusters go back, the smallest first, until nobody else is exposed. Figures
 * of later releases wait where too few would be left beside what is known.
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
  const published = publishedTotals(last, pooled, known);
  const candidates = candidatesOf(pooled, published, policy);
  const issued = new Map(
    cells.map((cell) => [nameOf(cell), cell.versions && totalOf(Object.entries(cell.versions), known)]),
  );
  const totals = [...[...published.values()].flat(), ...[...issued.values()].flatMap((total) => total ?? [])];
  const places = candidates.map(({ cell, place }) => {
    const now = issued.get(nameOf(cell));
    return now ? { ...place, remembered: [now, ...place.remembered] } : place;
  });
  const record = publicRecord(totals, places, willing, policy);
  const homes = safeHomes(homesOf(candidates, willing, known), record, policy);
  const named = partiesOf(homes);
  const shown = [...homes.map(({ everyone }) => everyone), ...totals];
  const contributors = new Map(candidates.flatMap(({ eligible }) => eligible.map((one) => [one.key, one])));
  return [...named].sort().map((key) => {
    const contributor = contributors.get(key)!;
    const everybody = shown.some((total) => total.has(key) && partiesIn(total, named) === 0);
    return { contributor, versions: versionsOf(contributor, last), everybody } as NamedContributor;
  });
};

const versionsOf = ({ key, version }: Contributor, last: readonly LastVersion[]): readonly string[] => {
  const said = last.flatMap(({ versions, earlier }) => [versions, ...earlier].flatMap((one) => one[key] ?? []));
  return [...new Set([version, ...said])];
};

const nameOf = ({ cohort_type, cohort }: { cohort_type: string; cohort: string }): string => `${cohort_type} ${cohort}`;
