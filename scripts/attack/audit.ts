import { cellsOf, partyOf, type Statement } from "./statement.ts";

/**
 * What differencing can find out exactly, without any assumption: an audit of all sets of three parties.
 *
 * Every published mean is a row over the unknowns (a party at a version of its sums); adding and subtracting published
 * means reaches the row space. Two parties that know themselves can find out something of a third exactly if, and only if,
 * a vector of the row space has all its weight on the three. With H the orthogonal projection on the row space, such a
 * vector exists if and only if the block of I - H at the three parties' unknowns is singular: Cholesky's factorisation
 * meets a pivot of nothing. Blocks whose norms are small cannot be (Gershgorin's circles, by blocks), which settles most.
 *
 * Every contributor counts once: the weights of a mean scale an unknown's column, which moves no vector off its parties.
 * Where weights differ a little from release to release, differences become inexact; the attacker's programme has them.
 */
export const auditOf = (statements: readonly Statement[]): { audited: number; threes: string[][] } => {
  const unknowns = [...new Set(statements.flatMap(({ shares }) => [...shares.keys()]))].sort();
  const columns = new Map(unknowns.map((unknown, column) => [unknown, column]));
  const rows = cellsOf(statements)
    .flat()
    .map(({ shares }) => {
      const row = new Float64Array(unknowns.length);
      for (const unknown of shares.keys()) row[columns.get(unknown)!] = 1;
      return row;
    });
  const projection = projectionOn(rows, unknowns.length);
  const parties = [...Map.groupBy(columns, ([unknown]) => partyOf(unknown))].map(([party, own]) => ({
    party,
    columns: own.map(([, column]) => column),
  }));
  const norms = parties.map(({ columns: one }) => parties.map(({ columns: other }) => norm(projection, one, other)));

  const threes: string[][] = [];
  let audited = 0;
  for (let a = 0; a < parties.length; a += 1) {
    for (let b = 0; b < a; b += 1) {
      for (let c = 0; c < b; c += 1) {
        audited += 1;
        const [ab, ac, bc] = [norms[a]![b]!, norms[a]![c]!, norms[b]![c]!];
        if (Math.max(norms[a]![a]! + ab + ac, norms[b]![b]! + ab + bc, norms[c]![c]! + ac + bc) < 1 - nothing) continue;
        const three = [parties[a]!, parties[b]!, parties[c]!];
        if (
          isSingular(
            projection,
            three.flatMap((one) => one.columns),
          )
        )
          threes.push(three.map(({ party }) => party));
      }
    }
  }
  return { audited, threes };
};

/** Below this a pivot is nothing. The means are sums of few ones, so that what is not nothing is far above it. */
const nothing = 1e-9;

/** The orthogonal projection on the space of these rows, by Gram and Schmidt, each row twice. */
const projectionOn = (rows: readonly Float64Array[], size: number): Float64Array[] => {
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

/** Frobenius's norm of a block, which is no less than its spectral norm. */
const norm = (projection: readonly Float64Array[], rows: readonly number[], columns: readonly number[]): number => {
  let sum = 0;
  for (const row of rows) for (const column of columns) sum += projection[row]![column]! ** 2;
  return Math.sqrt(sum);
};

/** Whether the block of I - H at these unknowns has a vector that it takes to nothing. */
const isSingular = (projection: readonly Float64Array[], unknowns: readonly number[]): boolean => {
  const factor: Float64Array[] = [];
  for (const [row, unknown] of unknowns.entries()) {
    const own = new Float64Array(row + 1);
    let pivot = 1 - projection[unknown]![unknown]!;
    for (let column = 0; column < row; column += 1) {
      let sum = -projection[unknown]![unknowns[column]!]!;
      for (let at = 0; at < column; at += 1) sum -= own[at]! * factor[column]![at]!;
      own[column] = sum / factor[column]![column]!;
      pivot -= own[column]! ** 2;
    }
    if (pivot < nothing) return true;
    own[row] = Math.sqrt(pivot);
    factor.push(own);
  }
  return false;
};
