import { gammaCdf, gammaQuantile, gammaSurvival } from "./gamma.ts";

/**
 * The chi-squared distribution: what share lies at or below x.
 *
 * Formula: the gamma distribution of shape df/2 and rate 1/2. Valid when: x >= 0; df > 0, whole or not.
 */
export const chiSquaredCdf = (x: number, df: number): number => gammaCdf(x, df / 2, 0.5);

/** What share lies above x: the p-value of a test of homogeneity. */
export const chiSquaredSurvival = (x: number, df: number): number => gammaSurvival(x, df / 2, 0.5);

/** The value below which a share p of it lies. Valid when: 0 < p < 1. */
export const chiSquaredQuantile = (p: number, df: number): number => gammaQuantile(p, df / 2, 0.5);
