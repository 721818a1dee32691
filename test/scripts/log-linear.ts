/**
 * Log-linear Poisson regression by Newton's method, with an intercept for each group that is profiled out. Written apart
 * from the project's statistics, so that the demonstration's truth is checked by something that knows nothing of them.
 */
export interface Observation {
  group: unknown;
  exposure: number;
  count: number;
  features: readonly number[];
}

/** The coefficients of the features, on the log scale. */
export const logLinear = (observations: readonly Observation[]): number[] => {
  const groups = [...Map.groupBy(observations, ({ group }) => group).values()];
  let coefficients = new Array<number>(observations[0]?.features.length ?? 0).fill(0);
  for (let step = 0; step < 6; step += 1) coefficients = newtonStep(groups, coefficients);
  return coefficients;
};

const newtonStep = (groups: readonly Observation[][], coefficients: readonly number[]): number[] => {
  const score = coefficients.map(() => 0);
  const information = coefficients.map(() => coefficients.map(() => 0));
  for (const group of groups) {
    const weights = group.map(({ exposure, features }) => exposure * Math.exp(dot(features, coefficients)));
    const total = sum(weights);
    const scale = sum(group.map(({ count }) => count)) / total;
    const means = coefficients.map(
      (_, one) =>
        dot(
          group.map(({ features }) => at(features, one)),
          weights,
        ) / total,
    );
    group.forEach(({ features, count }, index) => {
      const expected = scale * at(weights, index);
      const centred = features.map((value, one) => value - at(means, one));
      centred.forEach((value, one) => {
        score[one] = at(score, one) + value * (count - expected);
        const line = at(information, one);
        centred.forEach((other, two) => {
          line[two] = at(line, two) + expected * value * other;
        });
      });
    });
  }
  const change = solve(information, score);
  return coefficients.map((value, one) => value + at(change, one));
};

/** Gauss and Jordan; the information is positive definite, so that no pivot is zero. */
const solve = (matrix: readonly number[][], right: readonly number[]): number[] => {
  const lines = matrix.map((line, index) => [...line, at(right, index)]);
  for (const [column, pivot] of lines.entries()) {
    const scale = at(pivot, column);
    for (const [index, value] of pivot.entries()) pivot[index] = value / scale;
    for (const line of lines) {
      const factor = line === pivot ? 0 : at(line, column);
      for (const [index, value] of pivot.entries()) line[index] = at(line, index) - factor * value;
    }
  }
  return lines.map((line) => at(line, line.length - 1));
};

const at = <Value>(list: readonly Value[], index: number): Value => {
  const value = list[index];
  if (value === undefined) throw new RangeError(`nothing at ${index}`);
  return value;
};
const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);
const dot = (one: readonly number[], other: readonly number[]): number =>
  sum(one.map((value, index) => value * at(other, index)));
