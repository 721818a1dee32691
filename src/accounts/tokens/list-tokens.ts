import type { Context } from "../../context.ts";
import { requireOperator } from "../actor.ts";
import { dayOf } from "../day.ts";
import type { Scope, Token } from "./contract.ts";
import { type Holder, openKeyring } from "./keyring.ts";
import { listLiveTokens, listLiveUploadTokens } from "./queries.ts";

/** The live tokens, without their secrets, which nobody has. @throws DomainError what `openKeyring` throws */
export const listTokens = async (context: Context, holder: Holder): Promise<Token[]> => {
  const keyring = await openKeyring(context, holder, "look");
  const kept = await listLiveTokens(context.db, keyring, context.now);
  // A party is told that the hub issued a token, not who of its operators did.
  return kept.map((token) => (keyring.asHub ? shown(token) : shown({ ...token, issued_by: ownIssuer(token) })));
};

/** What the hub issued for parties that asked, all on one list. @throws DomainError `sign-in-needed`, `operator-needed` */
export const listUploadTokens = async ({
  db,
  now,
  actor,
}: Context): Promise<(Token & { party: { slug: string; name: string } })[]> => {
  requireOperator(actor, "issue-upload-tokens");
  return (await listLiveUploadTokens(db, now)).map(({ party, ...token }) => ({ ...shown(token), party }));
};

/** A token as its row of a CSV. */
export const flatToken = (token: Token): object => ({ ...token, scopes: token.scopes.join(" ") });

type Kept = Awaited<ReturnType<typeof listLiveTokens>>[number];

const ownIssuer = ({ issued_by, issued_by_hub }: Kept): string | null => (issued_by_hub ? null : issued_by);

const shown = ({ scopes, created_at_ms, expires_at_ms, issued_by_hub, ...token }: Kept): Token => ({
  ...token,
  scopes: scopes.split(" ") as Scope[],
  created_on: dayOf(created_at_ms),
  expires_on: dayOf(expires_at_ms),
  issued_by_hub: issued_by_hub === 1,
});
