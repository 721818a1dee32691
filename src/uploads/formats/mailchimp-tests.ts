import type { ReadRow } from "../reading.ts";

/**
 * Mailchimp prints an A/B test as `Title | Combo 1`, `Title | Combo 2` and `Title | Winner`, three sends to different
 * people, and sometimes the whole test as a row named `Title` as well. Summing all of them counts everybody twice.
 *
 * Gives the rows that another row counts already, and that row. The whole stands for its parts where it went to at least
 * as many people as they did; otherwise the parts stand, and the whole is left out. Parts without a whole all stand.
 */
export const abRows = (rows: readonly ReadRow[]): ReadonlyMap<number, number> => {
  const counted = new Map<number, number>();
  const titled = groupBy(rows, (row) => row.statement.title);
  for (const [title, parts] of groupBy(rows, (row) => part.exec(row.statement.title)?.[1])) {
    const wholes = wholesOf(parts, titled.get(title) ?? []);
    if (wholes.length === 0) continue;
    const [kept, left] = people(wholes) >= people(parts) ? [wholes, parts] : [parts, wholes];
    for (const row of left) counted.set(row.row, kept[0]!.row);
  }
  return counted;
};

const part = /^(.*\S)\s*\|\s*(?:Combo \d+|Winner)$/is;

/** Titles repeat: of the rows with a test's title, the whole is as large as the parts, or has no subject of its own. */
const wholesOf = (parts: readonly ReadRow[], titled: readonly ReadRow[]): readonly ReadRow[] => {
  const sent = people(parts);
  const asLarge = titled.find((row) => row.statement.recipients === sent);
  return asLarge ? [asLarge] : titled.filter((row) => row.statement.subject === undefined);
};

const people = (rows: readonly ReadRow[]): number =>
  rows.reduce((sum, row) => sum + (row.statement.recipients ?? 0), 0);

/** Rows by their key; rows without one are in no group. `Map.groupBy` is missing in the browsers of older phones. */
const groupBy = (
  rows: readonly ReadRow[],
  keyOf: (row: ReadRow) => string | undefined,
): ReadonlyMap<string, readonly ReadRow[]> => {
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = key === undefined ? undefined : groups.get(key);
    if (group) group.push(row);
    else if (key !== undefined) groups.set(key, [row]);
  }
  return groups;
};
