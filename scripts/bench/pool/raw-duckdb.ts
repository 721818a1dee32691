import { existsSync, renameSync, rmSync } from "node:fs";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import Database from "better-sqlite3";
import { type ClusterFigure, clusterFigures, counted, parametersOf, type Rival } from "./question.ts";

/** DuckDB over the campaigns' counts in its own file, in the order that lets it skip the most: by channel, then by time. */
export const openRawDuckdb = async (hubFile: string, file: string): Promise<Rival> => {
  if (!existsSync(file)) await make(hubFile, file);
  const instance = await DuckDBInstance.create(file, { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  const statement = await connection.prepare(clusterFigures(`campaigns WHERE ${counted}`));
  return {
    name: "DuckDB",
    answer: async (asked) => {
      const { from, until, ...others } = parametersOf(asked);
      statement.bind({ from: `${from}-01`, until: `${until}-01`, ...others });
      return (await statement.runAndReadAll()).getRowObjects() as unknown as ClusterFigure[];
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
};

const make = async (hubFile: string, file: string): Promise<void> => {
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  const original = new Database(hubFile);
  const instance = await DuckDBInstance.create(unfinished);
  const connection = await instance.connect();
  const copy = async (table: string, columns: Record<string, string>, temporary = "") => {
    const names = Object.keys(columns);
    await connection.run(
      `CREATE ${temporary} TABLE ${table} (${names.map((name) => `${name} ${columns[name]}`).join(", ")})`,
    );
    await append(
      connection,
      table,
      original
        .prepare(`SELECT ${names.join(", ")} FROM ${table}`)
        .raw()
        .iterate(),
    );
  };
  await copy("clusters", { id: "INTEGER", slug: "VARCHAR" });
  await copy("parties", { id: "INTEGER", cluster_id: "INTEGER", counts_in: "VARCHAR" });
  const counts = { party_id: "INTEGER", delivered: "INTEGER", clickers: "INTEGER" };
  await copy("campaigns", { channel: "VARCHAR", sent_local: "VARCHAR", ...counts }, "TEMPORARY");
  await connection.run(`
    CREATE TABLE sorted AS
    SELECT channel, CAST(sent_local AS TIMESTAMP) AS sent_local, ${Object.keys(counts).join(", ")}
    FROM campaigns ORDER BY channel, sent_local`);
  await connection.run("DROP TABLE campaigns");
  await connection.run("ALTER TABLE sorted RENAME TO campaigns");
  original.close();
  connection.closeSync();
  instance.closeSync();
  renameSync(unfinished, file);
};

const append = async (connection: DuckDBConnection, table: string, rows: Iterable<unknown>): Promise<void> => {
  const appender = await connection.createAppender(table);
  for (const row of rows as Iterable<(number | string | null)[]>) {
    for (const value of row) {
      if (value === null) appender.appendNull();
      else if (typeof value === "number") appender.appendInteger(value);
      else appender.appendVarchar(value);
    }
    appender.endRow();
  }
  appender.closeSync();
};
