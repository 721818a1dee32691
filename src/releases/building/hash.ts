import { secretHash } from "../../accounts/secrets.ts";
import { type CohortMembers, cohortRow } from "../pooling/cohorts.ts";
import type { DraftedCell } from "./queries.ts";

/**
 * SHA-256 of a release's figures, so that anybody can check that a copy is the release: its last month, then a line a
 * cohort (`cohortRow`) and a line a cell, each a JSON array of what the API says, in the order below; lines are sorted.
 * Left out is what differs between two hubs with the same records (the release's id and times, and the release that a
 * figure was first published in) and what follows from the release before it (the notes).
 */
export const releaseHash = (
  asOf: string,
  cohorts: readonly CohortMembers[],
  cells: readonly DraftedCell[],
): Promise<string> => {
  const lines = [...cohorts.map(cohortRow), ...cells.map(lineOfCell)].map((line) => JSON.stringify(line)).sort();
  return secretHash([asOf, ...lines].join("\n"));
};

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
