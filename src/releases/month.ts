/** Calendar months as `2026-03`. A window is a run of complete months. */

export const monthsBefore = (month: string, months: number): string => {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 - months, 1)).toISOString().slice(0, 7);
};

/** The last month that is over everywhere in the hub's time zones at this moment (milliseconds since 1970). */
export const lastCompleteMonth = (now: number): string => {
  const westernmostHours = 12;
  return monthsBefore(new Date(now - westernmostHours * 3_600_000).toISOString().slice(0, 7), 1);
};

/** The quarter that a month is the last of, `2026-Q3`; null for the other months. */
export const quarterEndingWith = (month: string): string | null => {
  const quarter = Number(month.slice(5, 7)) / 3;
  return Number.isInteger(quarter) ? `${month.slice(0, 4)}-Q${quarter}` : null;
};

/** How many complete months a figure is made of. */
export const windowMonths = 12;

export const windowOf = (asOf: string): { from: string; to: string } => ({
  from: monthsBefore(asOf, windowMonths - 1),
  to: asOf,
});
