import type { MiddlewareHandler } from "hono";
import { requireSignedIn } from "../accounts/actor.ts";
import { limits } from "../tables/limits.ts";
import { authenticate } from "./authenticate.ts";
import { readBody } from "./body.ts";
import type { Hub } from "./hub.ts";

/** The longest thing said in JSON is a correction with a caption in it, and so it is in a form. */
const fieldBytes = 500_000;
/** Room for the parts of a form around a file. */
const formBytes = 20_000;

/**
 * Reads what somebody known sends to its end, as far as its kind may be long, and then asks again who they are. A body can
 * be held open for as long as its sender likes: whoever was removed meanwhile, or whose party has left, may do nothing any
 * more when their last byte comes. A visitor has nothing to lose, and is read no further than a form of theirs needs.
 * @throws DomainError `too-large`, `request-too-large`, `sign-in-needed`, `token-invalid`
 */
export const wholeBody: MiddlewareHandler<Hub> = async (c, next) => {
  const context = c.get("context");
  if (!c.req.raw.body || context.actor.kind === "visitor") return next();
  const isFields = /^application\/(([\w.-]+\+)?json|x-www-form-urlencoded)\b/i.test(c.req.header("content-type") ?? "");
  const body = isFields
    ? await readBody(c.req.raw, fieldBytes)
    : await readBody(c.req.raw, limits.bytes + formBytes, "too-large");
  c.req.raw = new Request(c.req.raw, { body: body as Uint8Array<ArrayBuffer> });
  const { actor, after } = await authenticate(context.db, c.req.raw, context.now);
  if (after) context.later(after);
  requireSignedIn(actor);
  c.set("context", { ...context, actor });
  await next();
};
