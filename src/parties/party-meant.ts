import type { Context } from "../context.ts";
import { DomainError } from "../errors.ts";
import { listPartyNames } from "./queries.ts";
import { slug } from "./slug.ts";

/**
 * The slug of the party that an operator means: by its name, whatever the capitals and accents, or by its short name, which
 * tells parties of one name apart.
 * @throws DomainError `place-unknown`, beside the field of the party
 */
export const partyMeant = async ({ db }: Context, typed: string): Promise<string> => {
  const asked = typed.trim();
  const known = await listPartyNames(db);
  const byShortName = known.find((party) => party.slug === asked);
  if (byShortName) return asked;
  const named = known.filter(
    (party) => party.name === asked || (slug(asked) !== "" && slug(party.name) === slug(asked)),
  );
  const [meant, another] = named;
  const wrong = (code: string, params = {}) =>
    new DomainError("place-unknown", { place: asked }, [{ code, column: "party", params }]);
  if (!meant) throw wrong("party-unknown");
  if (another) throw wrong("party-of-several", { choices: named.map((party) => party.slug).join(", ") });
  return meant.slug;
};
