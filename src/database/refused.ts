/**
 * Whether the database refused a statement for this reason, in SQLite's own words: `FOREIGN KEY constraint failed`. Drizzle
 * wraps the database's message in the cause.
 */
export const refusedFor = (error: unknown, reason: string): boolean =>
  error instanceof Error && (error.message.includes(reason) || refusedFor(error.cause, reason));
