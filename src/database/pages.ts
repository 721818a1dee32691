import { type SQL, sql } from "drizzle-orm";
import type { Database } from "./connect.ts";

/** Rows read at once: a few megabytes at most, and a dozen reads for what is tens of thousands. */
const pageLength = 5000;

/**
 * All rows of a query, page by page, so that never all of them are in memory.
 * @param query of the rows after this one, or from the first on, in an order that tells any two apart
 */
export async function* pagesOf<Row>(db: Database, query: (after: Row | null) => SQL): AsyncGenerator<Row[]> {
  let last: Row | null = null;
  do {
    const rows: Row[] = await db.all<Row>(sql`${query(last)} LIMIT ${pageLength}`);
    yield rows;
    last = rows.length === pageLength ? rows.at(-1)! : null;
  } while (last);
}
