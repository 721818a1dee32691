import { z95 } from "./critical-values.ts";
import type { Interval } from "./interval.ts";

/** A published figure with its published interval. */
interface Published {
  mean: number;
  interval: Interval;
}

/**
 * By which factor a published figure changed, with the 95 % range of the factor.
 *
 * Formula: ratio r = now/before; SE^2 = sum of ((ln high - ln low) / (2 * 1.96))^2 over both intervals; r exp(-+ 1.96 SE).
 * Valid when the two figures come from different parties; where they share some, they vary together, and it is too wide.
 * null: a figure or limit of zero has no ratio.
 */
export const changeOf = (now: Published, before: Published): { ratio: number; interval: Interval } | null => {
  if (![now.mean, now.interval[0], before.mean, before.interval[0]].every((figure) => figure > 0)) return null;
  const ratio = now.mean / before.mean;
  const reach = z95 * Math.hypot(logStandardError(now.interval), logStandardError(before.interval));
  return { ratio, interval: [ratio * Math.exp(-reach), ratio * Math.exp(reach)] };
};

const logStandardError = ([low, high]: Interval) => Math.log(high / low) / (2 * z95);
