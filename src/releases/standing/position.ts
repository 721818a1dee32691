import { campaignsToSettle } from "../../statistics/campaigns-to-settle.ts";
import type { EffectiveCounts } from "../../statistics/effective-counts.ts";
import type { Interval } from "../../statistics/interval.ts";
import { percentile } from "../../statistics/percentile.ts";
import type { Kind } from "../../statistics/sums.ts";
import type { Nation } from "./nation.ts";

/**
 * Where the figure stands among the nation's parties, by its height, which is not its merit: `highest-quarter` of a rate of
 * unsubscribes is nothing good. `alike`: parties cannot be told apart. `not-shown`: not this time.
 */
export const places = [
  "highest-quarter",
  "upper-half",
  "cannot-tell",
  "lower-half",
  "lowest-quarter",
  "alike",
  "not-shown",
] as const;
export type Place = (typeof places)[number];

export interface Position {
  place: Place;
  /** The share of parties with a lower figure, only where their distribution is fitted. */
  percentile: number | null;
  interval: Interval | null;
}

/** About how many more campaigns tell the place; null if three years of them do not. */
export interface ToSettle {
  campaigns: number | null;
}

/**
 * Where the party stands among the nation's parties, and what would settle it. A percentile is given where the parties'
 * distribution is fitted; on an assumed spread it only decides which words are said.
 *
 * @param campaigns how many observations of the twelve months the party's figure rests on
 */
export const positionOf = (
  kind: Kind,
  effective: EffectiveCounts,
  { rate, spread, contributors, distribution }: Nation,
  campaigns: number,
): { position: Position; to_settle: ToSettle | null } => {
  if (spread === null) return unplaced("alike");
  if (distribution === "unknown") return unplaced("not-shown");
  const found = percentile(kind, effective, { rate, spread }, contributors);
  const place = placeOf(found.interval);
  if (distribution !== "fitted") return unplaced(place);
  return {
    position: { place, percentile: found.percentile, interval: found.interval },
    to_settle:
      place === "cannot-tell" ? { campaigns: withinReach(campaignsToSettle(found, campaigns), campaigns) } : null,
  };
};

const unplaced = (place: Place) => ({ position: { place, percentile: null, interval: null }, to_settle: null });

/** What takes longer than this at the party's own pace is nothing to wait for. */
const longestYears = 3;
const withinReach = (needed: number | null, aYear: number): number | null =>
  needed !== null && needed <= longestYears * aYear ? needed : null;

/** A side is named only when the whole range of the percentile lies on it. */
export const placeOf = ([low, high]: Interval): Place => {
  if (low > 0.75) return "highest-quarter";
  if (low > 0.5) return "upper-half";
  if (high < 0.25) return "lowest-quarter";
  if (high < 0.5) return "lower-half";
  return "cannot-tell";
};
