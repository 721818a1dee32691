import type { Cell, ComparisonRow } from "../../src/benchmarks/contract.ts";
import { type Form, figure } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";

/** Which mark a row has in the picture drawn from its table. */
export type Mark = "group" | "own" | "nation";

interface FigureProps {
  value: number;
  form: Form;
  mark: Mark;
  interval?: readonly [number, number] | null;
  /** On which side of the nation a group stands out. */
  side?: Side | null;
}

/** A figure's cell, its range under it where one is known. The picture is drawn from the attributes. */
export const FigureCell = ({ value, form, mark, interval, side }: FigureProps) => {
  const written = figure(value, form);
  return (
    <td
      class="number"
      data-value={value}
      data-figure={written}
      data-mark={mark}
      data-low={interval?.[0]}
      data-high={interval?.[1]}
      data-side={side}
    >
      {written}
      {interval && <span class="under">{range(interval, form)}</span>}
    </td>
  );
};

/** `3.6% – 7.0%` */
export const range = ([low, high]: readonly [number, number], form: Form): string =>
  `${figure(low, form)} – ${figure(high, form)}`;

export type Side = "above" | "below";

/**
 * On which side of the nation a group stands out, beyond the 99.8 % limits. Of groups beyond the 95 % limits alone one in
 * twenty is there by chance: with sixty groups these are three, so none of them is named.
 */
export const sideOf = ({ flag }: Pick<Cell, "flag">): Side | null =>
  flag === "above-99.8" ? "above" : flag === "below-99.8" ? "below" : null;

/** Why a cohort has no figure, and what would open it. What depends on counts is said; nothing else ever is. */
export const withheldSentence = (
  { cell, parties, taking_part }: Pick<ComparisonRow, "cell" | "parties" | "taking_part">,
  words: Words,
): string => {
  const { compare } = words.pages;
  if (cell.opens_at === null) return compare.notShown;
  const counts = { counted: cell.counted ?? taking_part, opens_at: cell.opens_at, parties, taking_part };
  if (parties < cell.opens_at) return compare.tooSmall(counts);
  return counts.counted === taking_part ? compare.opens(counts) : compare.opensWithEnough(counts);
};
