import { populationOf } from "../../src/disclosure/figures.ts";
import type { CellValues, Contributor, LastVersion, PooledMetric } from "../../src/disclosure/grid.ts";
import type { Memory, NamedContributor } from "../../src/disclosure/name-standings.ts";
import type { ProtectedCell } from "../../src/disclosure/protect.ts";
import type { KnownVersions } from "../../src/disclosure/totals.ts";
import { partyWeights } from "../../src/statistics/party-weights.ts";
import type { Population } from "../../src/statistics/population.ts";
import type { Kind } from "../../src/statistics/sums.ts";
import type { History } from "./history.ts";
import { contributorsOf, type Publication, type Statement, unknownOf } from "./statement.ts";

/** The gate, or one with something taken out of it. */
export type Gate = (
  pooled: PooledMetric,
  last: readonly LastVersion[],
  release: { as_of: string; slug: string },
  named: KnownVersions,
) => readonly ProtectedCell[];

/** Who is named once a release is decided: the rule, or one with something taken out of it. */
export type Naming = (
  pooled: PooledMetric,
  cells: readonly ProtectedCell[],
  before: Memory,
  willing: ReadonlySet<string>,
) => readonly NamedContributor[];

/** Publishes release after release as a hub does, each compared with what was published of every cell before. */
export const publish = (history: History, significantFigures: number, gate: Gate, naming: Naming): Publication => {
  const known = contributorsOf(history);
  const kind = history.metric.definition.kind;
  const last = new Map<string, LastVersion>();
  const named = new Map<string, Set<string>>();
  const statements: Statement[] = [];
  for (const [at, { as_of, slug, pooled, willing }] of history.snapshots.entries()) {
    const before = { last: [...last.values()], named };
    const cells = gate(pooled, before.last, { as_of, slug }, named);
    for (const { contributor, versions } of naming(pooled, cells, before, willing)) {
      named.set(contributor.key, new Set([...(named.get(contributor.key) ?? []), ...versions]));
    }
    const issued = cells.filter(({ decision }) => decision === "issued");
    for (const { cohort_type, cohort, values, versions } of issued) {
      if (values && versions) {
        const before = last.get(`${cohort_type} ${cohort}`);
        const earlier = before ? [before.versions, ...before.earlier] : [];
        const published = { values, versions, earlier, as_of, first_published_in: slug };
        last.set(`${cohort_type} ${cohort}`, { cohort_type, cohort, ...published });
      }
    }
    const nation = last.get("nation nation");
    for (const { cohort_type: level, cohort, values, versions } of issued) {
      if (!nation || !values || !versions) throw new Error("a figure was issued before the nation's");
      const contributors = Object.entries(versions).map(([key, version]) => known.get(unknownOf({ key, version }))!);
      const population = level === "nation" ? nationsOwn(values, contributors) : populationOf(nation.values);
      const [low, high] = roundedFrom(values.mean, significantFigures);
      statements.push({ level, cohort, at, shares: sharesOf(kind, contributors, population), low, high });
    }
  }
  const given = [...named].flatMap(([key, versions]) => [...versions].map((version) => unknownOf({ key, version })));
  return { statements, known: new Set(given) };
};

/** How much of a mean each contributor is. */
export const sharesOf = (
  kind: Kind,
  contributors: readonly Contributor[],
  population: Population,
): Map<string, number> => {
  const weights = partyWeights(kind, contributors, population);
  const weight = weights.reduce((sum, one) => sum + one, 0);
  return new Map(contributors.map((one, index) => [unknownOf(one), weights[index]! / weight]));
};

/** The nation is weighed before its mean is known, at what all its parties did together. */
export const pooledRate = (contributors: readonly Contributor[]): number =>
  contributors.reduce((sum, { x }) => sum + x, 0) / contributors.reduce((sum, { n }) => sum + n, 0);

const nationsOwn = (values: CellValues, contributors: readonly Contributor[]): Population => ({
  ...populationOf(values),
  rate: pooledRate(contributors),
});

/** From what a positive figure may have been rounded: below a power of ten the steps are ten times finer. */
export const roundedFrom = (mean: number, figures: number): [low: number, high: number] => {
  const exponent = Number(mean.toExponential().split("e")[1]);
  const step = 10 ** (exponent + 1 - figures);
  const isPower = Number(mean.toPrecision(1)) === 10 ** exponent && mean <= 10 ** exponent;
  return [mean - (isPower ? step / 20 : step / 2), mean + step / 2];
};
