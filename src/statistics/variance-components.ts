import { effectiveCounts } from "./effective-counts.ts";
import { scatterAt, tauSquaredWhere } from "./heterogeneity.ts";
import type { Population } from "./population.ts";
import { quantile } from "./quantile.ts";
import { relativeVariance } from "./rate-variance.ts";
import type { Kind, Sums } from "./sums.ts";
import { varianceFunction } from "./variance-function.ts";

/** Variances of parties' rates in units of one outcome's, V(P). */
interface VarianceComponents {
  /** phi_B: between clusters, beyond the parties they happen to have. */
  betweenClusters: number;
  /** phi_W: between parties of one cluster. */
  withinClusters: number;
  /** 1/n': what chance adds to the rate of the middle party. */
  chance: number;
}

/** From fewer clusters than this, or from clusters of one party, nothing can be told apart. */
const FEWEST_CLUSTERS = 10;
const FEWEST_PARTIES = 2;

/**
 * Where the differences between parties lie: between clusters, within them, or in chance.
 *
 * Formula: phi_W is the root of sum_c sum_i w_i (r_i-m_c)^2 / V(P) = sum_c (k_c-1), w_i = 1/(1/n'_i + (1-1/n'_i) phi_W)
 * (count: 1/(1/n'_i + phi_W)); phi_B of sum_c W_c (m_c-m)^2 / V(P) = C-1, W_c = 1/(1/E_c + phi_B), E_c = sum w_i; 0 where
 * the left side is smaller at 0. Chance is the median 1/n'.
 * null: fewer than 10 clusters with at least 2 parties.
 * Source: Paule & Mandel (1982) at each of the two levels.
 */
export const varianceComponents = (
  kind: Kind,
  clusters: readonly (readonly Sums[])[],
  population: Population,
): VarianceComponents | null => {
  const unit = Math.sqrt(varianceFunction(kind, population.rate));
  if (unit === 0) throw new RangeError(`Nothing varies at a rate of ${population.rate}`);
  const rates = clusters
    .filter((parties) => parties.length >= FEWEST_PARTIES)
    .map((parties) =>
      parties.map((sums) => ({ effect: sums.x / sums.n / unit, n: effectiveCounts(kind, sums, population).n })),
    );
  if (rates.length < FEWEST_CLUSTERS) return null;

  const scatterOf = (phi: number) =>
    rates.map((parties) =>
      scatterAt(
        parties.map(({ effect, n }) => ({ effect, variance: relativeVariance(kind, n, phi) })),
        0,
      ),
    );
  const free = rates.reduce((sum, parties) => sum + parties.length - 1, 0);
  const excess = (phi: number) => scatterOf(phi).reduce((sum, { q }) => sum + q, 0) - free;
  const withinClusters = rootOfFalling(excess, kind === "binomial" ? 1 : Infinity);
  const means = scatterOf(withinClusters).map(({ mean, weight }) => ({ effect: mean, variance: 1 / weight }));
  return {
    betweenClusters: tauSquaredWhere(means, means.length - 1),
    withinClusters,
    chance: quantile(
      rates.flat().map(({ n }) => 1 / n),
      0.5,
    ),
  };
};

/** The root of a falling function by bisection, to the last digit; 0 or the highest where it has none. */
const rootOfFalling = (at: (value: number) => number, highest: number): number => {
  if (at(0) <= 0) return 0;
  let high = Math.min(1, highest);
  while (high < highest && at(high) > 0) high *= 2;
  if (at(high) > 0) return high;
  let low = 0;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (at(middle) > 0) low = middle;
    else high = middle;
  }
};
