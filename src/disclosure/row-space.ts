/** Rows of numbers, as the space of everything that adding and subtracting them reaches. */

/** Below this a number is nothing. Totals are sums of ones, so that what is not nothing is far above it. */
const nothing = 1e-9;

/** What the rows reach that has nothing in the first columns: Gauss's elimination with the largest pivots. */
export const reduced = (rows: readonly Float64Array[], columns: number): Float64Array[] => {
  let left = [...rows];
  for (let column = 0; column < columns; column += 1) {
    const pivot = left.reduce<Float64Array | null>(
      (most, row) => (Math.abs(row[column]!) > Math.abs(most?.[column] ?? nothing) ? row : most),
      null,
    );
    if (!pivot) continue;
    left = left.filter((row) => row !== pivot);
    for (const row of left) if (row[column] !== 0) subtract(row, pivot, row[column]! / pivot[column]!);
  }
  return left;
};

/** The orthogonal projection on the space of these rows, by Gram and Schmidt, each row twice. */
export const projectionOn = (rows: readonly Float64Array[], size: number): Float64Array[] => {
  const basis: Float64Array[] = [];
  for (const row of rows) {
    for (let time = 0; time < 2; time += 1) {
      for (const one of basis) subtract(row, one, dot(row, one));
    }
    const length = Math.sqrt(dot(row, row));
    if (length > nothing) basis.push(row.map((value) => value / length));
  }
  const projection = Array.from({ length: size }, () => new Float64Array(size));
  for (const one of basis) {
    for (let at = 0; at < size; at += 1) {
      if (one[at] !== 0) subtract(projection[at]!, one, -one[at]!);
    }
  }
  return projection;
};

const dot = (one: Float64Array, other: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at]! * other[at]!;
  return sum;
};

const subtract = (from: Float64Array, one: Float64Array, times: number): void => {
  for (let at = 0; at < from.length; at += 1) from[at]! -= times * one[at]!;
};
