import { dayOf } from "../../accounts/day.ts";
import type { Database } from "../../database/connect.ts";
import { endLapsed } from "./queries.ts";

/**
 * Ends agreements to older ground rules once newer ones are in force: what a party agreed to is no longer what the hub goes
 * by, so nothing counts it until it agrees again. The clock does this every night.
 */
export const lapseAgreements = async (db: Database, now: number): Promise<void> => {
  await db.batch([...endLapsed(db, dayOf(now), now)]);
};
