import { monthsBefore, windowMonths } from "../releases/month.ts";
import { changeOf } from "../statistics/change.ts";
import type { Cell, YearsChange } from "./contract.ts";

/** The month up to which a year counts that shares no month with the one up to this month. */
const yearBefore = (month: string): string => monthsBefore(month, windowMonths);

/**
 * By which factor a cell's figure changed, to hundredths: more digits the published figures do not have. Null where either is missing, or where
 * one of them waits and both count the same month: they would partly be compared with themselves.
 */
export const yearsChange = (now: Cell, before: Cell | undefined): YearsChange | null => {
  if (!before || before.as_of > yearBefore(now.as_of)) return null;
  const [published, publishedBefore] = [publishedOf(now), publishedOf(before)];
  const change = published && publishedBefore && changeOf(published, publishedBefore);
  return (
    change && { ratio: rounded(change.ratio), interval: [rounded(change.interval[0]), rounded(change.interval[1])] }
  );
};

const publishedOf = ({ mean, interval }: Cell) => (mean === null || interval === null ? null : { mean, interval });

const rounded = (value: number): number => Math.round(value * 100) / 100;
