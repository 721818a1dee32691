import type { Policy } from "./policy.ts";

/** One party's sums for a metric over the window. */
export interface ContributorSums {
  party: number;
  /** Campaigns. */
  m: number;
  /** Exposure and numerator, summed. */
  n: number;
  x: number;
}

/** Whether a party has enough in the window to count. @param isRate the metric is per person reached, not per campaign */
export const isEligible = (
  { m, n }: ContributorSums,
  isRate: boolean,
  { eligible }: Pick<Policy, "eligible">,
): boolean => m >= eligible.campaigns && n > 0 && (!isRate || n >= eligible.exposure);
