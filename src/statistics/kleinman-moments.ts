import type { EffectiveCounts } from "./effective-counts.ts";

/**
 * Rate and spread of the parties by moments: where the search for the likeliest ones starts, and a cross-check of it.
 *
 * Formula: P = sum x / N, N = sum n, S = sum n (x/n - P)^2, phi = (S - P(1-P) sum (1-n/N)) / (P(1-P) sum (n-1)(1-n/N)),
 * M = 1/phi - 1. Spread null: the rates differ no more than by chance, or the exposures cannot tell.
 * Source: Kleinman (1973), JASA 68, with weights n.
 * Not for: publication; percentile ranges from it cover 90 % only.
 */
export const kleinmanMoments = (parties: readonly EffectiveCounts[]): { rate: number; spread: number | null } => {
  let exposure = 0;
  let outcomes = 0;
  for (const { x, n } of parties) {
    exposure += n;
    outcomes += x;
  }
  const rate = outcomes / exposure;
  const variance = rate * (1 - rate);
  let excess = 0;
  let scale = 0;
  for (const { x, n } of parties) {
    const free = 1 - n / exposure;
    excess += n * (x / n - rate) ** 2 - variance * free;
    scale += variance * (n - 1) * free;
  }
  const correlation = excess / scale;
  return { rate, spread: correlation > 0 && correlation < 1 ? 1 / correlation - 1 : null };
};
