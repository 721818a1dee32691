import { requireOperator } from "../../accounts/actor.ts";
import type { Context } from "../../context.ts";
import { countTakingPart, readStored } from "./queries.ts";

/** The structure as it is now, with the revision that a change of it can be held to. @throws DomainError `operator-needed` */
export const viewStructure = ({ db, actor }: Context) => {
  requireOperator(actor, "structure");
  return readStored(db);
};

/** How many parties of each cluster take part, by its slug. @throws DomainError `operator-needed` */
export const viewTakingPart = async ({ db, actor }: Context): Promise<TakingPart> => {
  requireOperator(actor, "structure");
  return new Map((await countTakingPart(db)).map(({ cluster, ...counts }) => [cluster, counts]));
};

/** In the cluster's own figures, and at all. */
export type TakingPart = ReadonlyMap<string, { in_cluster: number; at_all: number }>;
