import { slug } from "../slug.ts";
import type { PartyRow, Structure } from "./structure.ts";

/** The parties whose name or short name holds what was typed, whatever its capitals and accents, by name. */
export const findParties = ({ parties }: Structure, typed: string): PartyRow[] => {
  const asked = slug(typed);
  if (asked === "") return [];
  return parties
    .filter((party) => slug(party.name).includes(asked) || party.slug.includes(asked))
    .sort((a, b) => a.name.localeCompare(b.name));
};
