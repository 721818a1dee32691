import type { Context } from "../../context.ts";
import { requireOperator } from "../actor.ts";
import { hasParties, readPartiesWithoutAdmin } from "./queries.ts";

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

/** The first of them, how many there are, and whether the hub knows any party at all. */
export interface WithoutAdmin {
  parties: PartyWithoutAdmin[];
  number: number;
  isEmptyHub: boolean;
}

/**
 * Parties that nobody can let people into, by name.
 * @param search a part of their names; empty for all
 * @param sought the slug of one that is to be the first of them, whatever its name
 * @throws DomainError `operator-needed`
 */
export const partiesWithoutAdmin = async (
  { db, actor }: Context,
  search: string,
  sought: string | null = null,
): Promise<WithoutAdmin> => {
  requireOperator(actor, "people");
  const rows = await readPartiesWithoutAdmin(db, { search, sought, limit: longest });
  return {
    parties: rows.map(({ found, ...party }) => party),
    number: rows[0]?.found ?? 0,
    isEmptyHub: rows.length === 0 && !(await hasParties(db)),
  };
};
