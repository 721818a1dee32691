import { requirePositive } from "./require.ts";

const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);

/**
 * The logarithm of the gamma function.
 *
 * Formula: Stirling's, `(x - 1/2) ln x - x + ln(2 pi)/2` and its error; below 10 by `Gamma(x + 1) = x Gamma(x)`.
 * Valid when: x > 0. Source: Abramowitz & Stegun (1964), 6.1.15 and 6.1.41.
 * Not for: differences of two large values, which cancel; see `logBeta`.
 */
export const logGamma = (x: number): number => {
  requirePositive("x", x);
  let shifted = x;
  let product = 1;
  while (shifted < 10) product *= shifted++;
  return stirling(shifted) + stirlingSeries(shifted) - Math.log(product);
};

/** `logGamma` less Stirling's formula: what is left when the large parts of a ratio of gammas are cancelled by hand. */
export const stirlingError = (x: number): number => (x < 10 ? logGamma(x) - stirling(x) : stirlingSeries(x));

const stirling = (x: number): number => (x - 0.5) * Math.log(x) - x + halfLogTwoPi;

/** To 1e-15 from 10 on. */
const stirlingSeries = (x: number): number => {
  const y = 1 / (x * x);
  return (1 / 12 + y * (-1 / 360 + y * (1 / 1260 + y * (-1 / 1680 + y * (1 / 1188 - y * (691 / 360360)))))) / x;
};
