import type { Nation } from "../../releases/standing/nation.ts";
import type { EffectiveCounts } from "../../statistics/effective-counts.ts";
import { meanVariance } from "../../statistics/mean-variance.ts";
import { shrunkenRate } from "../../statistics/shrunken-rate.ts";
import type { Kind } from "../../statistics/sums.ts";
import type { Standing } from "./contract.ts";

/** The party's rate with chance taken out as well as it can be; null where the parties' distribution is not fitted. */
export const ownShrunken = (kind: Kind, effective: EffectiveCounts, nation: Nation): Standing["shrunken"] => {
  const { rate, weight, distribution } = nation;
  if (distribution !== "fitted" || weight === null) return null;
  return shrunkenRate(kind, effective, nation, meanVariance(kind, { rate, weight }));
};
