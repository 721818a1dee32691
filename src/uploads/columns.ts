import { allCountFields, allTextFields, type CountField, type Counts, type TextField } from "../campaigns/campaign.ts";
import { clockOf } from "../campaigns/clock.ts";
import { withoutDefusing } from "../http/csv.ts";
import { limits } from "../tables/limits.ts";
import { type ReadDates, readDates } from "./dates.ts";
import type { Spoken } from "./formats/format.ts";
import { isMissing } from "./missing.ts";
import { type CountProblem, readCounts } from "./numbers.ts";
import type { RowProblem } from "./reading.ts";
import type { Recognition } from "./recognise.ts";

/** A column of a recognised file: its name as printed, and its cells, one per record after the header. */
export interface Column {
  name: string;
  cells: readonly string[];
}

/** The columns of a file by what they say, each read as a whole: one cell can show how the others are meant. */
export interface Columns {
  /** How many columns the header names. */
  width: number;
  title: Column;
  sent: Column & ReadDates;
  ids: readonly (string | null)[];
  counts: readonly (Column & { field: CountField; values: readonly (number | null | CountProblem)[] })[];
  texts: readonly (Column & { field: TextField })[];
  rates: readonly (Column & { numerator: CountField; exposure: CountField })[];
  /** What concerns a column and not one row. */
  problems: RowProblem[];
}

export const readColumns = ({ format, header, rows, find }: Recognition, timeZone: string): Columns => {
  const asWritten = (cell: string): string => (format.defused ? withoutDefusing(cell) : cell);
  const columnAt = (at: number): Column => ({
    name: quoted(header.cells[at]!.trim()),
    cells: rows.map((row) => asWritten(row.cells[at]?.trim() ?? "")),
  });
  const columnOf = (names: readonly string[] | undefined): Column[] => {
    const at = names && find(names);
    return at === undefined ? [] : [columnAt(at)];
  };
  const named = <Field extends Spoken>(fields: readonly Field[]) =>
    fields.flatMap((field) => columnOf(format.columns[field]).map((column) => ({ ...column, field })));

  const [title, sent, id] = (["title", "sent", "platform_id"] as const).map((one) => columnOf(format.columns[one])[0]);
  const empty: Column = { name: "", cells: rows.map(() => "") };
  const dates = readDates((sent ?? empty).cells, format.dateOrder, clockOf(timeZone));
  const ids = (id ?? empty).cells.map((cell) =>
    isMissing(cell) || damagedId.test(cell) ? null : cell.slice(0, limits.cell),
  );
  return {
    width: header.cells.length,
    title: title ?? empty,
    sent: { ...(sent ?? empty), ...dates },
    ids,
    counts: named(allCountFields).map((column) => ({ ...column, values: readCounts(column.cells) })),
    texts: named(allTextFields),
    rates: (format.rates ?? []).flatMap((rate) => columnOf(rate.columns).map((column) => ({ ...rate, ...column }))),
    problems: [...damagedIds(id), ...assumedOrder(sent, dates)],
  };
};

/** The counts of one row that are there and whole. */
export const countsAt = ({ counts }: Columns, at: number): Partial<Counts> => {
  const found: Partial<Counts> = {};
  for (const { field, values } of counts) {
    const value = values[at];
    if (typeof value === "number") found[field] = value;
  }
  return found;
};

/** A cell as a message repeats it. */
export const quoted = (text: string): string =>
  text.length > limits.quoted ? `${text.slice(0, limits.quoted)}…` : text;

/** What a spreadsheet makes of a long id: `1.22158E+17`. Most of its digits are gone, so it would match strangers. */
const damagedId = /^\d(?:[.,]\d+)?E\+\d+$/i;

const damagedIds = (id: Column | undefined): RowProblem[] => {
  const number = id?.cells.filter((cell) => damagedId.test(cell)).length ?? 0;
  return id && number > 0 ? [notice(id.name, "id-damaged", { column: id.name, number })] : [];
};

const assumedOrder = (sent: Column | undefined, { assumed }: ReadDates): RowProblem[] =>
  sent && assumed
    ? [notice(sent.name, "date-order-assumed", { value: quoted(assumed.value), order: assumed.order })]
    : [];

const notice = (column: string, code: RowProblem["code"], params: Record<string, string | number>): RowProblem => ({
  row: null,
  column,
  code,
  params,
  effect: "notice",
});
