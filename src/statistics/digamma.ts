import { requirePositive } from "./require.ts";

/**
 * The slope of `logGamma`: the mean of the logarithm of a gamma variable.
 *
 * Formula: the asymptotic series; below 10 by `psi(x) = psi(x + 1) - 1/x`.
 * Valid when: x > 0. Source: Abramowitz & Stegun (1964), 6.3.5 and 6.3.18.
 */
export const digamma = (x: number): number => {
  requirePositive("x", x);
  let shifted = x;
  let below = 0;
  while (shifted < 10) below += 1 / shifted++;
  const y = 1 / (shifted * shifted);
  const series = y * (1 / 12 - y * (1 / 120 - y * (1 / 252 - y * (1 / 240 - y * (1 / 132 - y * (691 / 32760))))));
  return Math.log(shifted) - 0.5 / shifted - series - below;
};
