import type { Role } from "../../src/accounts/actor.ts";
import type { Words } from "../../src/words/words.ts";

interface Hat {
  role: Role;
  party: { name: string } | null;
  region: { name: string } | null;
}

/** What somebody is here, in full: `Aberwen, organiser`. */
export const hatName = (hat: Hat, { names, pages }: Words): string => {
  const place = placeOf(hat);
  const role = names.roles[hat.role];
  return place === null ? role : pages.frame.hatOf({ place, role });
};

/** The same as short as the head of a page has room for: `Aberwen`. */
export const shortHatName = (hat: Hat, { pages }: Words): string => placeOf(hat) ?? pages.frame.hub;

const placeOf = ({ party, region }: Hat): string | null => party?.name ?? region?.name ?? null;
