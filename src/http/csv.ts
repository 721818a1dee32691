/**
 * A CSV that a spreadsheet opens safely: RFC 4180, CRLF, UTF-8 with BOM (so that Welsh letters survive), and a leading
 * `= + - @` (or its full-width form), tab or CR in a text is defused with an apostrophe, because a spreadsheet would run it as a formula.
 */
export type CsvValue = string | number | null;

/** What a spreadsheet would run, also behind apostrophes: those are a text's own, and one more tells them from the defusing one. */
const formula = /^'*[=+\-@＝＋－＠\t\r]/;

/** A cell that was written here, as the text it was. */
export const withoutDefusing = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;

const cellOf = (value: CsvValue): string => {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const csvOf = (columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  "\ufeff" + [columns, ...rows].map((row) => row.map(cellOf).join(",") + "\r\n").join("");

export const csvResponse = (fileName: string, csv: string): Response =>
  new Response(csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${fileName}"`,
    },
  });
