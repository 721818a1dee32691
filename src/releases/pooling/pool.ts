import type { Contributor, PooledMetric } from "../../disclosure/grid.ts";
import type { Metric } from "../../metrics/metric.ts";
import type { CohortMembers } from "./cohorts.ts";

/**
 * A metric's part of the grid before anything is judged: whoever agreed to count in a cohort and has sums.
 *
 * @param living keys of all parties of the hub
 */
export const pool = (
  { id, kind, exposure, prior }: Metric,
  cohorts: readonly CohortMembers[],
  contributors: ReadonlyMap<number, Contributor>,
  living: ReadonlySet<string>,
): PooledMetric => ({
  metric: id,
  kind,
  isRate: exposure !== "each" && exposure !== "month",
  prior,
  living,
  cells: cohorts.map(({ cohort_type, cohort, region, taking_part }) => ({
    cohort_type,
    cohort,
    region: region?.slug ?? null,
    taking_part: taking_part.length,
    contributors: taking_part.flatMap((party) => contributors.get(party) ?? []),
  })),
});
