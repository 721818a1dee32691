import type { Context } from "hono";
import type { Hub } from "./hub.ts";
import { isOpenPage, securityHeaders } from "./security.ts";

/** Completes an answer: what browsers, caches and search engines may do with it. */
export const secureAnswer = (c: Context<Hub>): void => {
  const { headers } = c.res;
  for (const [name, value] of Object.entries(securityHeaders)) headers.set(name, value);
  // What such a page loads and leads to is told the hub's name and no more. Its own form is still sent with its origin.
  if (holdsSecret(c)) headers.set("referrer-policy", "strict-origin");
  if (!isOpenPage(c.req.path)) headers.set("x-robots-tag", "noindex");
  headers.set("cache-control", mayBeKept(c) ? "private, no-cache" : "private, no-store");
};

/** A mailed link carries its secret in the address, as `token`. */
const holdsSecret = (c: Context<Hub>): boolean => c.req.query("token") !== undefined;

/** Not what was made for somebody, because others come to that device, and not what holds a secret or brings one. */
const mayBeKept = (c: Context<Hub>): boolean => {
  const isVisitor = (c.get("context")?.actor.kind ?? "visitor") === "visitor";
  const isRead = c.req.method === "GET" || c.req.method === "HEAD";
  return isVisitor && isRead && !holdsSecret(c) && !c.res.headers.get("cache-control")?.includes("no-store");
};
