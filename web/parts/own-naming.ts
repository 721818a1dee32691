import type { OwnNaming } from "../../src/benchmarks/own-naming/contract.ts";
import { month } from "../../src/words/figures.ts";
import type { Frame } from "./page.tsx";

/** Whether officers of its region are shown a party by name at this moment, as the party itself is told. */
export const saidOfNaming = (
  naming: OwnNaming | null,
  { words, language }: Pick<Frame, "words" | "language">,
): string => {
  const { now, notNow } = words.pages.sharing.named;
  return naming ? now({ month: month(naming.as_of, language), figures: naming.figures }) : notNow;
};
