import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { actorName } from "../audit.ts";
import { day_ms, dayOf } from "../day.ts";
import { mintSecret, secretHash } from "../secrets.ts";
import type { IssuedToken, TokenWish } from "./contract.ts";
import { type Holder, openKeyring } from "./keyring.ts";
import { insertToken, insertTokenEntry } from "./queries.ts";

/** More than a party or a hub has programs: a list nobody looks through any more hides the one that leaked. */
export const mostTokens = 20;

/**
 * Makes a token, whose secret is shown this once and kept as its hash only.
 * @throws DomainError `scope-not-allowed`, `too-many-tokens`, and what `openKeyring` throws
 */
export const issueToken = async (
  context: Context,
  holder: Holder,
  { name, scopes: wanted, expires_in_days }: TokenWish,
): Promise<IssuedToken> => {
  const { db, now, actor } = context;
  const { party_id, prefix, issuable, asHub } = await openKeyring(context, holder, "keep");
  const refused = wanted.find((scope) => !issuable.includes(scope));
  if (refused) throw new DomainError("scope-not-allowed", { scope: refused });
  const scopes = issuable.filter((scope) => wanted.includes(scope));
  const token = mintSecret(prefix);
  const token_hash = await secretHash(token);
  const expires_at_ms = now + expires_in_days * day_ms;
  const [[issued]] = await db.batch([
    insertToken(
      db,
      {
        token_hash,
        party_id,
        name,
        scopes: scopes.join(" "),
        created_at_ms: now,
        expires_at_ms,
        issued_by: actorName(actor),
        issued_by_hub: Number(asHub),
      },
      mostTokens,
    ),
    insertTokenEntry(
      db,
      { at_ms: now, actor: actorName(actor), action: "token-issued", details: { scopes } },
      token_hash,
    ),
  ]);
  if (!issued) throw new DomainError("too-many-tokens", { number: mostTokens });
  return { id: issued.id, token, name, scopes, expires_on: dayOf(expires_at_ms) };
};
