import type { Kind, Sums } from "./sums.ts";
import { varianceFunction } from "./variance-function.ts";

/**
 * How much one party's campaigns differ from each other beyond chance (s2, on the log scale): one constant per metric for
 * the whole nation, because few campaigns of few parties cannot tell it.
 *
 * Formula: moments of Var x_j = n_j V(r) + s2 (n_j r)^2, with r = x/n of each party, SS = xx - 2 r xn + r^2 nn:
 *   s2 = max(0, sum [SS - V(r)(n - nn/n)] / sum [r^2 nn (m-1)/m])   over parties with m >= 2 and x > 0;
 *   degrees of freedom = sum (m-1) over the same parties. None: variance 0 on 0 degrees of freedom.
 * Source: the type III variance of Williams (1982), Applied Statistics 31, and Breslow (1984), Applied Statistics 33.
 * Not for: one party or one cluster alone; with few campaigns it is far too variable.
 */
export const campaignVariance = (kind: Kind, parties: readonly Sums[]): CampaignVariance => {
  let excess = 0;
  let scale = 0;
  let degreesOfFreedom = 0;
  for (const { m, n, x, nn, xn, xx } of parties) {
    if (m < 2 || x === 0) continue;
    const rate = x / n;
    excess += xx - 2 * rate * xn + rate * rate * nn - varianceFunction(kind, rate) * (n - nn / n);
    scale += (rate * rate * nn * (m - 1)) / m;
    degreesOfFreedom += m - 1;
  }
  return { variance: scale > 0 ? Math.max(0, excess / scale) : 0, degreesOfFreedom };
};

interface CampaignVariance {
  variance: number;
  degreesOfFreedom: number;
}

/** The degrees of freedom from which the pool speaks for itself; the reviewed prior value counts as this many. */
const ENOUGH = 200;

/** Whether ranges rest on the prior value still, and the page has to say so. */
export const isProvisional = ({ degreesOfFreedom }: Pick<CampaignVariance, "degreesOfFreedom">): boolean =>
  degreesOfFreedom < ENOUGH;

/**
 * The campaign variance of a young pool, drawn towards the metric's reviewed prior value.
 *
 * Formula: (200 prior + df s2) / (200 + df) while df < 200, then s2. A range that rests on it is provisional.
 */
export const steadiedCampaignVariance = ({ variance, degreesOfFreedom }: CampaignVariance, prior: number): number => {
  if (!(prior >= 0)) throw new RangeError(`A prior variance cannot be ${prior}`);
  if (!isProvisional({ degreesOfFreedom })) return variance;
  return (ENOUGH * prior + degreesOfFreedom * variance) / (ENOUGH + degreesOfFreedom);
};
