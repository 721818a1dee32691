import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { ownParty } from "../actor.ts";
import { actorName } from "../audit.ts";
import { endOffersOf } from "../invitations/queries.ts";
import type { PartyRole } from "./contract.ts";
import { insertMembershipEntry, refusalIn, refuseIfLast, updateRole } from "./queries.ts";

/**
 * An admin makes one of the party's people its admin, or its organiser. An admin stays as long as there is no other.
 * @throws DomainError `not-your-party`, `not-found`, `last-admin`
 */
export const changeRole = async (
  { db, now, actor }: Context,
  slug: string,
  id: number,
  role: PartyRole,
): Promise<void> => {
  const which = { id, party_id: ownParty(actor, slug, "administer").id };
  const by = { at_ms: now, actor: actorName(actor) };
  const [, , , , changed] = await db
    .batch([
      insertMembershipEntry(db, which, { ...by, action: "role-changed", role }),
      refuseIfLast(db, which, role === "admin" ? [] : ["admin"]),
      ...endOffersOf(db, which, { ...by, becomes: role }),
      updateRole(db, which, role),
    ])
    .catch((error: unknown) => {
      throw refusalIn(error) === "last" ? new DomainError("last-admin") : error;
    });
  if (changed.length === 0) throw new DomainError("not-found");
};
