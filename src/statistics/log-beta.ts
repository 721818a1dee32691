import { stirlingError } from "./log-gamma.ts";
import { requirePositive } from "./require.ts";

/**
 * The logarithm of the beta function, `B(a, b) = Gamma(a) Gamma(b) / Gamma(a + b)`.
 *
 * Formula: Stirling's for each gamma with the large parts cancelled by hand, so that B(0.5, 1e7) keeps all its digits.
 * Valid when: a, b > 0. Source: DiDonato & Morris (1992), Algorithm 708.
 */
export const logBeta = (a: number, b: number): number => {
  requirePositive("a", a);
  requirePositive("b", b);
  return (
    0.5 * Math.log(2 * Math.PI * (1 / a + 1 / b)) -
    a * Math.log1p(b / a) -
    b * Math.log1p(a / b) +
    stirlingError(a) +
    stirlingError(b) -
    stirlingError(a + b)
  );
};
