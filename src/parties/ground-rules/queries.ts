import { desc, sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { groundRules } from "../../database/schema.ts";

export type KeptRules = typeof groundRules.$inferSelect;

/** Every version that was published or accepted, the newest first. */
export const listRules = (db: Database): Promise<KeptRules[]> =>
  db.select().from(groundRules).orderBy(desc(groundRules.version));

/** Keeps a version word for word. One that is kept already stays as it is. */
export const keepRules = (db: Database, rules: KeptRules) => db.insert(groundRules).values(rules).onConflictDoNothing();

/** Writes a new version. Where somebody else published that number first, the whole batch fails. */
export const insertRules = (db: Database, rules: KeptRules) => db.insert(groundRules).values(rules);

/** How many parties hold an agreement to each version; what papers call theirs is counted as null. */
export const countAgreements = (db: Database) =>
  db.all<{ version: number | null; parties: number }>(sql`
    SELECT ground_rules.version AS version, count(*) AS parties
    FROM agreements LEFT JOIN ground_rules ON CAST(ground_rules.version AS TEXT) = agreements.version
    WHERE ended_at_ms IS NULL GROUP BY ground_rules.version ORDER BY ground_rules.version DESC`);
