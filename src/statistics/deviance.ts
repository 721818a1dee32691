/**
 * How far a count k stands from its mean, `k ln(k/mean) + mean - k`: the exponent by which a density falls off from its
 * peak, without the cancellation of large terms near it.
 *
 * Formula: with u = (mean - k)/k and r = u/(2 + u), `u - ln(1 + u) = r u - 2 (r^3/3 + r^5/5 + ...)`.
 * Valid when: k, mean > 0. Source: Loader (2000), "Fast and accurate computation of binomial probabilities".
 *
 * @param excess mean - k, where the caller has it with more digits
 */
export const deviance = (k: number, mean: number, excess = mean - k): number => {
  if (Math.abs(excess) > 0.5 * k) return k * Math.log(k / mean) + excess;
  const u = excess / k;
  const r = u / (2 + u);
  let power = r * r;
  let sum = 0;
  for (let n = 3; power > 1e-18; n += 2, power *= r * r) sum += power / n;
  return k * r * (u - 2 * sum);
};
