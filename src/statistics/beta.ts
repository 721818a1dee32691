import { concaveRoot } from "./concave-root.ts";
import { continuedFraction } from "./continued-fraction.ts";
import { deviance } from "./deviance.ts";
import { logBeta } from "./log-beta.ts";
import { stirlingError } from "./log-gamma.ts";
import { requirePositive, requireProportion } from "./require.ts";

/** A proportion and what it leaves, each with all its digits: 1 - x has none left where x is tiny. */
interface Split {
  x: number;
  rest: number;
}

/**
 * The beta distribution: what share lies at or below x.
 *
 * Formula: the continued fraction of the incomplete beta function, on the side of the mean where it settles.
 * Valid when: 0 <= x <= 1; a, b > 0, up to 1e9 or so. Source: DiDonato & Morris (1992), Algorithm 708, section 3.
 */
export const betaCdf = (x: number, a: number, b: number): number => {
  requireProportion("x", x);
  return betaCdfOf({ x, rest: 1 - x }, a, b);
};

/** The same for an x so near 1 that only its rest says where it stands. */
export const betaCdfOf = (split: Split, a: number, b: number): number => {
  requirePositive("a", a);
  requirePositive("b", b);
  if (split.x === 0 || split.rest === 0) return split.x === 0 ? 0 : 1;
  return Math.exp(logTail(split, a, b, logSlopeAt(split, a, b)));
};

/** The value below which a share p of the beta distribution lies. Valid when: 0 <= p <= 1; a, b > 0. */
export const betaQuantile = (p: number, a: number, b: number): number => {
  requireProportion("p", p);
  if (p === 0 || p === 1) {
    requirePositive("a", a);
    requirePositive("b", b);
    return p;
  }
  return splitAt(betaLogitQuantile(p, a, b)).x;
};

/**
 * The logit of that value, which tells values near 1 apart too: the root of `ln cdf = ln p` over the logit, where the
 * logarithm of the cdf is concave.
 *
 * Valid when: 0 < p < 1; a, b > 0.
 */
export const betaLogitQuantile = (p: number, a: number, b: number): number => {
  requirePositive("a", a);
  requirePositive("b", b);
  if (p > 0.5) return -betaLogitQuantile(1 - p, b, a);
  // cdf <= exp(a logit) / (a B(a, b)), and all but equal to it where x is tiny.
  const start = (Math.log(p) + Math.log(a) + logBeta(a, b)) / a;
  if (start < -700) return start;
  return concaveRoot((logit) => {
    const split = splitAt(logit);
    const logSlope = logSlopeAt(split, a, b);
    const logLower = logTail(split, a, b, logSlope);
    return { value: logLower - Math.log(p), slope: Math.exp(logSlope - logLower) };
  }, start);
};

const splitAt = (logit: number): Split => ({ x: 1 / (1 + Math.exp(-logit)), rest: 1 / (1 + Math.exp(logit)) });

/** `x^a (1 - x)^b / B(a, b)` as a logarithm, with the large parts cancelled by hand. */
const logSlopeAt = ({ x, rest }: Split, a: number, b: number): number => {
  const excess = b * x - a * rest;
  return (
    0.5 * Math.log(a / (2 * Math.PI * (1 + a / b))) -
    deviance(a, (a + b) * x, excess) -
    deviance(b, (a + b) * rest, -excess) +
    stirlingError(a + b) -
    stirlingError(a) -
    stirlingError(b)
  );
};

/** The lower tail as a logarithm: itself below the mean, from the upper tail above it. */
const logTail = ({ x, rest }: Split, a: number, b: number, logSlope: number): number => {
  const short = a * rest - b * x;
  if (short >= 0) return Math.min(0, logSlope - Math.log(tailFraction({ x, rest }, a, b, short)));
  const logUpper = Math.min(0, logSlope - Math.log(tailFraction({ x: rest, rest: x }, b, a, -short)));
  return Math.log1p(-Math.exp(logUpper));
};

/** @param short how far x lies below the mean, `a (1 - x) - b x` >= 0 */
const tailFraction = ({ x, rest }: Split, a: number, b: number, short: number): number =>
  continuedFraction((a / (a + 1)) * (short + 1), (n) => ({
    a: ((a + n - 1) * (a + b + n - 1) * n * (b - n) * x * x) / (a + 2 * n - 1) ** 2,
    b: n + (n * (b - n) * x) / (a + 2 * n - 1) + ((a + n) / (a + 2 * n + 1)) * (short + 1 + n * (1 + rest)),
  }));
