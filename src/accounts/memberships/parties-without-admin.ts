import type { Context } from "../../context.ts";
import { requireOperator } from "../actor.ts";
import { readPartiesWithoutAdmin } from "./queries.ts";

/** A party that the operator invites the first admin of. */
export interface PartyWithoutAdmin {
  slug: string;
  name: string;
  cluster: string;
  /** How many organisers it has; who they are is not for this list. */
  people: number;
}

/** Shown at a time: more is a sign to search. */
const longest = 10;

/**
 * Parties that nobody can let people into, by name, and how many there are.
 * @param search a part of their names; empty for all
 * @throws DomainError `operator-needed`
 */
export const partiesWithoutAdmin = async (
  { db, actor }: Context,
  search: string,
): Promise<{ parties: PartyWithoutAdmin[]; number: number }> => {
  requireOperator(actor, "people");
  const rows = await readPartiesWithoutAdmin(db, { search, limit: longest });
  return { parties: rows.map(({ found, ...party }) => party), number: rows[0]?.found ?? 0 };
};
