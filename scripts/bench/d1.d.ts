import type * as workers from "@cloudflare/workers-types/index.ts";

declare global {
  type D1Database = workers.D1Database;
  type D1PreparedStatement = workers.D1PreparedStatement;
  type D1Result<T = unknown> = workers.D1Result<T>;
}
