import type { Level } from "../../src/disclosure/policy.ts";
import type { Random } from "../demonstration/random.ts";
import { partyOf, type Statement } from "./statement.ts";

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
  const publications = publicationsOf(statements.filter((statement) => statement.level === level));
  const movers = publications.flatMap(({ members, movers }) =>
    movers.map((party) => targetOf(level, party, movers, members, random)),
  );
  const others = publications.flatMap(({ members }) =>
    members.map((party) => targetOf(level, party, [], members, random)),
  );
  const some = shuffled(movers, random).slice(0, Math.ceil(number / 2));
  return [...some, ...shuffled(others, random).slice(0, number - some.length)];
};

/**
 * Of each publication, the parties of the cell and those that it lost, and who came or went. What it is held against is
 * the last that was said of most of its parties, under whatever name: renaming a cell hides nothing from the attacker.
 */
const publicationsOf = (statements: readonly Statement[]): { members: string[]; movers: string[] }[] => {
  const last = new Map<string, ReadonlySet<string>>();
  return [...Map.groupBy(statements, ({ at }) => at).values()].flatMap((together) => {
    const cells = together.map(({ cohort, shares }) => ({ cohort, now: new Set([...shares.keys()].map(partyOf)) }));
    const publications = cells.map(({ now }) => {
      const before = nearest(now, [...last.values()]);
      return { members: [...new Set([...before, ...now])], movers: moversBetween(before, now) };
    });
    for (const { cohort, now } of cells) last.set(cohort, now);
    return publications;
  });
};

/** The one that shares most parties with these; where none shares any, these themselves. */
const nearest = (parties: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): ReadonlySet<string> => {
  const [most] = others
    .map((one) => ({ one, shared: [...one].filter((party) => parties.has(party)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared);
  return most?.one ?? parties;
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
