import { type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Database } from "./connect.ts";

export type SqlStatement = BatchItem<"sqlite">;

/** D1 takes 2 MB a parameter in production; half of it leaves room for letters of several bytes. */
const parameterCharacters = 500_000;

/**
 * Rows as JSON arrays, cut so that each stays within one bound parameter. One statement over the array then carries
 * thousands of rows, and a hundred parameters a statement is no limit.
 */
const jsonChunks = (rows: readonly unknown[]): string[] => {
  const chunks: string[] = [];
  let chunk = "";
  for (const row of rows) {
    const line = JSON.stringify(row);
    if (chunk !== "" && chunk.length + line.length > parameterCharacters) {
      chunks.push(`${chunk}]`);
      chunk = "";
    }
    chunk += `${chunk === "" ? "[" : ","}${line}`;
  }
  if (chunk !== "") chunks.push(`${chunk}]`);
  return chunks;
};

/**
 * One statement per chunk of rows: `write` is given a table whose `value` is one row of the chunk. In SQLite's binary JSON,
 * because `value ->> 7` on JSON text reads the text of the row again for every column: twice as slow.
 */
export const inChunks = (db: Database, rows: readonly unknown[], write: (rows: SQL) => SQL): SqlStatement[] =>
  jsonChunks(rows).map((chunk) => db.run(write(sql`jsonb_each(${chunk})`)));

/** All or nothing. */
export const atomically = async (db: Database, statements: readonly SqlStatement[]): Promise<void> => {
  const [first, ...rest] = statements;
  if (first) await db.batch([first, ...rest]);
};
