/** @throws RangeError unless `figures` is a whole number from 1 to 15 and `value` is finite */
export const toSignificantFigures = (value: number, figures: number): number => {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  if (!Number.isInteger(figures) || figures < 1 || figures > 15)
    throw new RangeError(`not a number of figures: ${figures}`);
  return Number(value.toPrecision(figures));
};

/** Half a unit in the last of so many significant figures: as far as rounding may have moved a value. */
export const roundingError = (value: number, figures: number): number =>
  10 ** (Number(value.toExponential().split("e")[1]) - figures + 1) / 2;

/** The band a number falls into, `5-9` or `100+`; null below the first. @param lowerEnds ascending */
export const bandOf = (number: number, lowerEnds: readonly number[]): string | null => {
  const at = lowerEnds.findLastIndex((lower) => number >= lower);
  if (at < 0) return null;
  const next = lowerEnds[at + 1];
  return next === undefined ? `${lowerEnds[at]}+` : `${lowerEnds[at]}-${next - 1}`;
};
