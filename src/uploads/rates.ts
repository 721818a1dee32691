import type { TableRecord } from "../tables/table.ts";
import type { Columns } from "./columns.ts";
import type { ReadRow, RowProblem } from "./reading.ts";

/**
 * Rates that a tool prints beside its counts and that disagree with them: one notice per column, at the first such row.
 * The counts are kept and the printed rates never are, so this only says that the file may have been edited.
 */
export const disagreeingRates = (
  columns: Columns,
  kept: readonly ReadRow[],
  records: readonly TableRecord[],
): RowProblem[] => {
  const places = new Map(records.map(({ row }, at) => [row, at]));
  return columns.rates.flatMap(({ name, cells, numerator, exposure }) => {
    const wrong = kept.filter(({ row, statement }) =>
      disagrees(cells[places.get(row)!]!, statement[numerator], statement[exposure]),
    );
    const [first] = wrong;
    if (!first) return [];
    const { row, statement } = first;
    const counted = ((100 * statement[numerator]!) / statement[exposure]!).toFixed(2);
    const params = { column: name, printed: cells[places.get(row)!]!, counted, number: wrong.length };
    return [{ row, column: name, code: "rate-disagrees", params, effect: "notice" }];
  });
};

/** Tools round twice, so the second decimal of a percentage may be one off. */
const tolerance = 0.01 + 1e-9;

/** A number without a sign may be a fraction or per cent: `0.2778`, `27.78`, `27,78 %`. One of the two must agree. */
const disagrees = (
  printed: string,
  numerator: number | null | undefined,
  exposure: number | null | undefined,
): boolean => {
  const [, digits, sign] = /^(\d{1,9}(?:[.,]\d{0,20})?)\s?(%?)$/.exec(printed) ?? [];
  if (digits === undefined || typeof numerator !== "number" || !exposure) return false;
  const counted = (100 * numerator) / exposure;
  const rate = Number(digits.replace(",", "."));
  return (sign ? [rate] : [rate, 100 * rate]).every((reading) => Math.abs(reading - counted) > tolerance);
};
