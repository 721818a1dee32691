import type { Policy } from "./policy.ts";
import { isUnknown, type Total } from "./totals.ts";

const nobody: ReadonlySet<string> = new Set();

/** How many parties of a total nobody knows who knows everything of these. */
export const unnamedIn = (total: Total, named = nobody): number => {
  let unnamed = 0;
  for (const [key, terms] of total) if (!named.has(key) && isUnknown(terms)) unnamed += 1;
  return unnamed;
};

/** Whether nobody of a total is named; or if somebody is, enough others are not, or none. */
export const leavesEnoughUnnamed = (
  total: Total,
  { unnamed }: Pick<Policy, "unnamed">,
  named?: ReadonlySet<string>,
): boolean => {
  const left = unnamedIn(total, named);
  return left === total.size || left === 0 || left >= unnamed;
};
