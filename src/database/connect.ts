import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";

/** The database as the queries use it. */
export const connect = (d1: D1Database) => Object.assign(drizzle(d1), { batch: batchOn(d1) });
export type Database = ReturnType<typeof connect>;

/** What every drizzle statement can do and none of its types says. */
interface Prepared {
  stmt?: D1PreparedStatement;
  getQuery: () => { sql: string; params: unknown[] };
  mapResult: (result: unknown, isFromBatch: true) => unknown;
}

/** drizzle's own `batch` cannot bind the parameters of a statement written as `sql`; this is the same for every kind. */
const batchOn = (d1: D1Database): DrizzleD1Database["batch"] =>
  (async (statements: readonly { _prepare: () => Prepared }[]) => {
    const prepared = statements.map((statement) => statement._prepare());
    const bound = prepared.map((one) => {
      const { sql, params } = one.getQuery();
      return (one.stmt ?? d1.prepare(sql)).bind(...params);
    });
    const results = await d1.batch(bound);
    return prepared.map((one, index) => one.mapResult(results[index], true));
  }) as unknown as DrizzleD1Database["batch"];
