import type { Metric } from "../../metrics/metric.ts";
import type { Nation } from "../../releases/standing/nation.ts";
import type { Place } from "../../releases/standing/position.ts";
import { opportunity } from "../../statistics/opportunity.ts";
import type { Sums } from "../../statistics/sums.ts";

/**
 * What the nation's rate would have brought the party in its window; null where nothing, or less than one, can be promised.
 * The own range is held against the nation's mean and the place against the middle of its parties: both have to be worse.
 */
export const ownOpportunity = (
  { kind, better, exposure }: Pick<Metric, "kind" | "better" | "exposure">,
  sums: Sums,
  nation: Nation,
  place: Place,
): number | null => {
  if (nation.distribution !== "fitted" || !isWorse(place, better)) return null;
  // How many people one event gathers grows with the party: what the nation gathers is no promise to a small one.
  if (exposure === "each") return null;
  const promised = opportunity(kind, better, sums, nation);
  return promised !== null && promised >= 1 ? promised : null;
};

const isWorse = (place: Place, better: Metric["better"]): boolean =>
  better === "lower"
    ? place === "upper-half" || place === "highest-quarter"
    : place === "lower-half" || place === "lowest-quarter";
