import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exposedSets } from "../../src/disclosure/exposed-sets.ts";
import { nothingKnown, type Total, totalOf } from "../../src/disclosure/totals.ts";

/** Each party as `a1`: party a at version 1. */
const total = (...parties: string[]): Total => totalOf(parties.map((party) => [party.slice(0, 1), party.slice(1)]));
const smallestOf = (published: readonly Total[], issued: readonly Total[]): string[] =>
  [...exposedSets(published, issued, 3)].map((set) => [...set].sort().join("")).slice(0, 1);

it("two totals that differ in one party expose it", () => {
  expect(smallestOf([total("a1", "b1", "c1", "d1", "e1")], [total("a1", "b1", "c1", "d1")])).toEqual(["e"]);
});

it("two totals that differ in one party's version expose that party", () => {
  const before = total("a1", "b1", "c1", "d1", "e1");
  expect(smallestOf([before], [total("a2", "b1", "c1", "d1", "e1")])).toEqual(["a"]);
});

it("four parties left over are not a set of three", () => {
  const whole = total("a1", "b1", "c1", "d1", "e1", "f1", "g1", "h1");
  expect(smallestOf([whole], [total("e1", "f1", "g1", "h1")])).toEqual([]);
});

it("a band and a region that cross leave the one party that only one of them has", () => {
  const north = ["a1", "b1", "c1", "d1"];
  const south = ["e1", "f1", "g1", "h1"];
  const nation = total(...north, ...south, "i1");
  const issued = [nation, total(...north), total(...south)];
  expect(smallestOf([], issued)).toEqual(["i"]);
});

it("what was exposed by older totals alone is not the new one's doing", () => {
  const older = [total("a1", "b1", "c1", "d1"), total("a1", "b1", "c1")];
  expect(smallestOf(older, [total("u1", "v1", "w1", "x1", "y1")])).toEqual([]);
});

it("an older total takes part that only other older ones connect with the new one", () => {
  // By hand: the last less the new one is h, i, j; the second less these and less the first is m.
  const older = [
    total("k1", "l1"),
    total("h1", "i1", "j1", "k1", "l1", "m1"),
    total("e1", "f1", "g1", "h1", "i1", "j1"),
  ];
  expect(smallestOf(older, [total("e1", "f1", "g1")])).toEqual(["m"]);
});

describe("parties that left and joined again", () => {
  const everyone = [..."abcdefghij"];
  /** Whoever is written large has left the hub. */
  const total = (...parties: string[]): Total =>
    totalOf(
      parties.map((party) => [party, "1"]),
      nothingKnown,
      new Set(everyone),
    );
  const smallest = (published: readonly Total[], issued: readonly Total[]) =>
    [...exposedSets(published, issued, 3)]
      .map((set) =>
        set
          .map((key) => key.at(-1))
          .sort()
          .join(""),
      )
      .slice(0, 1);

  it("are two and a third, though these are five keys", () => {
    // By hand: the later less the earlier is a + b + c - A - B.
    expect(smallest([total("A", "B", ..."defgh")], [total(..."abc", ..."defgh")])).toEqual([
      "ABabc".split("").sort().join(""),
    ]);
  });

  it("are four where four joined, whoever left", () => {
    expect(smallest([total("A", "B", ..."efgh")], [total(..."abcd", ..."efgh")])).toEqual([]);
  });

  it("are not those whom one total holds together", () => {
    // The same difference; but here A and B were in the hub with a and b, and so with at most c can each be one.
    const together = total("A", "B", ..."ab", ..."ij", "X", "Y", "Z");
    expect(smallest([together, total("A", "B", ..."defgh")], [total(..."abc", ..."defgh")])).toEqual([]);
  });

  it("keep nobody else from being found where so many came and went that not every pair of keys is tried", () => {
    const many = 16;
    const living = new Set(Array.from({ length: many + 2 }, (_, at) => `l${at}`));
    const of = (...keys: string[]) =>
      totalOf(
        keys.map((key) => [key, "1"]),
        nothingKnown,
        living,
      );
    const published = Array.from({ length: many }, (_, at) => [
      of(`l${at}`, `l${at + 1}`, `l${at + 2}`, `g${at}`, `g${(at + 1) % many}`),
      of(`g${at}`, `g${(at + 3) % many}`, `l${(at + 5) % many}`, `g${(at + 7) % many}`),
    ]).flat();
    // By hand: the new one less the first is its joiner.
    const [first] = exposedSets(published, [of("l0", "l1", "l2", "g0", "g1", "joiner")], 3);
    expect(first).toEqual(["gone joiner"]);
  });

  it("are not those who are in the hub still", () => {
    expect(smallest([total(..."ij", ..."defgh")], [total(..."abc", ..."defgh")])).toEqual([]);
  });
});

/** A set is exposed if leaving its columns out lets the rows span less: some combination then has nothing outside it. */
const isExposedByRank = (rows: readonly Total[], set: readonly string[]): boolean => {
  const unknowns = [
    ...new Set(
      rows.flatMap((row) =>
        [...row].flatMap(([party, terms]) => [...terms.keys()].map((version) => `${party}:${version}`)),
      ),
    ),
  ].map((unknown) => unknown.split(":") as [party: string, version: string]);
  const matrix = (columns: typeof unknowns) =>
    rows.map((row) => columns.map(([party, version]) => (row.get(party)?.has(version) ? 1 : 0)));
  const outside = unknowns.filter(([party]) => !set.includes(party));
  return rankOf(matrix(unknowns)) > rankOf(matrix(outside));
};

/** Rank modulo a large prime: exact, and for sums of a few ones the rank over the rationals. */
const rankOf = (matrix: readonly (readonly number[])[]): number => {
  const prime = 1_000_003n;
  const power = (base: bigint, exponent: bigint): bigint =>
    exponent === 0n ? 1n : (power((base * base) % prime, exponent / 2n) * (exponent % 2n ? base : 1n)) % prime;
  let rows = matrix.map((row) => row.map(BigInt));
  let rank = 0;
  for (let column = 0; column < (matrix[0]?.length ?? 0); column += 1) {
    const pivot = rows.find((row) => row[column] !== 0n);
    if (!pivot) continue;
    const inverse = power(pivot[column]!, prime - 2n);
    rows = rows
      .filter((row) => row !== pivot)
      .map((row) => {
        const times = (row[column]! * inverse) % prime;
        return times === 0n ? row : row.map((value, at) => (((value - times * pivot[at]!) % prime) + prime) % prime);
      });
    rank += 1;
  }
  return rank;
};

/** As few parties as so many keys can be: each pair of them tried, and then the rest. */
const fewest = (set: readonly string[], mayBeOne: (one: string, other: string) => boolean): number =>
  Math.min(
    set.length,
    ...set.flatMap((one, at) =>
      set
        .slice(at + 1)
        .filter((other) => mayBeOne(one, other))
        .map(
          (other) =>
            1 +
            fewest(
              set.filter((key) => key !== one && key !== other),
              mayBeOne,
            ),
        ),
    ),
  );

it.each([{ gone: "" }, { gone: "ab" }, { gone: "abc" }])(
  "finds exactly the sets of up to three that trying every set by rank finds, with $gone gone",
  ({ gone }) => {
    const keys = [..."abcdefgh"];
    const named = (key: string) => (gone.includes(key) ? `gone ${key}` : key);
    const row = fc
      .tuple(
        fc.subarray(keys, { minLength: 2 }),
        fc.array(fc.constantFrom("1", "1", "1", "2"), { minLength: 8, maxLength: 8 }),
      )
      .map(([members, versions]) =>
        totalOf(
          members.map((key, at) => [key, versions[at]!]),
          nothingKnown,
          new Set(keys.filter((key) => !gone.includes(key))),
        ),
      );
    const sets = Array.from({ length: 2 ** keys.length - 1 }, (_, at) =>
      keys.filter((_, bit) => ((at + 1) >> bit) % 2 === 1),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const mayBeOne = (one: string, other: string) =>
          [one, other].some((key) => gone.includes(key)) &&
          !rows.some((total) => total.has(named(one)) && total.has(named(other)));
        const few = sets.filter((set) => fewest(set, mayBeOne) <= 3);
        const byRank = few.filter((set) => isExposedByRank(rows, set.map(named))).map((set) => set.join(""));
        const found = [...exposedSets([], rows, 3)].map((set) =>
          set
            .map((key) => key.at(-1))
            .sort()
            .join(""),
        );
        // A set that holds an exposed one is exposed too; the search may leave it out once it has named the smaller.
        const isSmallest = (set: string) =>
          !byRank.some((other) => other !== set && [...other].every((one) => set.includes(one)));
        expect(found.filter(isSmallest).sort()).toEqual(byRank.filter(isSmallest).sort());
        for (const set of found) expect(byRank).toContain(set);
        const sizes = found.map((set) => set.length);
        expect(sizes, "the smaller first").toEqual(sizes.toSorted());
      }),
      { numRuns: 400 },
    );
  },
);
