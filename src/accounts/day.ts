/** The day of a moment (milliseconds since 1970), in UTC: `2026-11-20`. */
export const dayOf = (time_ms: number): string => new Date(time_ms).toISOString().slice(0, 10);
