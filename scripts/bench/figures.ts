/** The few figures that the bench makes of many durations. */

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value that this share of all values does not exceed (the nearest rank; of two in the middle, the lower). */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError("no values");
  return value;
};

/** The median of ratios taken pair by pair: whatever slowed the machine for a while slowed both of a pair. */
export const medianRatio = (above: readonly number[], below: readonly number[]): number =>
  median(above.map((value, at) => value / below[at]!));
