import { requirePositive } from "./require.ts";

/**
 * The slope of `digamma`: the variance of the logarithm of a gamma variable.
 *
 * Formula: the asymptotic series; below 10 by `psi'(x) = psi'(x + 1) + 1/x^2`.
 * Valid when: x > 0. Source: Abramowitz & Stegun (1964), 6.4.6 and 6.4.12.
 */
export const trigamma = (x: number): number => {
  requirePositive("x", x);
  let shifted = x;
  let below = 0;
  for (; shifted < 10; shifted++) below += 1 / shifted ** 2;
  const y = 1 / (shifted * shifted);
  const series =
    y * (1 / 6 - y * (1 / 30 - y * (1 / 42 - y * (1 / 30 - y * (5 / 66 - y * (691 / 2730 - y * (7 / 6)))))));
  return below + (1 + 0.5 / shifted + series) / shifted;
};
