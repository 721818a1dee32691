/** What a party's clock is where nobody says otherwise. */
export const usualTimeZone = "Europe/London";

/** The day on the calendar of a place by its clocks: `2026-11-20`. */
export const dayIn = (timeZone: string, now: number): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);

/** Whether this is a time zone's IANA name, as far as this runtime knows them. */
export const isTimeZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};
