import { concaveRoot } from "./concave-root.ts";
import { gammaSurvival } from "./gamma.ts";
import { requireOpenProportion } from "./require.ts";

/**
 * The standard normal distribution: what share lies at or below z.
 *
 * Formula: z^2/2 follows the gamma distribution of shape 1/2, so a tail is half of that one's.
 * Valid when: z is a number. Source: Abramowitz & Stegun (1964), 26.2 and 26.4.
 */
export const normalCdf = (z: number): number => {
  const beyond = gammaSurvival((z * z) / 2, 0.5, 1) / 2;
  return z < 0 ? beyond : 1 - beyond;
};

/**
 * The value below which a share p lies: the root of `ln cdf = ln p`, which is concave.
 *
 * Valid when: 0 < p < 1.
 */
export const normalQuantile = (p: number): number => {
  requireOpenProportion("p", p);
  if (p > 0.5) return -normalQuantile(1 - p);
  // cdf(-u) <= exp(-u^2/2) / 2
  const start = -Math.sqrt(-2 * Math.log(2 * p));
  return concaveRoot((z) => {
    const cdf = normalCdf(z);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    return { value: Math.log(cdf / p), slope: density / cdf };
  }, start);
};
