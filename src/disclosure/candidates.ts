import { allowedMemberships } from "./delta.ts";
import { isEligible } from "./eligibility.ts";
import type { CellValues, Contributor, LastVersion, PooledCell, PooledMetric, Rule } from "./grid.ts";
import type { Place } from "./places.ts";
import type { Policy, Thresholds } from "./policy.ts";
import { type KnownVersions, nothingKnown, type Total, totalOf } from "./totals.ts";

/** A cell on its way through the gate. */
export interface Candidate {
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

/** Every cell of the metric with who is eligible in it and with whom it may be issued again. */
export const candidatesOf = (
  pooled: PooledMetric,
  published: PublishedTotals,
  policy: Policy,
  known: KnownVersions = nothingKnown,
): Candidate[] => {
  const last = [...published.keys()];
  return pooled.cells.map((cell) => {
    const eligible = cell.contributors.filter((sums) => isEligible(sums, pooled.isRate, policy)).sort(byValue);
    const thresholds = thresholdsOf(cell, eligible.length, policy);
    const before = lastOf(cell, eligible, pooled.cells, last);
    const remembered = (before && published.get(before)) ?? [];
    const ofOthers = last.flatMap((one) =>
      one.cohort_type === cell.cohort_type && one !== before ? (published.get(one) ?? []) : [],
    );
    const { memberships, rule } = allowedMemberships(remembered, ofOthers, eligible, thresholds, known);
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
        remembered,
        options: [],
        at: 0,
      },
    };
  });
};

/** What is public of each cell that was ever published, cells whose names are gone included; newest first. */
export type PublishedTotals = ReadonlyMap<LastVersion, readonly Total[]>;

export const publishedTotals = (
  last: readonly LastVersion[],
  { living }: Pick<PooledMetric, "living">,
  known: KnownVersions = nothingKnown,
): PublishedTotals =>
  new Map(
    last.map((one) => [
      one,
      [one.versions, ...one.earlier].map((versions) => totalOf(Object.entries(versions), known, living)),
    ]),
  );

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
