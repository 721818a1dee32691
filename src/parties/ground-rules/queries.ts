import { desc } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { groundRules } from "../../database/schema.ts";

export type KeptRules = typeof groundRules.$inferSelect;

/** Every version that was published or accepted, the newest first. */
export const listRules = (db: Database): Promise<KeptRules[]> =>
  db.select().from(groundRules).orderBy(desc(groundRules.version));

/** Keeps a version word for word. One that is kept already stays as it is. */
export const keepRules = (db: Database, rules: KeptRules) => db.insert(groundRules).values(rules).onConflictDoNothing();
