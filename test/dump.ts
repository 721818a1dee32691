import { env } from "cloudflare:workers";

type Row = Record<string, unknown>;

/** Everything the named tables hold, in an order that does not depend on when it was written. */
export const dumpOf = async (...tables: string[]): Promise<Record<string, string[]>> => {
  const results = await env.DB.batch<Row>(tables.map((table) => env.DB.prepare(`SELECT * FROM ${table}`)));
  return Object.fromEntries(
    tables.map((table, at) => [table, results[at]!.results.map((row) => JSON.stringify(row)).sort()]),
  );
};

/** Everything the hub keeps. What is the same before and after was not touched. */
export const dumpOfAll = async () => {
  const { results } = await env.DB.prepare(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_cf%' ESCAPE '\\' AND name NOT LIKE 'd1_%'",
  ).all<{ name: string }>();
  return dumpOf(...results.map(({ name }) => name));
};
