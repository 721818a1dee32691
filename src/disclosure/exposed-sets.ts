import { noPairing, type Pairing, pairingOf } from "./pairing.ts";
import { projectionOn, reduced } from "./row-space.ts";
import { knownTerm, type Total } from "./totals.ts";

/**
 * Exact differencing, without any assumption: the sets of parties, of up to `most`, that some combination of totals says
 * something of and of nobody else, where one of the totals is new. The smaller sets first.
 *
 * Every total is a row over the unknowns (a party at a version of its sums); adding and subtracting totals reaches the row
 * space, and a set is exposed if and only if a vector of that space has all its weight on it. What cannot take part is left
 * out first: a total with unknowns of more than `most` parties that are in no other total, and whatever no chain of totals
 * connects with a new one. Unknowns that are in the same totals throughout always have the same weight, so where they are
 * of more than `most` parties they must cancel: eliminating them leaves little to search. With H the orthogonal projection
 * on what is left, the vector exists if and only if the block of I - H at the set's unknowns is singular (Cholesky meets a
 * pivot of nothing); blocks whose norms are small cannot be (Gershgorin's circles, by blocks), which settles most.
 *
 * What is known of a party that was named is no unknown: whoever knows it takes it out of every total by itself.
 * Every contributor counts once: the weights of a mean scale an unknown's column, which moves no vector off its parties.
 *
 * Whoever leaves the hub and joins again has another key: two that may be one party (see `pairingOf`) count as one. Unknowns
 * of one pattern are in one total, so that what is left out as of too many is so.
 */
export function* exposedSets(
  published: readonly Total[],
  issued: readonly Total[],
  most: number,
): Generator<string[], undefined> {
  const rows = connectedWith(issued, withoutTheUnique([...published, ...issued], most));
  if (rows.length === 0) return;
  const { unknowns, left } = withoutTheMany(rows, most);
  const projection = projectionOn(left, unknowns.length);
  const columnsOf = Map.groupBy(unknowns.keys(), (column) => unknowns[column]!.party);
  const parties = [...columnsOf.keys()];
  const columns = [...columnsOf.values()];
  const pairing = pairingOf(parties, [...published, ...issued]);
  const paired = setsThatMayBe(columns, projection, pairing, most);
  for (const set of paired ?? setsThatMayBe(columns, projection, noPairing, most) ?? []) {
    const unknownsOfSet = set.flatMap((party) => columns[party]!);
    if (isSingular(projection, unknownsOfSet)) yield set.map((party) => parties[party]!);
  }
}

interface Unknown {
  party: string;
  /** The rows it is in. */
  rows: number[];
}

const unknownsOf = (rows: readonly Total[]): Unknown[] => {
  const unknowns = new Map<string, Unknown>();
  for (const [at, row] of rows.entries()) {
    for (const [party, terms] of row) {
      for (const version of terms.keys()) {
        if (version === knownTerm) continue;
        const name = `${party} ${version}`;
        const unknown = unknowns.get(name) ?? { party, rows: [] };
        unknown.rows.push(at);
        unknowns.set(name, unknown);
      }
    }
  }
  return [...unknowns.values()];
};

const isOfFew = (unknowns: readonly Unknown[], most: number): boolean =>
  new Set(unknowns.map(({ party }) => party)).size <= most;

/** Leaves out, again and again, the totals in which more than a few parties are that are in no other. */
const withoutTheUnique = (rows: readonly Total[], most: number): Total[] => {
  const unique = Map.groupBy(
    unknownsOf(rows).filter((unknown) => unknown.rows.length === 1),
    (unknown) => unknown.rows[0]!,
  );
  const left = rows.filter((_, at) => isOfFew(unique.get(at) ?? [], most));
  return left.length === rows.length ? left : withoutTheUnique(left, most);
};

/** The totals that share an unknown with a new one, or with one that does. */
const connectedWith = (issued: readonly Total[], rows: readonly Total[]): Total[] => {
  const unknowns = unknownsOf(rows);
  const reached = new Set([...rows.keys()].filter((at) => issued.includes(rows[at]!)));
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const unknown of unknowns) {
      if (unknown.rows.some((at) => reached.has(at))) for (const at of unknown.rows) reached.add(at);
    }
  }
  return rows.filter((_, at) => reached.has(at));
};

/** The unknowns that few parties share a pattern of totals with, and every combination of totals that has no others. */
const withoutTheMany = (rows: readonly Total[], most: number): { unknowns: Unknown[]; left: Float64Array[] } => {
  const patterns = [...Map.groupBy(unknownsOf(rows), (unknown) => unknown.rows.join()).values()];
  const unknowns = patterns.filter((pattern) => isOfFew(pattern, most)).flat();
  const many = patterns.filter((pattern) => !isOfFew(pattern, most)).map(([first]) => first!);
  const columns = [...many, ...unknowns];
  const matrix = rows.map(() => new Float64Array(columns.length));
  for (const [column, unknown] of columns.entries()) for (const row of unknown.rows) matrix[row]![column] = 1;
  return { unknowns, left: reduced(matrix, many.length).map((row) => row.subarray(many.length)) };
};

/**
 * How many sets of more keys than parties are tried at most: what a region's parties come to in years. Where so many of a
 * nation's came and went that it takes more, keys count as parties here, and once only in the differences of cells.
 */
const mostTried = 20_000;

/** Sets of parties whose block of the projection is not small for one of them, the smaller first; null if it takes too long. */
const setsThatMayBe = (
  columns: readonly number[][],
  projection: readonly Float64Array[],
  { isPairable, pairsIn }: Pairing,
  most: number,
): number[][] | null => {
  const sets = new Map<string, number[]>();
  let tried = 0;
  for (const party of columns.keys()) {
    const norms = columns.map((other) => norm(projection, columns[party]!, other));
    const others = [...columns.keys()]
      .filter((other) => other !== party && norms[other]! > 0)
      .sort((a, b) => norms[b]! - norms[a]!);
    const strongestToPair = others.map(() => 0);
    for (let at = others.length - 1, strongest = 0; at >= 0; at -= 1) {
      if (isPairable(others[at]!)) strongest = norms[others[at]!]!;
      strongestToPair[at] = strongest;
    }
    /**
     * Adds others to the set, the strongest left first, while the rest of its places could still make it enough: one for each
     * party more, and a second one of each party that may be two.
     */
    const extend = (set: readonly number[], pairs: number, from: number, missing: number): void => {
      if (missing <= 0) sets.set([...set].sort((one, other) => one - other).join(), [...set]);
      const places = most - (set.length - pairs);
      for (let at = from; at < others.length; at += 1) {
        const other = others[at]!;
        const strength = norms[other]!;
        const toPair = strongestToPair[at]!;
        if ((places === 0 && toPair === 0) || strength * places + toPair * (most - pairs) < missing) break;
        if (set.length >= most) tried += 1;
        if (tried > mostTried) return;
        const wider = [...set, other];
        const paired = isPairable(other) ? pairsIn(wider) : pairs;
        if (wider.length - paired <= most) extend(wider, paired, at + 1, missing - strength);
      }
    };
    extend([party], 0, 0, 1 - 1e-9 - norms[party]!);
  }
  return tried > mostTried ? null : [...sets.values()].sort((one, other) => one.length - other.length);
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
    if (pivot < 1e-9) return true;
    own[row] = Math.sqrt(pivot);
    factor.push(own);
  }
  return false;
};
