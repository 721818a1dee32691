import type { Interval } from "./interval.ts";
import { requirePositive } from "./require.ts";

/**
 * The range in which a proportion lies, given x of n.
 *
 * Formula: the proportions p that x/n does not reject at z, `|x/n - p| <= z sqrt(p (1 - p)/n)`.
 * Valid when: 0 <= x <= n, n > 0; both may be effective counts, so fractional. At x = 0 the low end is 0, at x = n the
 * high end 1. Source: Wilson (1927); Brown, Cai & DasGupta (2001). Not for: clustered counts as they are.
 *
 * @param z 1.96 for 95 %
 */
export const wilsonInterval = (x: number, n: number, z = 1.959963984540054): Interval => {
  requirePositive("n", n);
  requirePositive("z", z);
  if (!(x >= 0 && x <= n)) throw new RangeError(`x must lie between 0 and ${n}, not ${x}`);
  const reach = x + (z * z) / 2 + z * Math.sqrt((x * (n - x)) / n + (z * z) / 4);
  // The product of both ends is x^2 / (n (n + z^2)), which keeps the low end's digits where x is tiny.
  return [(x * x) / (n * reach), x === n ? 1 : reach / (n + z * z)];
};
