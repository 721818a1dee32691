import type { Standing } from "../contract.ts";

/** Standings as a spreadsheet wants them: a row a metric, and a column for each group the party belongs to. */
export const flatStandings = (standings: readonly Standing[]) =>
  standings.map(({ metric, release, window, own, cohorts }) => ({
    metric,
    release: release?.id ?? null,
    ...window,
    ...own,
    ...Object.fromEntries(cohorts.map(({ cohort_type, cell }) => [`${cohort_type}_mean`, cell.mean])),
  }));
