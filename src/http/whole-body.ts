import type { Context, MiddlewareHandler } from "hono";
import { requireSignedIn } from "../accounts/actor.ts";
import { authenticate } from "./authenticate.ts";
import { readBody } from "./body.ts";
import type { Hub } from "./hub.ts";

/** The longest thing said in JSON is a correction with a caption in it, and so it is in a form. */
const fieldBytes = 500_000;

/**
 * Reads the fields that somebody known sends, JSON or a form, to their end within their bound, and then asks again who they
 * are. A visitor has nothing to lose, and is read no further than a form of theirs needs. A file is read by its route, which
 * first knows whether they may send one, and then asks again too.
 * @throws DomainError `request-too-large`, `sign-in-needed`, `token-invalid`
 */
export const wholeFields: MiddlewareHandler<Hub> = async (c, next) => {
  const { actor } = c.get("context");
  const areFields = /^application\/(([\w.-]+\+)?json|x-www-form-urlencoded)\b/i.test(
    c.req.header("content-type") ?? "",
  );
  if (!c.req.raw.body || actor.kind === "visitor" || !areFields) return next();
  const body = await readBody(c.req.raw, fieldBytes);
  c.req.raw = new Request(c.req.raw, { body: body as Uint8Array<ArrayBuffer> });
  await askAgain(c);
  await next();
};

/**
 * Asks again who asks, when a body has ended: it can be held open for as long as its sender likes, and whoever was removed
 * meanwhile, or whose party has left, may do nothing any more when their last byte comes.
 * @throws DomainError `sign-in-needed`, `token-invalid`
 */
export const askAgain = async (c: Context<Hub>): Promise<void> => {
  const context = c.get("context");
  const { actor, after } = await authenticate(context.db, c.req.raw, context.now);
  if (after) context.later(after);
  requireSignedIn(actor);
  c.set("context", { ...context, actor });
};
