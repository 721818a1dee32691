/** The day on the calendar, as `2026-11-20`: UTC's, or that of a place's clocks. */
export const dayOf = (now: number, timeZone = "UTC"): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);

const day_ms = 86_400_000;

/** The day so many days after today, in UTC. */
export const daysAhead = (now: number, days: number): string => dayOf(now + days * day_ms);
