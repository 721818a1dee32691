import { type Actor, requireSignedIn } from "../../accounts/actor.ts";
import type { Context } from "../../context.ts";
import type { HelpKind } from "../sharing/contract.ts";
import { type HelpLine, nearness } from "./contract.ts";
import { type Reader, readHelp } from "./queries.ts";

/**
 * What parties offer each other and would welcome, as far as each chose to show it to this reader, the nearest first.
 * @throws DomainError `sign-in-needed`
 */
export const listHelp = async (
  { db, actor }: Context,
  asked: { kind: HelpKind | null; after: string; limit: number },
): Promise<HelpLine[]> => {
  requireSignedIn(actor);
  const rows = await readHelp(db, readerOf(actor), asked);
  return rows.map((row) => ({ ...row, near: nearness[row.near] }));
};

/** Officers read what their region shares, operators everything, because they moderate it; a token reads as its party. */
const readerOf = (actor: Actor): Reader => {
  if (actor.kind === "party-token" && actor.scopes.includes("read")) {
    return { parties: [actor.party.id], regions: [], moderates: false };
  }
  const memberships = actor.kind === "person" ? actor.memberships : [];
  return {
    parties: memberships.flatMap(({ party }) => party?.id ?? []),
    regions: memberships.flatMap(({ region }) => region?.slug ?? []),
    moderates: memberships.some(({ role }) => role === "operator"),
  };
};
