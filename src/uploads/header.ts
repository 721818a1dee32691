import { limits } from "../tables/limits.ts";
import type { TableRecord } from "../tables/table.ts";

/**
 * A column's name without what tools and spreadsheets change about it: case, spaces, underscores, punctuation, quotes and
 * byte order marks. `Send_Date`, ` 'send date'` and `Send Date` are one column.
 */
export const fold = (name: string): string =>
  name
    .slice(0, limits.cell)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** The fullest of the first records: the header, or where some of its cells are blank a row after it. */
export const fullestAt = (records: readonly TableRecord[]): number => {
  const filled = records.slice(0, limits.recordsBeforeHeader).map(filledCells);
  return filled.indexOf(Math.max(...filled));
};

/** Where the header of a file of unknown layout is: titles and notes before it fill few cells. */
export const likelyHeaderAt = (records: readonly TableRecord[]): number => {
  const fullest = filledCells(records[fullestAt(records)]!);
  return records.findIndex((record) => filledCells(record) * 2 >= fullest);
};

const filledCells = ({ cells }: TableRecord): number => cells.filter((cell) => cell.trim() !== "").length;
