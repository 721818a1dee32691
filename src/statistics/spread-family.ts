import type { Point, Surface } from "./damped-newton.ts";
import type { EffectiveCounts } from "./effective-counts.ts";

/** A family of distributions that parties' rates may follow, as `fitSpread` needs it. */
export interface SpreadFamily {
  /** The scale on which the rate is searched. */
  link: (rate: number) => number;
  inverseLink: (linked: number) => number;
  /** A spread above this is indistinguishable from none. */
  flatAbove: number;
  moments: (parties: readonly EffectiveCounts[]) => { rate: number; spread: number | null };
  /** The log-likelihood over (linked rate, ln spread), without terms that do not depend on them. */
  logLikelihood: (parties: readonly EffectiveCounts[]) => (at: Point) => Surface;
  /** The same when all parties have one rate. */
  flatLogLikelihood: (parties: readonly EffectiveCounts[], rate: number) => number;
}
