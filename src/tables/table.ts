import { DomainError } from "../errors.ts";
import { likelierDelimiter } from "./delimiter.ts";
import { limits } from "./limits.ts";

/** One record of a file that holds something. */
export interface TableRecord {
  /** As a spreadsheet numbers its rows: blank lines count, the lines inside a quoted cell do not. */
  row: number;
  cells: string[];
}

/**
 * The records of a delimited text: quoted cells may hold delimiters, doubled quotes and line breaks; lines end in CRLF, LF
 * or CR; the last needs no end. Blank records are left out.
 *
 * @throws DomainError `file-damaged` where a quoted cell never closes, `too-many-columns`, `too-many-rows`; each as soon
 * as it is seen.
 */
export const readTable = (text: string): TableRecord[] => {
  const delimiter = likelierDelimiter(text).charCodeAt(0);
  const records: TableRecord[] = [];
  let cells: string[] = [];
  let row = 1;
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text.charCodeAt(at) === quote) {
      const close = closingQuote(text, at + 1);
      if (close < 0) throw new DomainError("file-damaged", { row });
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    const end = endOfCell(text, at, delimiter);
    cells.push(cell + text.slice(at, end));
    if (cells.length > limits.columns) throw new DomainError("too-many-columns", { columns: limits.columns });
    at = end + 1;
    if (text.charCodeAt(end) === delimiter) {
      if (at < text.length) continue;
      // At the very end of the file it opens a last, empty cell.
      cells.push("");
    }
    if (text.charCodeAt(end) === carriageReturn && text.charCodeAt(at) === lineFeed) at++;
    if (cells.some((one) => one.trim() !== "")) {
      records.push({ row, cells });
      if (records.length > limits.rows + limits.recordsBeforeHeader) throw tooManyRows();
      cells = [];
    } else cells.length = 0;
    row++;
  }
  return records;
};

export const tooManyRows = () => new DomainError("too-many-rows", { rows: limits.rows });

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

const closingQuote = (text: string, from: number): number => {
  let close = text.indexOf('"', from);
  while (close >= 0 && text.charCodeAt(close + 1) === quote) close = text.indexOf('"', close + 2);
  return close;
};

const endOfCell = (text: string, from: number, delimiter: number): number => {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === lineFeed || code === carriageReturn) break;
  }
  return at;
};
