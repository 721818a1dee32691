import { logGamma } from "../../src/statistics/log-gamma.ts";

/**
 * A binomial number by inversion: the values take their shares of u one after another, the mode first and then its
 * neighbours on either side, so that a draw takes steps of a standard deviation and not of a mean.
 *
 * Source: Devroye (1986), Non-Uniform Random Variate Generation, ch. X.4.
 *
 * @param u uniform, strictly between 0 and 1
 */
export const binomialAt = (u: number, n: number, p: number): number => {
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const odds = p / (1 - p);
  const atMode = Math.exp(
    logGamma(n + 1) - logGamma(mode + 1) - logGamma(n - mode + 1) + mode * Math.log(p) + (n - mode) * Math.log1p(-p),
  );
  let left = u - atMode;
  let [below, above] = [mode, mode];
  let [shareBelow, shareAbove] = [atMode, atMode];
  while (left > 0) {
    shareAbove *= above < n ? ((n - above) / (above + 1)) * odds : 0;
    shareBelow *= below / (n - below + 1) / odds;
    // What rounding leaves of u when every share is handed out is nobody's.
    if (shareAbove + shareBelow < Number.EPSILON * left) return mode;
    above += 1;
    left -= shareAbove;
    if (left <= 0) return above;
    below -= 1;
    left -= shareBelow;
    if (left <= 0) return below;
  }
  return mode;
};
