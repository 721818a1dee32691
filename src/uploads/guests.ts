import { type Columns, countsAt } from "./columns.ts";

/**
 * Whether the rows of an events' file are the guests of one event, pasted into it: most of them stand at one and the same
 * time, and nothing of them is counted beyond the one person. Two such rows can be two small events; three are a list.
 */
export const areGuests = (columns: Columns): boolean => {
  const { dates } = columns.sent;
  const dated = dates.flatMap((date, at) => (typeof date === "object" ? [{ at, time: date.sent_local }] : []));
  const time = mostCommon(dated.map((row) => row.time));
  const together = dated.filter((row) => row.time === time).map((row) => Object.values(countsAt(columns, row.at)));
  const counts = together.flat();
  return (
    together.length > 2 &&
    together.length * 2 > dated.length &&
    counts.every((count) => count === 0 || count === 1) &&
    // A day of events that nobody has been counted for yet is no list of guests.
    counts.includes(1)
  );
};

const mostCommon = (values: readonly string[]): string | undefined => {
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].reduce<[string?, number?]>((best, one) => (one[1] > (best[1] ?? 0) ? one : best), [])[0];
};
