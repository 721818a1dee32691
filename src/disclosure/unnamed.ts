import type { Policy } from "./policy.ts";
import { partiesIn, type Total } from "./totals.ts";

/** Whether nobody of a total is named; or if somebody is, enough others are not, or none. */
export const leavesEnoughUnnamed = (
  total: Total,
  { unnamed }: Pick<Policy, "unnamed">,
  named?: ReadonlySet<string>,
): boolean => {
  const left = partiesIn(total, named);
  return left === total.size || left === 0 || left >= unnamed;
};
