import type { Context } from "hono";
import { DomainError } from "../errors.ts";
import { type CsvValue, csvOf, csvResponse } from "./csv.ts";
import { formatOf } from "./format.ts";
import type { Hub } from "./hub.ts";

/** A JSON page where no `limit` is asked for; a CSV is then the whole list, because nobody looks for its next page. */
const usualLength = 200;
/** More than any list here holds. */
export const everything = 1_000_000;

interface List<T> {
  /** What a CSV is called. */
  name: string;
  limit: number | undefined;
  usual?: number;
  /** Where the page that ends with this item goes on. */
  cursorOf?: (item: T) => string;
  /** An item as its CSV row. */
  flat?: ((item: T) => object) | undefined;
}

/**
 * A page of a list as JSON `{items, next}` or as CSV. A CSV has no place for a cursor: where it was cut by a `limit`, the
 * next page is in its Link header (RFC 8288).
 * @param read the rows from the cursor on, at most so many: one more than the page, to know whether another follows
 */
export const listAnswer = async <T extends object>(
  c: Context<Hub>,
  { name, limit, usual = usualLength, cursorOf = idOf, flat = asItIs }: List<T>,
  read: (most: number) => Promise<readonly T[]>,
): Promise<Response> => {
  const csv = formatOf(c.req.raw, "json") === "csv";
  const length = limit ?? (csv ? everything : usual);
  const rows = await read(length + 1);
  const items = rows.slice(0, length);
  const last = items.at(-1);
  const next = rows.length > length && last ? cursorOf(last) : null;
  if (!csv) return c.json({ items, next });
  const answer = csvResponse(`${name}.csv`, csvOfItems(items.map(flat)));
  if (next !== null) answer.headers.set("link", `<${addressFrom(c.req.url, next)}>; rel="next"`);
  return answer;
};

/** A list that is always given whole, because it is short or because half of it is no answer. */
export const wholeAnswer = <T extends object>(
  c: Context<Hub>,
  { name, flat }: Pick<List<T>, "name" | "flat">,
  items: readonly T[],
): Promise<Response> => listAnswer(c, { name, flat, limit: items.length }, async () => items);

/** Before which number a page begins, of a list with the highest first. @throws DomainError `not-understood` */
export const cursorBefore = (cursor: string | undefined): number => {
  const before = cursor === undefined ? Number.MAX_SAFE_INTEGER : Number(cursor);
  if (!Number.isSafeInteger(before)) throw new DomainError("not-understood");
  return before;
};

const asItIs = (item: object): object => item;

const idOf = (item: object): string => String((item as { id?: string | number | null }).id);

const addressFrom = (url: string, cursor: string): string => {
  const address = new URL(url);
  address.searchParams.set("cursor", cursor);
  return address.href;
};

/**
 * Items as CSV: a column per field that any item has; what is not a text or a number is written as JSON.
 * @param columns where there may be no item to tell them
 */
export const csvOfItems = (
  items: readonly object[],
  columns: readonly string[] = [...new Set(items.flatMap(Object.keys))],
): string =>
  csvOf(
    columns,
    items.map((item) => columns.map((column) => cellOf((item as Record<string, unknown>)[column]))),
  );

const cellOf = (value: unknown): CsvValue =>
  value === null || value === undefined
    ? null
    : typeof value === "string" || typeof value === "number"
      ? value
      : JSON.stringify(value);
