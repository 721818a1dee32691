import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { requirePerson } from "../actor.ts";
import { setHat } from "./queries.ts";

/**
 * Chooses as which of their roles somebody looks at the pages from now on, in this browser. What is shown first changes and
 * no right does, so nothing is left in the audit, as with the language.
 * @throws DomainError `sign-in-needed`, `person-needed`, `not-found` where the person has no such membership
 */
export const chooseHat = async ({ db, actor }: Context, membershipId: number): Promise<void> => {
  const { sessionHash, memberships } = requirePerson(actor);
  if (!memberships.some(({ id }) => id === membershipId)) throw new DomainError("not-found");
  await setHat(db, sessionHash, membershipId);
};
