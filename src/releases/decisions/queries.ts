import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { Rule } from "../../disclosure/grid.ts";
import type { Decision } from "./contract.ts";

export interface DecisionPage {
  after: readonly [metric: string, cohortType: string, cohort: string];
  limit: number;
  /** Only these. */
  rules: readonly Rule[];
}

/** Why cells of a release were not issued, by metric, kind of group and group. */
export const listDecisions = (db: Database, releaseId: number, { after, limit, rules }: DecisionPage) =>
  db.all<Decision>(sql`
    SELECT metric, cohort_type, cohort, name, region, decision, rule
    FROM release_decisions JOIN release_cohorts USING (release_id, cohort_type, cohort)
    WHERE release_id = ${releaseId} AND (metric, cohort_type, cohort) > (${after[0]}, ${after[1]}, ${after[2]})
    AND rule IN (SELECT value FROM json_each(${JSON.stringify(rules)}))
    ORDER BY metric, cohort_type, cohort LIMIT ${limit}`);

/** How often each rule was the reason. */
export const countDecisions = (db: Database, releaseId: number) =>
  db.all<Pick<Decision, "decision" | "rule"> & { cells: number }>(sql`
    SELECT decision, rule, count(*) AS cells FROM release_decisions WHERE release_id = ${releaseId}
    GROUP BY decision, rule ORDER BY decision, rule`);
