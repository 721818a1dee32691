/**
 * `first + a1/(b1 + a2/(b2 + ...))`, by Lentz's method.
 *
 * Source: Lentz (1976); Thompson & Barnett (1986).
 *
 * @param term the n-th numerator a and denominator b, from n = 1
 * @throws RangeError when it has not settled after a million terms
 */
export const continuedFraction = (first: number, term: (n: number) => { a: number; b: number }): number => {
  // Lentz divides by both, so neither may be zero.
  const apartFromZero = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let value = apartFromZero(first);
  let c = value;
  let d = 0;
  for (let n = 1; n <= 1_000_000; n++) {
    const { a, b } = term(n);
    d = 1 / apartFromZero(b + a * d);
    c = apartFromZero(b + a / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) return value;
  }
  throw new RangeError("the parameters are too large for this continued fraction");
};
