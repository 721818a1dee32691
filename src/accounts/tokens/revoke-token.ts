import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { actorName } from "../audit.ts";
import { type Holder, openKeyring } from "./keyring.ts";
import * as queries from "./queries.ts";

/** Ends a token at once. @throws DomainError `not-found` where there is no such live token, and what `openKeyring` throws */
export const revokeToken = async (context: Context, holder: Holder, id: number): Promise<void> => {
  const { db, now, actor } = context;
  const keyring = await openKeyring(context, holder, "keep");
  const [, , , revoked] = await queries.revokeToken(db, { id, ...keyring, by: actorName(actor), now });
  if (revoked.length === 0) throw new DomainError("not-found");
};
