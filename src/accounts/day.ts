/** The day of a moment (milliseconds since 1970), in UTC: `2026-11-20`. */
export const dayOf = (time_ms: number): string => new Date(time_ms).toISOString().slice(0, 10);

export const day_ms = 86_400_000;

/** The day so many days after today, in UTC. */
export const daysAhead = (now: number, days: number): string => dayOf(now + days * day_ms);
