import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { hubScopes, isOperator, isOwnParty, ownParty, partyScopes, requireOperator, requirePerson } from "../actor.ts";
import { readPartyIds } from "../queries.ts";
import type { Scope } from "./contract.ts";

/** Whose tokens: a party's, by its slug, or the hub's own. */
export type Holder = { party: string } | "hub";

/** The tokens somebody may look at or keep. */
export interface Keyring {
  /** Null: the hub's own. */
  party_id: number | null;
  /** What a secret begins with: somebody who finds one knows what it opens, and whom to tell. */
  prefix: string;
  issuable: readonly Scope[];
  /** The operator sees and ends what the hub issued, and no other token of a party. */
  asHub: boolean;
}

/**
 * A party's people look at its tokens and its admins keep them; the operator keeps those the hub issued for it, which can only
 * upload. The hub's own take an operator who has signed in: a token that leaked must not make more of its kind.
 * @throws DomainError `sign-in-needed`, `person-needed`, `not-your-party`, `operator-needed`, `not-found`
 */
export const openKeyring = async (
  { db, actor }: Pick<Context, "db" | "actor">,
  holder: Holder,
  wish: "look" | "keep",
): Promise<Keyring> => {
  if (holder === "hub") {
    requireOperator(requirePerson(actor), "people");
    return { party_id: null, prefix: "cp_hub_", issuable: hubScopes, asHub: true };
  }
  const prefix = "cp_party_";
  const deed = wish === "look" ? "oversee" : "administer";
  if (isOwnParty(actor, holder.party, deed) || !isOperator(actor, "issue-upload-tokens")) {
    return { party_id: ownParty(actor, holder.party, deed).id, prefix, issuable: partyScopes, asHub: false };
  }
  const [party] = await readPartyIds(db, [holder.party]);
  if (!party) throw new DomainError("not-found");
  return { party_id: party.id, prefix, issuable: ["upload"], asHub: true };
};
