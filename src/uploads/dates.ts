import type { Clock } from "../campaigns/clock.ts";
import { limits } from "../tables/limits.ts";
import { isMissing } from "./missing.ts";

export type DateOrder = "day-first" | "month-first";
/** `as-spelled`: the tool prints no numeric dates, so a spreadsheet wrote them, and its spelling shows whose it is. */
export type UsualOrder = DateOrder | "as-spelled";
export type DateProblem = "no-date" | "date-not-read" | "date-ambiguous";

export interface Moment {
  /** The wall clock as printed: `2026-03-01T18:30`, or `2026-03-01` where no time is printed. */
  sent_local: string;
  sent_at_ms: number;
}

export interface ReadDates {
  dates: (Moment | DateProblem)[];
  /** The first date whose order nothing in the column shows, and the order it was read in; null where nothing was assumed. */
  assumed: { value: string; order: DateOrder } | null;
}

/**
 * The dates of one column. Whether `03/04/2026` is in March or in April is decided for the whole column: any part above 12
 * shows it; where nothing shows it, the tool's or the spreadsheet's own order is assumed, and said. Where the column shows
 * both, only the dates that can be read one way are read.
 *
 * @param usual the order where nothing in the column shows it.
 * @param clock from the party's wall clock to the moment, for dates that print no offset of their own.
 */
export const readDates = (cells: readonly string[], usual: UsualOrder, clock: Clock): ReadDates => {
  const written = cells.map(parse);
  const numeric = written.filter((one) => isWritten(one) && one.numeric) as Written[];
  const dayFirst = numeric.some((one) => one.day > 12);
  const monthFirst = numeric.some((one) => one.month > 12);
  const likely = usual === "as-spelled" ? spelledOrder(numeric) : usual;
  const order = dayFirst && monthFirst ? null : dayFirst ? "day-first" : monthFirst ? "month-first" : likely;
  const assumedAt =
    dayFirst || monthFirst ? -1 : written.findIndex((one) => isWritten(one) && one.numeric && one.day !== one.month);
  return {
    dates: written.map((one) => (isWritten(one) ? momentOf(one, order, clock) : one)),
    assumed: assumedAt < 0 ? null : { value: cells[assumedAt]!.trim(), order: likely },
  };
};

/** A date as it stands in the cell. Of two numbers in an order still to be decided, `day` is the first. */
interface Written {
  year: number;
  month: number;
  day: number;
  numeric: boolean;
  /** Written out in full: two digits for day and month, four for the year. */
  full: boolean;
  hour: number | null;
  minute: number;
  /** What the printed clock is ahead of UTC; null where nothing is printed. */
  offsetMs: number | null;
}

/** British spreadsheets write 02/11/2026, American ones 11/2/26 or 11/2/2026: one short date shows the column's own. */
const spelledOrder = (numeric: readonly Written[]): DateOrder =>
  numeric.every(({ full }) => full) ? "day-first" : "month-first";

const isWritten = (one: Written | DateProblem): one is Written => typeof one === "object";

const time = String.raw`(?:(?:T|,? (?:at )?)(?<hour>\d{1,2})[:.](?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?(?: ?(?<half>[ap])\.?m\.?)?(?: ?(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?`;
const shape = (date: string, numeric = false) => ({ pattern: new RegExp(`^${date}${time}$`, "iu"), numeric });
const shapes = [
  // 2026-03-01
  shape(String.raw`(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})`),
  // 01/03/2026, 3/1/26
  shape(String.raw`(?<day>\d{1,2})[-/](?<month>\d{1,2})[-/](?<year>\d{4}|\d{2})`, true),
  // 9-Mar-17, Sunday 1st March 2026
  shape(String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?[- ](?<month>\p{L}{3,}),?[- ](?<year>\d{4}|\d{2})`),
  // Jun 01, 2023; Mon, Apr 26, 2021
  shape(String.raw`(?<month>\p{L}{3,}) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})`),
];
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? /i;

const monthNames = [
  ["january", "ionawr"],
  ["february", "chwefror"],
  ["march", "mawrth"],
  ["april", "ebrill"],
  ["may", "mai"],
  ["june", "mehefin"],
  ["july", "gorffennaf"],
  ["august", "awst"],
  ["september", "medi"],
  ["october", "hydref"],
  ["november", "tachwedd"],
  ["december", "rhagfyr"],
];

/** 1 to 12 for a number or the beginning of a month's name in English or Welsh; 0 for anything else. */
const monthOf = (text: string): number => {
  if (/^\d/.test(text)) return Number(text);
  const name = text.toLowerCase();
  return monthNames.findIndex((names) => names.some((full) => full.startsWith(name))) + 1;
};

const parse = (cell: string): Written | DateProblem => {
  if (cell.length > limits.cell) return "date-not-read";
  const text = cell.trim().replace(/\s+/g, " ").replace(weekday, "");
  if (isMissing(text)) return "no-date";
  for (const { pattern, numeric } of shapes) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return writtenOf(groups, numeric);
  }
  return "date-not-read";
};

const writtenOf = (groups: Record<string, string | undefined>, numeric: boolean): Written | DateProblem => {
  const { year, month, day, hour, minute, half, zone } = groups;
  const printed = hour === undefined ? null : Number(hour);
  if (half && printed !== null && (printed < 1 || printed > 12)) return "date-not-read";
  const written = {
    year: year!.length === 2 ? centuryOf(Number(year)) : Number(year),
    month: monthOf(month!),
    day: Number(day),
    numeric,
    full: year!.length === 4 && day!.length === 2 && month!.length === 2,
    hour: half && printed !== null ? (printed % 12) + (half.toLowerCase() === "p" ? 12 : 0) : printed,
    minute: Number(minute ?? 0),
    offsetMs: zone === undefined ? null : offsetOf(zone),
  };
  const possible = Math.min(written.day, written.month) <= 12 && written.minute < 60 && (written.hour ?? 0) < 24;
  return possible ? written : "date-not-read";
};

/** Two digits as POSIX reads them: from 69 on they are of the last century, and so refused below. */
const centuryOf = (year: number): number => (year < 69 ? 2000 : 1900) + year;

const offsetOf = (zone: string): number => {
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})/.exec(zone) ?? [];
  return sign ? (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000 : 0;
};

/** No campaign tool is older, and an earlier year is a misprint or an empty cell that a spreadsheet formatted. */
const firstYear = 2000;

const momentOf = (written: Written, order: DateOrder | null, clock: Clock): Moment | DateProblem => {
  const { year, numeric, hour, minute, offsetMs } = written;
  let { day, month } = written;
  const either = numeric && day !== month && day <= 12 && month <= 12;
  if (either && order === null) return "date-ambiguous";
  if (numeric && (either ? order === "month-first" : month > 12)) [day, month] = [month, day];
  const wallMs = Date.UTC(year, month - 1, day, hour ?? 0, minute);
  const wall = new Date(wallMs);
  if (year < firstYear || wall.getUTCMonth() !== month - 1 || wall.getUTCDate() !== day) return "date-not-read";
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return {
    sent_local: hour === null ? date : `${date}T${twoDigits(hour)}:${twoDigits(minute)}`,
    sent_at_ms: offsetMs === null ? clock(wallMs) : wallMs - offsetMs,
  };
};

const twoDigits = (number: number): string => String(number).padStart(2, "0");
