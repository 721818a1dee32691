import { sizeBands } from "../parties/profile.ts";
import type { ComparisonRow } from "./contract.ts";

const order = new Intl.Collator("en", { numeric: true });
const sizes: readonly string[] = sizeBands;
/** By region, then name. */
export const byRegionThenName = (one: ComparisonRow, other: ComparisonRow): number =>
  order.compare(one.region ?? "", other.region ?? "") ||
  // Sizes have an order of their own, whatever they are called; nothing else is among them.
  sizes.indexOf(one.cohort) - sizes.indexOf(other.cohort) ||
  order.compare(one.name, other.name);

/** The largest first, whatever it means; rows without a figure last, in the order they were in. */
export const byFigure = (one: ComparisonRow, other: ComparisonRow): number =>
  (other.cell.mean ?? -1) - (one.cell.mean ?? -1);
