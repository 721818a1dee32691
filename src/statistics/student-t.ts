import { betaCdfOf, betaLogitQuantile } from "./beta.ts";
import { requireOpenProportion, requirePositive } from "./require.ts";

/**
 * Student's t distribution: what share lies at or below t.
 *
 * Formula: `df/(df + t^2)` follows the beta distribution of df/2 and 1/2, so a tail is half of that one's.
 * Valid when: df > 0, whole or not. Source: Student (1908); Abramowitz & Stegun (1964), 26.7.1.
 */
export const studentTCdf = (t: number, df: number): number => {
  requirePositive("df", df);
  if (Number.isNaN(t)) throw new RangeError("t must be a number");
  const square = t * t;
  const beyond = betaCdfOf({ x: 1 / (1 + square / df), rest: 1 / (1 + df / square) }, df / 2, 0.5) / 2;
  return t < 0 ? beyond : 1 - beyond;
};

/** The value below which a share p lies. Valid when: 0 < p < 1; df > 0. */
export const studentTQuantile = (p: number, df: number): number => {
  requirePositive("df", df);
  requireOpenProportion("p", p);
  if (p === 0.5) return 0;
  if (p > 0.5) return -studentTQuantile(1 - p, df);
  // logit = ln(df/t^2)
  return -Math.sqrt(df) * Math.exp(-betaLogitQuantile(2 * p, df / 2, 0.5) / 2);
};
