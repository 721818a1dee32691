import type { Context } from "../../context.ts";
import { requirePerson } from "../actor.ts";
import { shownMembership } from "../memberships/contract.ts";
import type { Account } from "./contract.ts";
import { liveSessions } from "./live-sessions.ts";

/** Who somebody is in this hub, and where they are signed in. @throws DomainError `sign-in-needed`, `person-needed` */
export const readAccount = async (context: Context): Promise<Account> => {
  const { email, memberships } = requirePerson(context.actor);
  const sessions = await liveSessions(context);
  return {
    email,
    memberships: memberships.map(shownMembership),
    sessions: sessions.map(({ id, created_at_ms, last_seen_at_ms, browser, current }) => ({
      id,
      since: new Date(created_at_ms).toISOString(),
      last_seen: new Date(last_seen_at_ms).toISOString(),
      browser,
      current,
    })),
  };
};
