import type { Context } from "hono";
import { type CsvValue, csvOf, csvResponse } from "./csv.ts";
import { formatOf } from "./format.ts";
import type { Hub } from "./hub.ts";

/**
 * A page of a list as JSON `{items, next}` or as CSV. The rows hold one more than the page where another page follows;
 * its cursor is the last id of this one.
 */
export const listAnswer = <T extends { id: string | number | null }>(
  c: Context<Hub>,
  name: string,
  rows: readonly T[],
  limit: number,
): Response => {
  const items = rows.slice(0, limit);
  const next = rows.length > limit ? String(items.at(-1)?.id) : null;
  if (formatOf(c.req.raw, "json") === "csv") return csvResponse(`${name}.csv`, csvOfItems(items));
  return c.json({ items, next });
};

/** Items as CSV: a column per field that any item has; what is not a text or a number is written as JSON. */
export const csvOfItems = (items: readonly object[]): string => {
  const columns = [...new Set(items.flatMap(Object.keys))];
  const cell = (value: unknown): CsvValue =>
    value === null || value === undefined
      ? null
      : typeof value === "string" || typeof value === "number"
        ? value
        : JSON.stringify(value);
  return csvOf(
    columns,
    items.map((item) => columns.map((column) => cell((item as Record<string, unknown>)[column]))),
  );
};
