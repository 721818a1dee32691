import type { Context } from "../../context.ts";
import { changeStructure, type How } from "./change-structure.ts";
import { placeNamed } from "./structure.ts";

/**
 * Takes a party out that never had anything: no agreement, records, people, tokens or invitations. Any other leaves by its
 * own people's decision.
 * @throws DomainError `not-found`, `party-not-new`
 */
export const removeParty = async (context: Context, slug: string, how: How = {}) =>
  (
    await changeStructure(context, how, (before) => {
      const party = placeNamed(before.parties, slug);
      return { after: { ...before, parties: before.parties.filter((one) => one !== party) } };
    })
  ).report;
