import type { Sums } from "../statistics/sums.ts";
import type { Policy } from "./policy.ts";

/** Whether a party has enough in the window to count. @param isRate the metric is per person reached, not per campaign */
export const isEligible = (
  { m, n }: Pick<Sums, "m" | "n">,
  isRate: boolean,
  { eligible }: Pick<Policy, "eligible">,
): boolean => m >= eligible.campaigns && n > 0 && (!isRate || n >= eligible.exposure);
