import type { Metric } from "../../metrics/metric.ts";
import { opportunity } from "../../statistics/opportunity.ts";
import type { Sums } from "../../statistics/sums.ts";
import type { Nation } from "./nation.ts";

/** What the nation's rate would have brought the party in its window; null where nothing, or less than one, can be promised. */
export const ownOpportunity = (
  { kind, better }: Pick<Metric, "kind" | "better">,
  sums: Sums,
  nation: Nation,
): number | null => {
  if (nation.distribution !== "fitted") return null;
  const promised = opportunity(kind, better, sums, nation);
  return promised !== null && promised >= 1 ? promised : null;
};
