/** The SQL of whether a party itself is named; what officers read of it is not read here. */
import { sql } from "drizzle-orm";
import type { OwnParty } from "../../accounts/actor.ts";
import type { Database } from "../../database/connect.ts";
import type { OwnNaming } from "./contract.ts";

/** Whether the party is named now; null where it is not. What was named is gone as soon as the choice is. */
export const readOwnNaming = async (db: Database, party: OwnParty): Promise<OwnNaming | null> => {
  const [named] = await db.all<{ as_of: string | null; figures: number }>(sql`
    SELECT max(as_of) AS as_of, count(DISTINCT metric) AS figures
    FROM named_standings CROSS JOIN releases ON releases.id = release_id WHERE party_id = ${party.id}`);
  return named?.as_of == null ? null : { as_of: named.as_of, figures: named.figures };
};
