import { benjaminiHochberg } from "./benjamini-hochberg.ts";

/**
 * q-values that hold whatever the dependence between the tests: the stricter column.
 *
 * Formula: Benjamini & Hochberg's times `1 + 1/2 + ... + 1/n`, at most 1. Source: Benjamini & Yekutieli (2001).
 */
export const benjaminiYekutieli = (pValues: readonly number[]): number[] => {
  const harmonic = pValues.reduce((sum, _, index) => sum + 1 / (index + 1), 0);
  return benjaminiHochberg(pValues).map((q) => Math.min(1, q * harmonic));
};
