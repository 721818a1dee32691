/** Opens the local database for `work` while no hub runs on it, brought up to date with migrations/. */
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Miniflare } from "miniflare";
import { unstable_splitSqlQuery } from "wrangler";
import { root } from "../root.ts";
import { startRuntime } from "./runtime.ts";
import { databaseFolder } from "./state.ts";

export type LocalDatabase = Awaited<ReturnType<Miniflare["getD1Database"]>>;

export const withLocalDatabase = async <Result>(
  work: (db: LocalDatabase) => Promise<Result>,
  folder = databaseFolder,
): Promise<Result> => {
  const runtime = await startRuntime({ folder });
  try {
    const db = await runtime.getD1Database("DB");
    await migrate(db);
    return await work(db);
  } finally {
    await runtime.dispose();
  }
};

/** Keeps the list of what was applied where wrangler keeps it, so that both agree on what is left to do. */
const migrate = async (db: LocalDatabase): Promise<void> => {
  await db.exec(
    "CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)",
  );
  const { results } = await db.prepare("SELECT name FROM d1_migrations").all<{ name: string }>();
  const applied = new Set(results.map(({ name }) => name));
  for (const file of globSync("migrations/*.sql", { cwd: root }).sort()) {
    const name = basename(file);
    if (applied.has(name)) continue;
    const statements = unstable_splitSqlQuery(readFileSync(join(root, file), "utf8"));
    await db.batch([
      ...statements.map((statement) => db.prepare(statement)),
      db.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(name),
    ]);
  }
};
