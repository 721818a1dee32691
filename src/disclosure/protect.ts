import type { Population } from "../statistics/population.ts";
import { allowedMemberships, totalOfContributors } from "./delta.ts";
import { isEligible } from "./eligibility.ts";
import { type Figures, figuresOfGroup, figuresOfNation, populationOf } from "./figures.ts";
import type { CellValues, Contributor, LastVersion, PooledCell, PooledMetric, Rule } from "./grid.ts";
import type { Place } from "./places.ts";
import type { Level, Policy, Thresholds } from "./policy.ts";
import { settle } from "./settle.ts";
import { totalOf } from "./totals.ts";

declare const safe: unique symbol;
/** A cell that passed the gate. Only `protect` makes one, and only these can be written into a release. */
export type ProtectedCell = { readonly [safe]: true; metric: string; cohort_type: Level; cohort: string } & (
  | {
      status: "published";
      /** Issued now; or kept as last published, because nothing changed or because too little did. */
      decision: "issued" | "kept";
      rule: Rule | null;
      values: CellValues;
      as_of: string;
      first_published_in: string;
      counted: null;
      opens_at: null;
      /** Who stands behind it, for the next release to compare with: exactly where it was issued. */
      versions: Readonly<Record<string, string>> | null;
    }
  | {
      status: "withheld";
      decision: "withheld";
      rule: Rule;
      values: null;
      as_of: string;
      first_published_in: null;
      /** Of too few: how many there are and how many open it. Of any other rule nothing is said. */
      counted: number | null;
      opens_at: number | null;
      versions: null;
    }
);

/**
 * The one door into a release: a metric's part of the grid goes in with what was published of it last, and what may be
 * published comes out, rounded and banded. Everything else comes out withheld, without any value.
 *
 * In order: who is eligible; with whom each cell may be issued again (the delta rule); the nation's figures, on which all
 * others rest; each cell's own figures and refusals; and what could be worked out from cells together. Where the nation
 * has to go back, all others are judged again on what it says then.
 */
export const protect = (
  pooled: PooledMetric,
  last: readonly LastVersion[],
  policy: Policy,
  release: { as_of: string; slug: string },
): ProtectedCell[] => {
  const candidates = candidatesOf(pooled, last, policy);
  const nation = candidates.find(({ cell }) => cell.cohort_type === "nation");
  const others = candidates.filter((candidate) => candidate !== nation);
  if (nation) judgeNation(nation, others, pooled, policy);
  for (;;) {
    const population = nation ? populationOfNation(nation) : null;
    for (const other of others) judgeGroup(other, population, pooled, policy);
    const wentBack = settle(
      candidates.map(({ place }) => place),
      policy,
    );
    for (const candidate of candidates) candidate.rule = wentBack.get(candidate.place) ?? candidate.rule;
    if (!nation || !wentBack.has(nation.place)) break;
    nation.judged = nation.judged.slice(nation.place.at);
    nation.place = { ...nation.place, options: nation.place.options.slice(nation.place.at), at: 0 };
  }
  return candidates.map((candidate) => decide(candidate, pooled.metric, release));
};

/** A cell on its way through the gate. */
interface Candidate {
  cell: PooledCell;
  last: LastVersion | undefined;
  thresholds: Thresholds;
  eligible: readonly Contributor[];
  /** With whom it may be issued by the delta rule. */
  memberships: readonly (readonly Contributor[])[];
  /** What it would say, for each option of its place. */
  judged: { values: CellValues; contributors: readonly Contributor[] }[];
  place: Place;
  /** Why it is not issued, if it is not. */
  rule: Rule;
  /** Why the delta rule allows no membership. */
  waits: Rule;
}

const candidatesOf = (pooled: PooledMetric, last: readonly LastVersion[], policy: Policy): Candidate[] => {
  const eligibleOf = new Map(
    pooled.cells.map((cell) => [
      cell,
      cell.contributors.filter((sums) => isEligible(sums, pooled.isRate, policy)).sort(byValue),
    ]),
  );
  return pooled.cells.map((cell) => {
    const eligible = eligibleOf.get(cell) ?? [];
    const thresholds = thresholdsOf(cell, eligible.length, policy);
    const before = lastOf(cell, eligible, pooled.cells, last);
    const { memberships, rule } = allowedMemberships(before, eligible, thresholds);
    return {
      cell,
      last: before,
      thresholds,
      eligible,
      memberships,
      judged: [],
      rule,
      waits: rule,
      place: {
        level: cell.cohort_type,
        cohort: cell.cohort,
        region: cell.region,
        thresholds,
        before: before ? totalOf(Object.entries(before.versions)) : null,
        options: [],
        at: 0,
      },
    };
  });
};

/** Sums in the same order give the same last digit, whatever the order in which parties joined and uploaded. */
const byValue = (one: Contributor, other: Contributor): number =>
  one.n - other.n || one.x - other.x || one.m - other.m || one.nn - other.nn || one.xn - other.xn || one.xx - other.xx;

const thresholdsOf = ({ cohort_type }: PooledCell, contributors: number, { levels, startUp }: Policy): Thresholds =>
  cohort_type === "nation" && contributors < startUp.contributors ? startUp.nation : levels[cohort_type];

/**
 * What was last published of the cell. A cell of a new name inherits from the one whose name is gone and with which it
 * shares most parties: a renamed or divided cluster is a change of membership, not a new figure.
 */
const lastOf = (
  { cohort_type, cohort }: PooledCell,
  eligible: readonly Contributor[],
  cells: readonly PooledCell[],
  last: readonly LastVersion[],
): LastVersion | undefined => {
  const ofType = last.filter((one) => one.cohort_type === cohort_type);
  const own = ofType.find((one) => one.cohort === cohort);
  if (own) return own;
  const names = new Set(cells.filter((cell) => cell.cohort_type === cohort_type).map((cell) => cell.cohort));
  const shared = ({ versions }: LastVersion) => eligible.filter(({ key }) => key in versions).length;
  return ofType
    .filter((one) => !names.has(one.cohort) && shared(one) > 0)
    .reduce<LastVersion | undefined>((most, one) => (most && shared(most) >= shared(one) ? most : one), undefined);
};

const judgeNation = (nation: Candidate, others: readonly Candidate[], pooled: PooledMetric, policy: Policy): void => {
  const clusters = others.filter(({ cell }) => cell.cohort_type === "cluster").map(({ eligible }) => eligible);
  judge(nation, (contributors) => figuresOfNation(pooled, contributors, clusters, nation.thresholds, policy));
};

const judgeGroup = (group: Candidate, population: Population | null, pooled: PooledMetric, policy: Policy): void => {
  judge(group, (contributors) =>
    population === null
      ? { rule: contributors.length < group.thresholds.minimumContributors ? "too-few" : "no-nation" }
      : figuresOfGroup(pooled, contributors, population, group.thresholds, policy),
  );
};

/** Keeps, of the allowed memberships, those with figures that may be shown; or the rule that leaves none. */
const judge = (candidate: Candidate, figuresOf: (contributors: readonly Contributor[]) => Figures): void => {
  const figures = candidate.memberships.map((contributors) => ({ contributors, figures: figuresOf(contributors) }));
  candidate.judged = figures.flatMap(({ contributors, figures }) =>
    "values" in figures ? [{ contributors, values: figures.values }] : [],
  );
  const refused = figures.flatMap(({ figures }) => ("rule" in figures ? [figures.rule] : []));
  candidate.rule = refused[0] ?? candidate.waits;
  const options = candidate.judged.map(({ contributors }) => totalOfContributors(contributors));
  candidate.place = { ...candidate.place, options, at: 0 };
};

const populationOfNation = ({ judged, last }: Candidate): Population | null => {
  const values = judged[0]?.values ?? last?.values;
  return values ? populationOf(values) : null;
};

const decide = (candidate: Candidate, metric: string, release: { as_of: string; slug: string }): ProtectedCell => {
  const { cell, last, thresholds, eligible, judged, place, rule } = candidate;
  const name = { metric, cohort_type: cell.cohort_type, cohort: cell.cohort };
  const issued = judged[place.at];
  if (issued) {
    return {
      ...name,
      status: "published",
      decision: "issued",
      rule: null,
      values: issued.values,
      as_of: release.as_of,
      first_published_in: release.slug,
      counted: null,
      opens_at: null,
      versions: Object.fromEntries(issued.contributors.map(({ key, version }) => [key, version])),
    } as ProtectedCell;
  }
  if (last && rule !== "too-few") {
    const { values, as_of, first_published_in } = last;
    return {
      ...name,
      status: "published",
      decision: "kept",
      rule,
      values,
      as_of,
      first_published_in,
      counted: null,
      opens_at: null,
      versions: null,
    } as ProtectedCell;
  }
  return {
    ...name,
    status: "withheld",
    decision: "withheld",
    rule,
    values: null,
    as_of: release.as_of,
    first_published_in: null,
    counted: rule === "too-few" ? eligible.length : null,
    opens_at: rule === "too-few" ? thresholds.minimumContributors : null,
    versions: null,
  } as ProtectedCell;
};
