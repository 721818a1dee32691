import { requireOperator } from "../../accounts/actor.ts";
import type { Context } from "../../context.ts";
import { readStored } from "./queries.ts";

/** The structure as it is now, with the revision that a change of it can be held to. @throws DomainError `operator-needed` */
export const viewStructure = ({ db, actor }: Context) => {
  requireOperator(actor, "structure");
  return readStored(db);
};
