import type { Contributor } from "../../src/disclosure/grid.ts";
import type { Level } from "../../src/disclosure/policy.ts";
import type { History } from "./history.ts";

/**
 * What one published mean tells whoever differences: the weighted sum of the rates of named parties, at named versions of
 * their sums, lies within the rounding. The weights are given: a hub's neighbours may know each other's list sizes.
 */
export interface Statement {
  level: Level;
  cohort: string;
  /** Which snapshot published it. */
  at: number;
  /** Shares of the mean by unknown; they add up to one. */
  shares: ReadonlyMap<string, number>;
  low: number;
  high: number;
}

/** All that a publisher gives away: means, and rates of parties that it names. */
export interface Publication {
  statements: readonly Statement[];
  /** Unknowns that are unknown no more: the worst case is that officers are shown the parties' own sums. */
  known: ReadonlySet<string>;
}

/** An unknown: one party's rate at one version of its sums. */
export const unknownOf = ({ key, version }: Pick<Contributor, "key" | "version">): string => `${key} ${version}`;

/** Whose it is, whatever key it had: only the gate cannot tell that a party has joined again. */
export const partyOf = (unknown: string): string => unknown.slice(0, unknown.search(/[ ~]/));

/** The key of a party that joins again. */
export const nextKey = (key: string): string => {
  const [party, time = "0"] = key.split("~");
  return `${party}~${Number(time) + 1}`;
};

/** Every contributor at every version of its sums that a history knows, by unknown. */
export const contributorsOf = ({ snapshots }: History): Map<string, Contributor> =>
  new Map(
    snapshots.flatMap(({ pooled }) =>
      pooled.cells.flatMap(({ contributors }) => contributors.map((one) => [unknownOf(one), one] as const)),
    ),
  );

/** What a history has as a party's rate at a version: the truth that is attacked. */
export const truthOf = ({ x, n }: Pick<Contributor, "x" | "n">): number => x / n;
