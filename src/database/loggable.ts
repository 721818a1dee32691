import { DrizzleQueryError } from "drizzle-orm";

/**
 * What may be logged of an error. A failed query's own message repeats its parameters, and those are somebody's rows: the
 * SQL and what the database said of it are enough.
 */
export const loggable = (error: unknown): unknown =>
  error instanceof DrizzleQueryError ? { query: error.query, cause: error.cause } : error;
