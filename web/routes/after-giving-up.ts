import type { Actor } from "../../src/accounts/actor.ts";

/**
 * Where somebody is led who has given one of their roles up.
 * @param actor as they were before
 */
export const afterGivingUp = (actor: Actor): string =>
  // Who has no role left has no account to look at either.
  `${hasOneRole(actor) ? "/signed-out" : "/account"}?done=given-up`;

/** Whether giving a role up leaves somebody nothing here. */
const hasOneRole = (actor: Actor): boolean => actor.kind === "person" && actor.memberships.length === 1;
