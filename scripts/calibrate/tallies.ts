import type { MarkName, Measured } from "./marks.ts";
import { type Tally, tallyOf } from "./tally.ts";

/** The tallies of one design, by mark. */
export interface Tallies {
  count(mark: MarkName, isSo: boolean): void;
  endPool(): void;
  measured(): Measured[];
}

export const talliesOf = (design: string): Tallies => {
  const tallies = new Map<MarkName, Tally>();
  return {
    count(mark, isSo) {
      const tally = tallies.get(mark) ?? tallyOf();
      tallies.set(mark, tally);
      tally.count(isSo);
    },
    endPool() {
      for (const tally of tallies.values()) tally.endPool();
    },
    measured: () =>
      [...tallies].flatMap(([mark, tally]) => {
        const share = tally.share();
        return share ? [{ mark, design, ...share }] : [];
      }),
  };
};
