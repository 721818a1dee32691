import type { OwnParty } from "../../accounts/actor.ts";
import type { Database } from "../../database/connect.ts";
import { type Changes, readNewestChanges } from "../ground-rules/queries.ts";
import { readAdmins, readAgreementState } from "./queries.ts";

/** Why a party's people are asked to look at the ground rules. */
export type AgreementDue =
  | { why: "never-agreed" | "ended"; admins: string[] }
  /** Newer rules wait; on that day the agreement ends. */
  | ({ why: "newer-rules"; lapses_on: string; admins: string[] } & Changes);

/** What the ground rules ask of the party; null where it has agreed to the newest, which costs a few rows. */
export const whatIsDue = async (db: Database, party: OwnParty): Promise<AgreementDue | null> => {
  const state = await readAgreementState(db, party);
  if (!state || (state.counts_in !== null && state.lapses_on === null)) return null;
  const { counts_in, agreed_before, lapses_on } = state;
  const admins = await readAdmins(db, party);
  if (counts_in !== null && lapses_on !== null) {
    return { why: "newer-rules", lapses_on, admins, ...(await readNewestChanges(db)) };
  }
  return { why: agreed_before ? "ended" : "never-agreed", admins };
};
