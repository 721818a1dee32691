import type { MiddlewareHandler } from "hono";
import { DomainError } from "../errors.ts";
import type { Hub } from "./hub.ts";

/**
 * Refuses what a page of another site made this browser send. Whatever the body, a change that rides on a session must say
 * that it comes from here. Without a session the rule holds for browsers, which always say where a change comes from, so
 * that nobody is signed in as somebody else; a program without credentials goes on and is told to sign in. A token is
 * never sent by a browser on its own.
 * @throws DomainError `foreign-form`
 */
export const csrf: MiddlewareHandler<Hub> = async (c, next) => {
  const { actor, origin } = c.get("context");
  const checked = !safeMethods.has(c.req.method) && (actor.kind === "person" || actor.kind === "visitor");
  if (checked && !comesFromHere(c.req.raw.headers, origin, actor.kind === "visitor"))
    throw new DomainError("foreign-form");
  await next();
};

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

const comesFromHere = (headers: Headers, here: string, silenceAllowed: boolean): boolean => {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = headers.get("origin");
  return origin === null ? silenceAllowed : origin === here;
};
