import { desc, sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { groundRules } from "../../database/schema.ts";

export type KeptRules = typeof groundRules.$inferSelect;

/** Every version that was published or accepted, the newest first. */
export const listRules = (db: Database): Promise<KeptRules[]> =>
  db.select().from(groundRules).orderBy(desc(groundRules.version));

export type Changes = Pick<KeptRules, "changes_english" | "changes_welsh">;
/** What is new in the newest version, without its text. */
export const readNewestChanges = async (db: Database): Promise<Changes> => {
  const { changes_english, changes_welsh } = groundRules;
  const [newest] = await db
    .select({ changes_english, changes_welsh })
    .from(groundRules)
    .orderBy(desc(groundRules.version))
    .limit(1);
  return newest ?? { changes_english: null, changes_welsh: null };
};

/** Keeps a version word for word. One that is kept already stays as it is. */
export const keepRules = (db: Database, rules: KeptRules) => db.insert(groundRules).values(rules).onConflictDoNothing();

/** Writes a new version. Where somebody else published that number first, the whole batch fails. */
export const insertRules = (db: Database, rules: KeptRules) => db.insert(groundRules).values(rules);

/** Whether any party has agreed, or has somebody who could. */
export const couldAgree = async (db: Database): Promise<boolean> => {
  const [found] = await db.all<{ could: 0 | 1 }>(sql`
    SELECT EXISTS (SELECT 1 FROM agreements) OR EXISTS (SELECT 1 FROM memberships WHERE role = 'admin') AS could`);
  return found?.could === 1;
};

/** How many parties hold an agreement to each version; what papers call theirs is counted as null. */
export const countAgreements = (db: Database) =>
  db.all<{ version: number | null; parties: number }>(sql`
    SELECT ground_rules.version AS version, count(*) AS parties
    FROM agreements LEFT JOIN ground_rules ON CAST(ground_rules.version AS TEXT) = agreements.version
    WHERE ended_at_ms IS NULL GROUP BY ground_rules.version ORDER BY ground_rules.version DESC`);
