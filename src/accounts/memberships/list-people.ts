import type { Context } from "../../context.ts";
import { ownParty } from "../actor.ts";
import { dayOf } from "../day.ts";
import { sessionIdle_ms } from "../sessions.ts";
import type { PartyPerson } from "./contract.ts";
import { readPartyPeople } from "./queries.ts";

/**
 * Who has access to a party, for everybody of it. Not for its tokens, which stand in the settings of programs: they read
 * campaigns, not people.
 * @throws DomainError `sign-in-needed`, `person-needed`, `not-your-party`
 */
export const listPeople = async ({ db, now, actor }: Context, slug: string): Promise<PartyPerson[]> => {
  const party = ownParty(actor, slug, "oversee");
  const people = await readPartyPeople(db, party, { now, seenAfter: now - sessionIdle_ms });
  return people.map(({ created_at_ms, last_seen_at_ms, ...person }) => ({
    ...person,
    since: dayOrNone(created_at_ms),
    last_seen: dayOrNone(last_seen_at_ms),
  }));
};

const dayOrNone = (time_ms: number | null): string | null => (time_ms === null ? null : dayOf(time_ms));
