import type { LastVersion, PooledMetric } from "../../src/disclosure/grid.ts";
import { nameStandings } from "../../src/disclosure/name-standings.ts";
import { type Policy, policy, type Thresholds } from "../../src/disclosure/policy.ts";
import { type ProtectedCell, protect } from "../../src/disclosure/protect.ts";
import type { History } from "./history.ts";
import { publishNaively } from "./naive-publisher.ts";
import { type Gate, type Naming, publish } from "./publisher.ts";
import type { Publication } from "./statement.ts";

export interface Publisher {
  name: string;
  publish: (history: History) => Publication;
}

const nameBy =
  (changed: Policy): Naming =>
  (pooled, cells, before, willing) =>
    nameStandings(pooled, cells, before, willing, changed);

const through = (name: string, gate: Gate, naming: Naming = nameBy(policy)): Publisher => ({
  name,
  publish: (history) => publish(history, policy.significantFigures, gate, naming),
});

const protectBy =
  (changed: Policy): Gate =>
  (pooled, last, release, named) =>
    protect(pooled, last, changed, release, named);

/** The policy with other thresholds at every level, and for the nation's start too. */
const policyWith = (thresholds: Partial<Thresholds>, others: Partial<Policy> = {}): Policy => ({
  ...policy,
  levels: {
    nation: { ...policy.levels.nation, ...thresholds },
    region: { ...policy.levels.region, ...thresholds },
    cluster: { ...policy.levels.cluster, ...thresholds },
    "size-band": { ...policy.levels["size-band"], ...thresholds },
  },
  startUp: { ...policy.startUp, nation: { ...policy.startUp.nation, ...thresholds } },
  ...others,
});

/** What must hold, and what must break. */
export const gate = through("the gate", protectBy(policy));
export const naive: Publisher = { name: "the control", publish: publishNaively };

/** The gate with one rule taken out of it, by its numbers or by what it is shown. Each must be found out. */
export const mutations: readonly Publisher[] = [
  through("no remainders", (pooled, last, release) => {
    const nation = judged(pooled, last, release, isNation).find(isNation);
    const groups = pooled.cells.filter((cell) => !isNation(cell));
    return [
      ...(nation ? [nation] : []),
      ...groups.flatMap((group) => {
        const alone = judged(pooled, last, release, (cell) => isNation(cell) || isSame(cell, group));
        // A group's figures rest on the nation's: those on another nation's than the one that is published do not count.
        return alone.find(isNation)?.decision === nation?.decision ? alone.filter((cell) => !isNation(cell)) : [];
      }),
    ];
  }),
  through("undone changes forgotten", (pooled, last, release) =>
    protect(
      pooled,
      last.map((one) => ({ ...one, earlier: [] })),
      policy,
      release,
    ),
  ),
  through("names that are gone forgotten", (pooled, last, release) =>
    protect(
      pooled,
      last.filter((one) => isNamed(one, pooled)),
      policy,
      release,
    ),
  ),
  through("who joins again forgotten", (pooled, last, release) => {
    const everyone = last.flatMap(({ versions, earlier }) => [versions, ...earlier].flatMap((one) => Object.keys(one)));
    return protect({ ...pooled, living: new Set([...pooled.living, ...everyone]) }, last, policy, release);
  }),
  through("no delta rule", (pooled, _last, release) => protect(pooled, [], policy, release)),
  through(
    "a minimum of three",
    protectBy(
      policyWith(
        { minimumContributors: 3, effectiveContributors: 1, largestShare: 1 },
        // Three is then enough for a combination of cells, too.
        { colluders: 1, bands: [3, ...policy.bands] },
      ),
    ),
  ),
  through("frozen cells ignored", (pooled, last, release) => {
    const kept = judged(pooled, last, release, () => true).filter(({ decision }) => decision === "kept");
    return judged(pooled, last, release, (cell) => isNation(cell) || !kept.some((one) => isSame(one, cell)));
  }),
];

/**
 * The gate with a rule of naming taken out: attacked where parties are named. Without the five others alone, the audit of
 * combinations still holds off these two that collude; so both go.
 */
export const namingMutations: readonly Publisher[] = [
  through("whoever chose it named", protectBy(policy), nameBy({ ...policy, unnamed: 0, colluders: -1 })),
  through("who was named forgotten", (pooled, last, release) => protect(pooled, last, policy, release)),
];

type Named = Pick<ProtectedCell, "cohort_type" | "cohort">;

const isNation = ({ cohort_type }: Named): boolean => cohort_type === "nation";
const isSame = (one: Named, other: Named): boolean =>
  one.cohort_type === other.cohort_type && one.cohort === other.cohort;

const isNamed = (one: Named, { cells }: PooledMetric): boolean => cells.some((cell) => isSame(cell, one));

/** What the gate makes of some of the cells when it is shown neither the others nor what they said. */
const judged = (
  pooled: PooledMetric,
  last: readonly LastVersion[],
  release: { as_of: string; slug: string },
  shown: (cell: Named) => boolean,
): ProtectedCell[] =>
  protect(
    { ...pooled, cells: pooled.cells.filter(shown) },
    last.filter((one) => shown(one) || !isNamed(one, pooled)),
    policy,
    release,
  );
