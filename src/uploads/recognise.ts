import { limits } from "../tables/limits.ts";
import type { TableRecord } from "../tables/table.ts";
import type { Format } from "./formats/format.ts";
import { formats } from "./formats/formats.ts";
import { fold } from "./header.ts";

export interface Recognition {
  format: Format;
  layout: string;
  header: TableRecord;
  /** The records after the header. */
  rows: TableRecord[];
  /** Where in a record the column of any of these names is: the exact name first, then whatever folds to the same. */
  find: (names: readonly string[]) => number | undefined;
  /** Columns that the format does not know. */
  ignored: string[];
}

/** The first record that is the header of a known layout; null where none of the first records is. */
export const recognise = (records: readonly TableRecord[]): Recognition | null => {
  for (const [at, header] of records.slice(0, limits.recordsBeforeHeader).entries()) {
    const find = finder(header.cells);
    for (const format of formats) {
      const layout = format.layoutOf((column) => find([column]) !== undefined);
      if (layout === null) continue;
      return {
        format,
        layout,
        header,
        rows: records.slice(at + 1),
        find,
        ignored: ignoredColumns(header, format, find),
      };
    }
  }
  return null;
};

const finder = (cells: readonly string[]): Recognition["find"] => {
  const exact = firstPlaces(cells);
  const folded = firstPlaces(cells.map(fold));
  return (names) => {
    const name = names.find((one) => exact.has(one));
    if (name !== undefined) return exact.get(name);
    return folded.get(names.map(fold).find((one) => folded.has(one)) ?? "");
  };
};

/** Where each name stands first: names repeat in real exports. Columns without a name have no place. */
const firstPlaces = (names: readonly string[]): Map<string, number> =>
  new Map(
    names
      .map((name, at): [string, number] => [name, at])
      .reverse()
      .filter(([name]) => name !== ""),
  );

const ignoredColumns = (header: TableRecord, format: Format, find: Recognition["find"]): string[] => {
  const { columns, rates = [], contributor } = format;
  const read = [...Object.values(columns), ...rates.map((rate) => rate.columns), contributor ? [contributor] : []].map(
    find,
  );
  const silent = new Set(format.passedOver.map(fold));
  const ignored = header.cells.filter((cell, at) => fold(cell) !== "" && !read.includes(at) && !silent.has(fold(cell)));
  return [...new Set(ignored.map((cell) => cell.trim()))];
};
