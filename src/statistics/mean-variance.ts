import { requirePositive } from "./require.ts";
import type { Kind } from "./sums.ts";
import { varianceFunction } from "./variance-function.ts";

/**
 * How uncertain the nation's rate itself is, on the logit scale (binomial) or the log scale (count): what a plug-in
 * posterior forgets.
 *
 * Formula: V_mu = 1/(E V(P)), that is 1/(E P(1-P)) and 1/(E P); equal to 1/sum(1/V_i) / V(P)^2 over the parties' V_i.
 * Source: Morris (1983), JASA 78.
 */
export const meanVariance = (kind: Kind, { rate, weight }: { rate: number; weight: number }): number => {
  const information = weight * varianceFunction(kind, rate);
  requirePositive("what a mean rests on", information);
  return 1 / information;
};
