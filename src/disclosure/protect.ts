import { type ContributorSums, isEligible } from "./eligibility.ts";
import type { Level, Policy } from "./policy.ts";
import { bandOf, toSignificantFigures } from "./rounding.ts";

/** A cell as pooled: everyone who agreed to count in it, with what they have. Never leaves the release's own run. */
export interface PooledCell {
  metric: string;
  /** Whether the exposure is people (a rate), not campaigns or months. */
  isRate: boolean;
  cohort_type: Level;
  cohort: string;
  contributors: readonly ContributorSums[];
}

declare const safe: unique symbol;
/** A cell that passed the gate. Only `protect` makes one, and only these can be written into a release. */
export type ProtectedCell = { readonly [safe]: true; metric: string; cohort_type: Level; cohort: string } & (
  | { status: "published"; mean: number; contributors: string; counted: null; opens_at: null }
  | { status: "withheld"; mean: null; contributors: null; counted: number | null; opens_at: number | null }
);

/**
 * The one door into a release: the whole grid of pooled cells goes in, and what may be published comes out, rounded and
 * banded. Everything else comes out withheld, without any value.
 */
export const protect = (grid: readonly PooledCell[], policy: Policy): ProtectedCell[] => {
  const eligible = grid.map((cell) => ({
    cell,
    contributors: cell.contributors.filter((sums) => isEligible(sums, cell.isRate, policy)),
  }));
  const inNation = new Map<string, number>();
  for (const { cell, contributors } of eligible) {
    if (cell.cohort_type === "nation") inNation.set(cell.metric, contributors.length);
  }
  return eligible.map(({ cell, contributors }) => {
    const opens_at = minimumFor(cell, inNation.get(cell.metric) ?? 0, policy);
    const band = bandOf(contributors.length, policy.bands);
    if (contributors.length < opens_at || band === null) {
      return withheld(cell, contributors.length, opens_at);
    }
    const mean = toSignificantFigures(meanRate(contributors), policy.significantFigures);
    return published(cell, mean, band);
  });
};

const minimumFor = (
  { cohort_type }: PooledCell,
  contributorsInNation: number,
  { minimumContributors, startUp }: Policy,
): number =>
  cohort_type === "nation" && contributorsInNation < startUp.contributors
    ? startUp.minimumContributors
    : minimumContributors[cohort_type];

/** Unweighted: every party's own rate counts the same, however long its list. */
const meanRate = (contributors: readonly ContributorSums[]): number =>
  contributors.reduce((sum, { n, x }) => sum + x / n, 0) / contributors.length;

const placeOf = ({ metric, cohort_type, cohort }: PooledCell) => ({ metric, cohort_type, cohort });

const published = (cell: PooledCell, mean: number, contributors: string) =>
  ({ ...placeOf(cell), status: "published", mean, contributors, counted: null, opens_at: null }) as ProtectedCell;

const withheld = (cell: PooledCell, counted: number, opens_at: number) =>
  ({ ...placeOf(cell), status: "withheld", mean: null, contributors: null, counted, opens_at }) as ProtectedCell;
