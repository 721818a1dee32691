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

const tables: Record<string, { columns: Record<string, string>; order: string }> = {
  clusters: { columns: { id: "INTEGER", slug: "VARCHAR" }, order: "id" },
  parties: { columns: { id: "INTEGER", cluster_id: "INTEGER", counts_in: "VARCHAR" }, order: "id" },
  campaigns: {
    columns: {
      party_id: "INTEGER",
      channel: "VARCHAR",
      sent_local: "TIMESTAMP",
      delivered: "INTEGER",
      clickers: "INTEGER",
    },
    order: "channel, sent_local",
  },
};

const make = async (hubFile: string, file: string): Promise<void> => {
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  const original = new Database(hubFile);
  const instance = await DuckDBInstance.create(unfinished);
  const connection = await instance.connect();
  for (const [table, { columns, order }] of Object.entries(tables)) {
    const names = Object.keys(columns);
    await connection.run(`CREATE TABLE ${table} (${names.map((name) => `${name} ${columns[name]}`).join(", ")})`);
    const select = original.prepare(`SELECT ${names.join(", ")} FROM ${table} ORDER BY ${order}`);
    await append(connection, table, select.raw().iterate());
  }
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
