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
  const parts = Map.groupBy(rows, (row) => part.exec(row.statement.title)?.[1]);
  const titled = Map.groupBy(rows, (row) => row.statement.title);
  for (const [title, partsOfOne] of parts) {
    const wholes = title === undefined ? [] : wholesOf(partsOfOne, titled.get(title) ?? []);
    if (wholes.length === 0) continue;
    const [kept, left] = people(wholes) >= people(partsOfOne) ? [wholes, partsOfOne] : [partsOfOne, wholes];
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
