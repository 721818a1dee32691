import { type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Database } from "./connect.ts";

export type Statement = BatchItem<"sqlite">;

/** D1 takes 2 MB a parameter in production; half of it leaves room for letters of several bytes. */
const parameterCharacters = 500_000;

/**
 * Rows as JSON arrays, cut so that each stays within one bound parameter. One statement over `json_each` then carries
 * thousands of rows, and a hundred parameters a statement is no limit.
 */
export const jsonChunks = (rows: readonly unknown[]): string[] => {
  const chunks: string[] = [];
  let lines: string[] = [];
  let length = 0;
  for (const row of rows) {
    const line = JSON.stringify(row);
    if (length + line.length > parameterCharacters && lines.length > 0) {
      chunks.push(`[${lines.join(",")}]`);
      lines = [];
      length = 0;
    }
    lines.push(line);
    length += line.length + 1;
  }
  if (lines.length > 0) chunks.push(`[${lines.join(",")}]`);
  return chunks;
};

/** One statement per chunk of rows: `write` is given `json_each(?)` over the chunk. */
export const inChunks = (db: Database, rows: readonly unknown[], write: (rows: SQL) => SQL): Statement[] =>
  jsonChunks(rows).map((chunk) => db.run(write(sql`json_each(${chunk})`)));

/** All or nothing. */
export const atomically = async (db: Database, statements: readonly Statement[]): Promise<void> => {
  const [first, ...rest] = statements;
  if (first) await db.batch([first, ...rest]);
};
