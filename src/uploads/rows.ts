import { DomainError } from "../errors.ts";
import { readColumns } from "./columns.ts";
import { areGuests } from "./guests.ts";
import { disagreeingRates } from "./rates.ts";
import type { Reading, ReadRow, RowProblem } from "./reading.ts";
import { notCampaign, reasonToSetAside } from "./reasons.ts";
import type { Recognition } from "./recognise.ts";
import { readRow } from "./statement.ts";
import { twinsOf } from "./twins.ts";

/**
 * The rows of a recognised file as statements, and what is to be said about the others. One row has one reason at most.
 * @throws DomainError `file-of-people` where the rows of an events' file are its guests.
 */
export const readRows = (
  recognition: Recognition,
  given: { timeZone: string; now: number },
): Pick<Reading, "rows" | "problems" | "read"> => {
  const columns = readColumns(recognition, given.timeZone);
  if (recognition.format.channel === "event" && areGuests(columns)) {
    throw new DomainError("file-of-people", { column: columns.title.name });
  }
  const problems = [...columns.problems];
  const rows: ReadRow[] = [];
  let read = 0;
  for (const [at, record] of recognition.rows.entries()) {
    const { row } = record;
    const code = notCampaign(columns, at, record);
    if (code) {
      problems.push({ row, column: null, code, effect: "notice" });
      continue;
    }
    read++;
    const reason = reasonToSetAside(columns, at, record, given.now);
    if (reason) problems.push({ row, ...reason, effect: "set-aside" });
    else rows.push(readRow(recognition.format, columns, at, row, problems));
  }
  const once = setAside(rows, twinsOf(rows), "twin-in-file", problems);
  const kept = setAside(once, recognition.format.countedElsewhere?.(once), "ab-row", problems);
  problems.push(...disagreeingRates(columns, kept, recognition.rows));
  return { rows: kept, problems, read };
};

/** The rows that no other row speaks for. */
const setAside = (
  rows: ReadRow[],
  others: ReadonlyMap<number, number> | undefined,
  code: RowProblem["code"],
  problems: RowProblem[],
): ReadRow[] => {
  if (!others?.size) return rows;
  for (const [row, other] of others) problems.push({ row, column: null, code, params: { other }, effect: "set-aside" });
  return rows.filter(({ row }) => !others.has(row));
};
