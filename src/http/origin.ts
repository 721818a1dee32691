import type { MiddlewareHandler } from "hono";
import type { Bindings, Hub } from "./hub.ts";

/**
 * Where this hub is, for links that leave it. As it was set, because a request says only where its sender went: a mail to
 * somebody else would lead there. In development nothing is set, and the hub is wherever it is asked.
 */
export const hubOrigin = ({ HUB_ORIGIN }: Bindings, request: Request): string =>
  new URL(HUB_ORIGIN || request.url).origin;

/** Sends whoever came in the clear to the same place of a hub that is reached securely: what they say there nobody else reads. */
export const secured: MiddlewareHandler<Hub> = async (c, next) => {
  const { protocol, pathname, search } = new URL(c.req.url);
  const origin = hubOrigin(c.env, c.req.raw);
  if (protocol === "http:" && origin.startsWith("https:")) return c.redirect(origin + pathname + search, 308);
  await next();
};
