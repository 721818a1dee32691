import type { Population } from "./population.ts";
import type { Kind, Sums } from "./sums.ts";
import { varianceComponents } from "./variance-components.ts";

/** Shares of the differences between parties' rates, together 1. */
export interface VarianceSplit {
  clusters: number;
  parties: number;
  chance: number;
}

/**
 * Of the differences between parties: which share lies between clusters, between the parties of one cluster, in chance.
 *
 * Formula: phi_B, phi_W and chance of `varianceComponents` over their sum.
 * null: too few clusters to tell.
 * Source: the variance partition coefficient of Goldstein, Browne & Rasbash (2002), Understanding Statistics 1.
 */
export const varianceSplit = (
  kind: Kind,
  clusters: readonly (readonly Sums[])[],
  population: Population,
): VarianceSplit | null => {
  const components = varianceComponents(kind, clusters, population);
  if (components === null) return null;
  const { betweenClusters, withinClusters, chance } = components;
  const whole = betweenClusters + withinClusters + chance;
  return { clusters: betweenClusters / whole, parties: withinClusters / whole, chance: chance / whole };
};
