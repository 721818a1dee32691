import { globSync } from "node:fs";
import { basename, join } from "node:path";
import type { Cost } from "../../test/meter.ts";
import { firstOperator } from "../bootstrap.ts";
import { type Api, bearer, openApi } from "../demonstration/api.ts";
import { withLocalDatabase } from "../launcher/database.ts";
import { startRuntime } from "../launcher/runtime.ts";
import { receive } from "./request.ts";

export type { Cost };

/** A hub as in production: the deployed Worker under workerd, on a database in a folder of its own. */
export interface Hub {
  url: string;
  operator: Api;
  /** Asks as the operator, or with another token, and says how long it took until the whole answer was here. */
  ask: (method: "GET" | "POST", path: string, given?: { token?: string; csv?: string }) => Promise<Answer>;
  close: () => Promise<void>;
}

export interface Answer {
  text: string;
  ms: number;
  /** From the metered Worker only. */
  cost: Cost | null;
}

/** Makes the folder's database. @returns the operator's token */
export const makeDatabase = async (folder: string): Promise<string> => {
  const { token, statements } = await firstOperator("operator@example.org", Date.now());
  await withLocalDatabase((db) => db.batch(statements.map((statement) => db.prepare(statement))), folder);
  return token;
};

/** @param script the Worker, bundled */
export const openHub = async (script: string, folder: string, operatorToken: string): Promise<Hub> => {
  const runtime = await startRuntime({ script, folder });
  const url = (await runtime.ready).origin;
  const operator = openApi(url, bearer(operatorToken));
  return {
    url,
    operator,
    ask: async (method, path, { token = operatorToken, csv } = {}) => {
      const headers = { ...bearer(token), ...(csv === undefined ? {} : { "content-type": "text/csv" }) };
      const started_ms = performance.now();
      const { status, headers: said, text } = await receive(`${url}${path}`, { method, headers, body: csv });
      const ms = performance.now() - started_ms;
      if (status >= 300) throw new Error(`${method} ${path}: ${status} ${text}`);
      return { text, ms, cost: JSON.parse(String(said["x-cost"] ?? "null")) };
    },
    close: () => runtime.dispose(),
  };
};

/** Notices that connections were closed while this process was busy, and opens one, so that this is not timed. */
export const settle = async ({ ask }: Hub): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 10));
  await ask("GET", "/api/v1/health");
};

/** The file in which the database of a folder lies. */
export const databaseFile = (folder: string): string => {
  const files = globSync("d1/**/*.sqlite", { cwd: folder }).filter((file) => basename(file) !== "metadata.sqlite");
  if (files.length !== 1) throw new Error(`${folder} holds ${files.length} databases`);
  return join(folder, files[0]!);
};
