import type { Policy } from "./policy.ts";
import { partiesIn, type Total } from "./totals.ts";

/** A total as somebody sees it who knows everything of these parties. */
export const withoutNamed = (total: Total, named: ReadonlySet<string>): Total =>
  [...named].some((key) => total.has(key)) ? new Map([...total].filter(([key]) => !named.has(key))) : total;

/** How many parties of a total stay unnamed. @param named of those whose versions in the total are not known yet */
export const unnamedIn = (total: Total, named: ReadonlySet<string> = new Set()): number =>
  partiesIn(withoutNamed(total, named));

/** Whether nobody of a total is named; or if somebody is, enough others are not, or none. */
export const leavesEnoughUnnamed = (
  total: Total,
  { unnamed }: Pick<Policy, "unnamed">,
  named?: ReadonlySet<string>,
): boolean => {
  const left = unnamedIn(total, named);
  return left === total.size || left === 0 || left >= unnamed;
};
