import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { actorName } from "../audit.ts";
import { dayOf } from "../day.ts";
import { mintSecret, secretHash } from "../secrets.ts";
import type { IssuedToken, Scope } from "./contract.ts";
import { type Holder, openKeyring } from "./keyring.ts";
import { endRotatedToken, insertRotatedToken, insertTokenEntry } from "./queries.ts";

/**
 * Puts a new secret in the place of a token's: same name, scopes and length of life; the old one ends in the same batch. Who
 * issued it rotates it: a party that took over what the hub's loader holds would cut the loader off and hold its token.
 * @throws DomainError `not-found` where there is no such live token, and what `openKeyring` throws
 */
export const rotateToken = async (context: Context, holder: Holder, id: number): Promise<IssuedToken> => {
  const { db, now, actor } = context;
  const keyring = await openKeyring(context, holder, "keep");
  const token = mintSecret(keyring.prefix);
  const token_hash = await secretHash(token);
  const by = actorName(actor);
  const [[rotated]] = await db.batch([
    insertRotatedToken(db, { id, ...keyring, token_hash, issued_by: by, now }),
    insertTokenEntry(db, { at_ms: now, actor: by, action: "token-rotated", details: { replaced: id } }, token_hash),
    ...endRotatedToken(db, { id, ...keyring, by, now }),
  ]);
  if (!rotated) throw new DomainError("not-found");
  return {
    id: rotated.id,
    token,
    name: rotated.name,
    scopes: rotated.scopes.split(" ") as Scope[],
    expires_on: dayOf(rotated.expires_at_ms),
  };
};
