import { concaveRoot } from "./concave-root.ts";
import { continuedFraction } from "./continued-fraction.ts";
import { deviance } from "./deviance.ts";
import { logGamma, stirlingError } from "./log-gamma.ts";
import { requireOpenProportion, requirePositive } from "./require.ts";

/**
 * The gamma distribution: what share lies at or below x.
 *
 * Formula: the series of the incomplete gamma function below the mean, its continued fraction above.
 * Valid when: x >= 0; shape, rate > 0, whole or not. Source: Abramowitz & Stegun (1964), 6.5.29 and 6.5.31.
 */
export const gammaCdf = (x: number, shape: number, rate: number): number => Math.exp(tailsAt(x, shape, rate).logLower);

/** What share lies above x; keeps its digits where `1 - gammaCdf` has none left. */
export const gammaSurvival = (x: number, shape: number, rate: number): number =>
  Math.exp(tailsAt(x, shape, rate).logUpper);

/**
 * The value below which a share p of the gamma distribution lies: the root of `ln cdf = ln p` over ln x, where the
 * logarithm of the cdf is concave.
 *
 * Valid when: 0 < p < 1; shape, rate > 0.
 */
export const gammaQuantile = (p: number, shape: number, rate: number): number => {
  requireOpenProportion("p", p);
  requirePositive("shape", shape);
  requirePositive("rate", rate);
  // cdf <= x^shape / Gamma(shape + 1), and all but equal to it where x is tiny.
  const start = (Math.log(p) + logGamma(shape + 1)) / shape;
  if (start < -700) return Math.exp(start) / rate;
  const logX = concaveRoot((t) => {
    const { logLower, logSlope } = gammaTails(Math.exp(t), shape);
    return { value: logLower - Math.log(p), slope: Math.exp(logSlope - logLower) };
  }, start);
  return Math.exp(logX) / rate;
};

/** Both tails at x > 0, for rate 1, as logarithms that keep all their digits; and the cdf's slope over ln x. */
const gammaTails = (x: number, shape: number) => {
  const logSlope = 0.5 * Math.log(shape / (2 * Math.PI)) - deviance(shape, x) - stirlingError(shape);
  if (x < shape + 1) {
    const logLower = Math.min(0, logSlope + Math.log(lowerSeries(x, shape)));
    return { logLower, logUpper: Math.log1p(-Math.exp(logLower)), logSlope };
  }
  const fraction = continuedFraction(x + 1 - shape, (n) => ({ a: n * (shape - n), b: x + 2 * n + 1 - shape }));
  const logUpper = Math.min(0, logSlope - Math.log(fraction));
  return { logLower: Math.log1p(-Math.exp(logUpper)), logUpper, logSlope };
};

/** `1/shape + x/(shape (shape + 1)) + ...` */
const lowerSeries = (x: number, shape: number): number => {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; term > 1e-17 * sum; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
};

const tailsAt = (x: number, shape: number, rate: number) => {
  requirePositive("shape", shape);
  requirePositive("rate", rate);
  const scaled = x * rate;
  if (!(scaled >= 0)) throw new RangeError(`x must be 0 or more, not ${x}`);
  if (scaled === 0) return { logLower: -Infinity, logUpper: 0 };
  if (scaled === Infinity) return { logLower: 0, logUpper: -Infinity };
  return gammaTails(scaled, shape);
};
