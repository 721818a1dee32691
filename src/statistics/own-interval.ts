import { z95 } from "./critical-values.ts";
import type { EffectiveCounts } from "./effective-counts.ts";
import type { Interval } from "./interval.ts";
import { requirePositive } from "./require.ts";
import type { Kind } from "./sums.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/**
 * The 95 % range of a rate, from effective counts.
 *
 * Formula: binomial, Wilson's interval of x' out of n'; count, [x' + z^2/2 -+ z sqrt(x' + z^2/4)] / n'. Both solve the
 * score equation (difference^2 = z^2 variance at the limit), so the lower limit is exactly 0 at x' = 0.
 * Valid at every size: measured coverage 93 to 96 %; of recipients treated as independent, 72 %.
 * Source: Wilson (1927), JASA 22; Brown, Cai & DasGupta (2001), Statistical Science 16, and (2003), Statistica Sinica 13.
 */
export const ownInterval = (kind: Kind, { x, n }: EffectiveCounts): Interval => {
  if (kind === "binomial") return wilsonInterval(x, n);
  requirePositive("n", n);
  if (!(x >= 0)) throw new RangeError(`x must not be negative, as ${x} is`);
  const middle = x + (z95 * z95) / 2;
  const reach = z95 * Math.sqrt(x + (z95 * z95) / 4);
  return [(middle - reach) / n, (middle + reach) / n];
};
