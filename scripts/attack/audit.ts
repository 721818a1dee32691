import { eliminated, nothing, projectionOn } from "./row-space.ts";
import { partyOf, type Statement } from "./statement.ts";

/**
 * What differencing can find out exactly, without any assumption: an audit of all sets of up to three parties.
 *
 * Every published mean is a row over the unknowns (a party at a version of its sums); adding and subtracting published
 * means reaches the row space. Two parties that know themselves can work out something of a third exactly if, and only if,
 * a vector of that space has all its weight on the three. Unknowns that are in the same means throughout always have the
 * same weight, so where they are of more than three parties they must cancel: eliminating them leaves little to search.
 * With H the orthogonal projection on what is left, such a vector exists if and only if the block of I - H at the three
 * parties' unknowns is singular: Cholesky's factorisation meets a pivot of nothing. Blocks whose norms are small cannot be
 * (Gershgorin's circles, by blocks), which settles most.
 *
 * Every contributor counts once: the weights of a mean scale an unknown's column, which moves no vector off its parties.
 * Where weights differ a little from release to release, differences become inexact; the attacker's programme has them.
 *
 * @returns how many sets were audited, and the smallest that are exposed: none holds another
 */
export const auditOf = (statements: readonly Statement[]): { audited: number; exposedSets: string[][] } => {
  const parties = new Set(statements.flatMap(({ shares }) => [...shares.keys()].map(partyOf))).size;
  const { unknowns, rows } = withoutTheMany(statements);
  const projection = projectionOn(rows, unknowns.length);
  const few = [...Map.groupBy(unknowns.keys(), (column) => partyOf(unknowns[column]!))];
  const norms = few.map(([, one]) => few.map(([, other]) => norm(projection, one, other)));

  const exposed: number[][] = [];
  const judge = (set: readonly number[]): void => {
    if (exposed.some((smaller) => smaller.every((party) => set.includes(party)))) return;
    if (
      isSingular(
        projection,
        set.flatMap((party) => few[party]![1]),
      )
    )
      exposed.push([...set]);
  };
  const mayBeExposed = (...set: number[]): boolean =>
    set.some((party) => set.reduce((sum, other) => sum + norms[party]![other]!, 0) >= 1 - nothing);
  for (const a of few.keys()) if (mayBeExposed(a)) judge([a]);
  for (const a of few.keys()) for (let b = 0; b < a; b += 1) if (mayBeExposed(a, b)) judge([a, b]);
  for (const a of few.keys()) {
    for (let b = 0; b < a; b += 1) {
      for (let c = 0; c < b; c += 1) if (mayBeExposed(a, b, c)) judge([a, b, c]);
    }
  }
  return {
    audited: parties + (parties * (parties - 1)) / 2 + (parties * (parties - 1) * (parties - 2)) / 6,
    exposedSets: exposed.map((set) => set.map((party) => few[party]![0])),
  };
};

/** The unknowns that few parties share a pattern of means with, and every combination of means that has no others. */
const withoutTheMany = (statements: readonly Statement[]): { unknowns: string[]; rows: Float64Array[] } => {
  const meansOf = new Map<string, number[]>();
  for (const [at, { shares }] of statements.entries()) {
    for (const unknown of shares.keys()) meansOf.set(unknown, [...(meansOf.get(unknown) ?? []), at]);
  }
  const patterns = [...Map.groupBy(meansOf.keys(), (unknown) => meansOf.get(unknown)!.join()).values()];
  const isFew = (pattern: readonly string[]) => new Set(pattern.map(partyOf)).size <= 3;
  const many = patterns.filter((pattern) => !isFew(pattern));
  const unknowns = patterns.filter(isFew).flat();
  const columns = [...many.map(([first]) => first!), ...unknowns];
  const rows = statements.map(({ shares }) => Float64Array.from(columns, (unknown) => (shares.has(unknown) ? 1 : 0)));
  let left: Float64Array[] = rows;
  for (const column of many.keys()) left = eliminated(left, column);
  return { unknowns, rows: left.map((row) => row.subarray(many.length)) };
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
