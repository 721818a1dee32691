import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { isPartyInUse } from "./queries.ts";

/**
 * A token sets people up in parties that nobody uses yet, and that is all: one that leaked from a script's settings must not be
 * a way to anybody's records, nor to what parties show a region's officers, nor to the hub itself.
 * @param changed whose roles it would give or take, by their parties; null: over a region or the hub
 * @throws DomainError `operator-by-person`
 */
export const refuseToken = async (
  { db, actor }: Pick<Context, "db" | "actor">,
  changed: readonly { party_id: number | null }[],
): Promise<void> => {
  if (actor.kind === "person") return;
  for (const { party_id } of changed) {
    if (party_id === null || (await isPartyInUse(db, party_id))) throw new DomainError("operator-by-person");
  }
};
