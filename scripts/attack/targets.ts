import type { Level } from "../../src/disclosure/policy.ts";
import type { Random } from "../demonstration/random.ts";
import { cellsOf, partyOf, type Statement } from "./statement.ts";

/** A party that is attacked, and up to two others that put what they know of themselves together. */
export interface Target {
  /** Of which kind of cell all three are members, or that the audit says that they can work it out. */
  from: Level | "audit";
  party: string;
  colluders: readonly string[];
}

/** Each party of a set that means can be combined to say something of, as the target of the others. */
export const targetsOfAudit = (exposedSets: readonly (readonly string[])[]): Target[] =>
  exposedSets.flatMap((set) =>
    set.map((party) => ({ from: "audit", party, colluders: set.filter((other) => other !== party) }) as const),
  );

/**
 * Targets of one level: half of them parties that joined or left a cell between two of its publications, attacked by
 * those that did so with them where there are any, else by any two members of the cell.
 */
export const targetsOf = (statements: readonly Statement[], level: Level, number: number, random: Random): Target[] => {
  const cells = cellsOf(statements.filter((statement) => statement.level === level)).map((cell) => {
    const memberships = cell.map(({ shares }) => new Set([...shares.keys()].map(partyOf)));
    const moves = memberships.slice(1).map((now, at) => moversBetween(memberships[at]!, now));
    return { members: [...new Set(memberships.flatMap((members) => [...members]))], moves };
  });
  const movers = cells.flatMap(({ members, moves }) =>
    moves.flatMap((together) => together.map((party) => targetOf(level, party, together, members, random))),
  );
  const others = cells.flatMap(({ members }) => members.map((party) => targetOf(level, party, [], members, random)));
  const some = shuffled(movers, random).slice(0, Math.ceil(number / 2));
  return [...some, ...shuffled(others, random).slice(0, number - some.length)];
};

const moversBetween = (before: ReadonlySet<string>, now: ReadonlySet<string>): string[] => [
  ...[...before].filter((party) => !now.has(party)),
  ...[...now].filter((party) => !before.has(party)),
];

const targetOf = (
  from: Level,
  party: string,
  together: readonly string[],
  members: readonly string[],
  random: Random,
): Target => {
  const candidates = new Set([...shuffled(together, random), ...shuffled(members, random)]);
  candidates.delete(party);
  return { from, party, colluders: [...candidates].slice(0, 2) };
};

const shuffled = <T>(values: readonly T[], random: Random): T[] =>
  values
    .map((value) => ({ value, order: random.uniform() }))
    .sort((one, other) => one.order - other.order)
    .map(({ value }) => value);
