import type { Context } from "../context.ts";
import { DomainError } from "../errors.ts";
import { isOperator, isOwnParty, ownParty, type PartyScope, partyScopes } from "./actor.ts";
import { auditEntry } from "./audit.ts";
import type { IssuedToken, PartyToken } from "./contract.ts";
import { insertToken, readPartyIds, readPartyTokens, revokeTokenById } from "./queries.ts";
import { mintSecret, secretHash } from "./secrets.ts";

const tokenLife_ms = 365 * 86_400_000;

/**
 * Makes a token of a party, shown this once. Its admin chooses any scopes; the operator may only let a loader write.
 * @throws DomainError `scope-not-allowed`, `not-your-party`, `not-found`, `sign-in-needed`
 */
export const issueToken = async (context: Context, slug: string, scopes: PartyScope[]): Promise<IssuedToken> => {
  const { db, now } = context;
  const { party, issuable } = await tokensFor(context, slug);
  const refused = scopes.find((scope) => !issuable.includes(scope));
  if (refused) throw new DomainError("scope-not-allowed", { scope: refused });
  const chosen = partyScopes.filter((scope) => scopes.includes(scope));
  const token = mintSecret("cp_party_");
  const expires_at_ms = now + tokenLife_ms;
  await db.batch([
    insertToken(db, {
      token_hash: await secretHash(token),
      party_id: party.id,
      scopes: chosen.join(" "),
      created_at_ms: now,
      expires_at_ms,
    }),
    auditEntry(context, { party_id: party.id, action: "token-issued", details: { scopes: chosen } }),
  ]);
  return { token, scopes: chosen, expires_on: dayOf(expires_at_ms) };
};

/** The live tokens of a party, without their secrets, which nobody has. */
export const listTokens = async (context: Context, slug: string): Promise<PartyToken[]> => {
  const { party } = await tokensFor(context, slug);
  const rows = await readPartyTokens(context.db, party.id, context.now);
  return rows.map(({ id, scopes, created_at_ms, expires_at_ms, last_used_on }) => ({
    id,
    scopes: scopes.split(" ") as PartyScope[],
    created_on: dayOf(created_at_ms),
    expires_on: dayOf(expires_at_ms),
    last_used_on,
  }));
};

/** Ends a token at once. @throws DomainError `not-found` where the party has no such live token. */
export const revokeToken = async (context: Context, slug: string, id: number): Promise<void> => {
  const { db, now } = context;
  const { party } = await tokensFor(context, slug);
  const live = await readPartyTokens(db, party.id, now);
  if (!live.some((token) => token.id === id)) throw new DomainError("not-found");
  await db.batch([
    revokeTokenById(db, id, now),
    auditEntry(context, { party_id: party.id, action: "token-revoked", details: { token: id } }),
  ]);
};

/** The party whose tokens the actor keeps, and the scopes it may give away there. */
const tokensFor = async (
  { db, actor }: Context,
  slug: string,
): Promise<{ party: { id: number }; issuable: readonly PartyScope[] }> => {
  if (isOwnParty(actor, slug, "administer") || !isOperator(actor, "issue-upload-tokens")) {
    return { party: ownParty(actor, slug, "administer"), issuable: partyScopes };
  }
  const [party] = await readPartyIds(db, [slug]);
  if (!party) throw new DomainError("not-found");
  return { party, issuable: ["upload"] };
};

const dayOf = (time_ms: number): string => new Date(time_ms).toISOString().slice(0, 10);
