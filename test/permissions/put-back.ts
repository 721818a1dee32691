import { env } from "cloudflare:workers";
import { dumpOfAll } from "../dump.ts";

export type Dump = Awaited<ReturnType<typeof dumpOfAll>>;

/** The tables that hold something else. */
export const changedBetween = (before: Dump, after: Dump): string[] =>
  Object.keys(after).filter((table) => after[table]!.join() !== before[table]!.join());

export const changedSince = async (before: Dump): Promise<string[]> => changedBetween(before, await dumpOfAll());

/**
 * Makes the database hold again what it held: a walk over every route would take minutes if the hub were planted anew after
 * each change. Triggers that guard releases stand aside meanwhile.
 */
export const putBack = async (before: Dump, tables: readonly string[]): Promise<void> => {
  if (tables.length === 0) return;
  const { results: triggers } = await env.DB.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all<{
    name: string;
    sql: string;
  }>();
  await env.DB.batch(
    [
      "PRAGMA defer_foreign_keys = on",
      ...triggers.map(({ name }) => `DROP TRIGGER ${name}`),
      ...tables.map((table) => `DELETE FROM ${table}`),
      ...tables.flatMap((table) => (before[table]!.length > 0 ? [refill(table, before[table]!)] : [])),
      ...triggers.map(({ sql }) => sql),
    ].map((sql) => env.DB.prepare(sql)),
  );
};

const refill = (table: string, rows: readonly string[]): string => {
  const columns = Object.keys(JSON.parse(rows[0]!));
  const values = columns.map((column) => `value ->> '$.${column}'`);
  const json = `[${rows.join(",")}]`.replaceAll("'", "''");
  return `INSERT INTO ${table} (${columns.join(", ")}) SELECT ${values.join(", ")} FROM json_each('${json}')`;
};
