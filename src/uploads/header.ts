import { limits } from "./limits.ts";

/**
 * A column's name without what tools and spreadsheets change about it: case, spaces, underscores, punctuation, quotes and
 * byte order marks. `Send_Date`, ` 'send date'` and `Send Date` are one column.
 */
export const fold = (name: string): string =>
  name
    .slice(0, limits.cell)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
