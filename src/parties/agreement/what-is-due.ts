import type { OwnParty } from "../../accounts/actor.ts";
import type { Database } from "../../database/connect.ts";
import { readAgreementState } from "./queries.ts";

/** Why a party's people are asked to look at the ground rules. */
export type AgreementDue =
  | { why: "never-agreed" | "ended"; admins: string[] }
  /** Newer rules wait; on that day the agreement ends. */
  | { why: "newer-rules"; lapses_on: string; admins: string[] };

/** What the ground rules ask of the party; null where it has agreed to the newest. */
export const whatIsDue = async (db: Database, party: OwnParty): Promise<AgreementDue | null> => {
  const state = await readAgreementState(db, party);
  if (!state) return null;
  const { counts_in, agreed_before, lapses_on } = state;
  const admins = JSON.parse(state.admins) as string[];
  if (counts_in === null) return { why: agreed_before ? "ended" : "never-agreed", admins };
  return lapses_on === null ? null : { why: "newer-rules", lapses_on, admins };
};
