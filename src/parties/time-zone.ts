/** What a party's clock is where nobody says otherwise. */
export const usualTimeZone = "Europe/London";

/** Whether this is a time zone's IANA name, as far as this runtime knows them. */
export const isTimeZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};
