import type { Database } from "../database/connect.ts";
import { monthsBefore, windowMonths } from "../releases/month.ts";
import type { Release } from "../releases/queries.ts";
import { changeOf } from "../statistics/change.ts";
import type { Cell, CohortType, YearsChange } from "./contract.ts";
import { findReleaseUpTo, readCells } from "./queries.ts";

export interface YearBefore {
  release: Release;
  cells: readonly Cell[];
}

/** What the hub said of a metric a year before a release: its own window of twelve months shares no month with the release's. */
export const readYearBefore = async (
  db: Database,
  { as_of }: Pick<Release, "as_of">,
  metric: string,
  cohortTypes: readonly CohortType[],
): Promise<YearBefore | null> => {
  const release = await findReleaseUpTo(db, monthsBefore(as_of, windowMonths));
  return release && { release, cells: await readCells(db, release.id, metric, cohortTypes) };
};

/**
 * By which factor a cell's figure changed, to hundredths: more digits the published figures do not have. Null where either is missing, or where
 * one of them waits and both count the same month: they would partly be compared with themselves.
 */
export const yearsChange = (now: Cell, before: Cell | undefined): YearsChange | null => {
  if (!before || before.as_of > monthsBefore(now.as_of, windowMonths)) return null;
  const [published, publishedBefore] = [publishedOf(now), publishedOf(before)];
  const change = published && publishedBefore && changeOf(published, publishedBefore);
  return (
    change && { ratio: rounded(change.ratio), interval: [rounded(change.interval[0]), rounded(change.interval[1])] }
  );
};

const publishedOf = ({ mean, interval }: Cell) => (mean === null || interval === null ? null : { mean, interval });

const rounded = (value: number): number => Math.round(value * 100) / 100;
