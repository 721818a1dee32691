/** Counts for the operator: of places, people's roles and invitations, never of what a party keeps. */
import { sql } from "drizzle-orm";
import { isOpen } from "../accounts/invitations/queries.ts";
import type { Database } from "../database/connect.ts";

export interface Counts {
  regions: number;
  clusters: number;
  parties: number;
  taking_part: number;
  without_admin: number;
  /** Of those that have an admin. */
  not_agreed: number;
  /** The hub's own: of officers, operators and first admins. A party's are its own business. */
  invitations: number;
}

export const countWhatWaits = async (db: Database, now: number): Promise<Counts> => {
  const [counts] = await db.all<Counts>(sql`
    WITH looked_after AS (
      SELECT counts_in IS NOT NULL AS takes_part,
             EXISTS (SELECT 1 FROM memberships WHERE party_id = parties.id AND role = 'admin') AS has_admin
      FROM parties)
    SELECT (SELECT count(*) FROM regions) AS regions, (SELECT count(*) FROM clusters) AS clusters,
           count(*) AS parties, ifnull(sum(takes_part), 0) AS taking_part,
           ifnull(sum(NOT has_admin), 0) AS without_admin,
           ifnull(sum(has_admin AND NOT takes_part), 0) AS not_agreed,
           (SELECT count(*) FROM invitations WHERE ${isOpen("hub", now)}) AS invitations
    FROM looked_after`);
  return counts!;
};

/** The next version of the ground rules to come into force after this day. */
export const findComingRules = async (
  db: Database,
  day: string,
): Promise<{ version: number; in_force_on: string } | null> => {
  const [rules] = await db.all<{ version: number; in_force_on: string }>(sql`
    SELECT version, in_force_on FROM ground_rules WHERE in_force_on > ${day} ORDER BY in_force_on, version LIMIT 1`);
  return rules ?? null;
};
