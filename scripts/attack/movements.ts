import type { History } from "./history.ts";
import { partyOf, unknownOf } from "./statement.ts";

/** The most that a rate moves from version to version: a factor. */
export const mostMoved = 1.12;

/** A sum of unknowns that lies between two numbers. */
interface Row {
  low: number;
  high: number;
  terms: [unknown: string, times: number][];
}

/** From one published version of a party to its next, however many unpublished ones lie between. */
export const movements = (history: History, columns: ReadonlyMap<string, number>, truths: readonly number[]): Row[] => {
  const rows: Row[] = [];
  for (const versions of versionsOf(history).values()) {
    let from: { unknown: string; step: number } | null = null;
    for (const [step, unknown] of versions.entries()) {
      const column = columns.get(unknown);
      if (column === undefined) continue;
      if (from) {
        const factor = mostMoved ** (step - from.step);
        const [before, now] = [truths[columns.get(from.unknown)!]!, truths[column]!];
        if (from.unknown !== unknown && now <= before * factor && before <= now * factor) {
          rows.push(atMost(unknown, factor, from.unknown), atMost(from.unknown, factor, unknown));
        }
      }
      from = { unknown, step };
    }
  }
  return rows;
};

const atMost = (one: string, factor: number, other: string): Row => ({
  low: Number.NEGATIVE_INFINITY,
  high: 0,
  terms: [
    [one, 1],
    [other, -factor],
  ],
});

/** Every party's versions in their order; the same again counts once. */
export const versionsOf = ({ snapshots }: History): Map<string, string[]> => {
  const versions = new Map<string, string[]>();
  for (const { pooled } of snapshots) {
    const everyone = pooled.cells.find(({ cohort_type }) => cohort_type === "nation")?.contributors ?? [];
    for (const one of everyone) {
      const unknown = unknownOf(one);
      const own = versions.get(partyOf(unknown)) ?? [];
      if (own.at(-1) !== unknown) own.push(unknown);
      versions.set(partyOf(unknown), own);
    }
  }
  return versions;
};
