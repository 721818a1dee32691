/** How a cell is kept in its row: what is more than one value as JSON, yes and no as 1 and 0. */
export type CellRow<Cell> = Omit<Cell, keyof Encoded> & Encoded;

/** The cell that a row holds. */
export const cellOf = <Cell>(row: CellRow<Cell>): Cell =>
  ({
    ...row,
    interval: parsed(row.interval),
    quantiles: parsed(row.quantiles),
    split: parsed(row.split),
    provisional: row.provisional === null ? null : row.provisional === 1,
  }) as Cell;

interface Encoded {
  interval: string | null;
  quantiles: string | null;
  split: string | null;
  provisional: number | null;
}

const parsed = (json: string | null): unknown => (json === null ? null : JSON.parse(json));
