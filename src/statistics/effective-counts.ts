import type { Population } from "./population.ts";
import type { Kind, Sums } from "./sums.ts";

/** What a party's counts are worth: as many independent outcomes x of exposure n. Fractions are normal. */
export interface EffectiveCounts {
  x: number;
  n: number;
}

/**
 * A party's counts made smaller until they carry as much as they seem to: people of one email are not independent, they
 * all saw the same email.
 *
 * Formula: x' = x/d, n' = n/d with the design effect, at the nation's rate P,
 *   binomial d = max(1, 1 + (nn/n - 1) s2 P/(1-P));   count d = 1 + (nn/n) s2 P.
 * Valid when: the campaign variance s2 is of the whole nation.
 * Source: Kish (1965), Survey Sampling; Rao & Scott (1992), Biometrics 48.
 */
export const effectiveCounts = (
  kind: Kind,
  { n, x, nn }: Sums,
  { rate, campaignVariance }: Pick<Population, "rate" | "campaignVariance">,
): EffectiveCounts & { designEffect: number } => {
  if (!(n > 0) || !(x >= 0) || (kind === "binomial" && x > n)) throw new RangeError(`Impossible counts: ${x} of ${n}`);
  if (!(rate >= 0) || (kind === "binomial" && rate >= 1)) throw new RangeError(`No design effect at a rate of ${rate}`);
  const meanExposure = nn / n;
  const designEffect =
    kind === "binomial"
      ? Math.max(1, 1 + ((meanExposure - 1) * campaignVariance * rate) / (1 - rate))
      : 1 + meanExposure * campaignVariance * rate;
  return { x: x / designEffect, n: n / designEffect, designEffect };
};
