/** What no caller may ask of a distribution. @throws RangeError */
export const requirePositive = (name: string, value: number): void => {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${name} must be positive and finite, not ${value}`);
};

/** @throws RangeError unless 0 <= value <= 1 */
export const requireProportion = (name: string, value: number): void => {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must lie between 0 and 1, not ${value}`);
};

/** @throws RangeError unless 0 < value < 1: where a distribution has no end, its quantiles of 0 and 1 are not numbers */
export const requireOpenProportion = (name: string, value: number): void => {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} must lie between 0 and 1, both excluded, not ${value}`);
};
