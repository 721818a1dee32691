import { secretHash } from "../../accounts/secrets.ts";
import type { CohortMembers } from "../pooling/cohorts.ts";
import type { DraftedCell } from "./queries.ts";

/**
 * SHA-256 of everything a reader can see of a release, so that anybody can check that a copy is the release: its last
 * month, then a line a cohort and a line a cell, each a JSON array of what the API says, in the order below; lines are
 * sorted. What differs between two hubs with the same records is left out: names and times of releases.
 */
export const releaseHash = (
  asOf: string,
  cohorts: readonly CohortMembers[],
  cells: readonly DraftedCell[],
): Promise<string> => {
  const lines = [...cohorts.map(lineOfCohort), ...cells.map(lineOfCell)].map((line) => JSON.stringify(line)).sort();
  return secretHash([asOf, ...lines].join("\n"));
};

const lineOfCohort = ({ cohort_type, cohort, name, region, parties, taking_part }: CohortMembers) => [
  cohort_type,
  cohort,
  name,
  region?.name ?? null,
  parties,
  taking_part.length,
];

const lineOfCell = ({ metric, cohort_type, cohort, status, values, counted, opens_at, as_of }: DraftedCell) => [
  metric,
  cohort_type,
  cohort,
  status,
  values?.mean ?? null,
  values?.weight ?? null,
  values?.interval ?? null,
  values?.flag ?? null,
  values?.contributors ?? null,
  values?.spread ?? null,
  values?.campaign_variance ?? null,
  values?.provisional ?? null,
  values?.quantiles ?? null,
  values?.split ?? null,
  counted,
  opens_at,
  as_of,
];
