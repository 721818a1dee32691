import type { Context } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { parse } from "hono/utils/cookie";
import { sessionLife_ms } from "../accounts/sessions.ts";

/**
 * The session's cookie. `__Host-` binds it to this host over HTTPS, so no neighbouring subdomain can plant one; browsers
 * treat http://localhost as just as safe, so development needs no other name.
 */
export const sessionCookie = "__Host-session";
const attributes = { path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const;

export const sessionSecret = (request: Request): string | undefined =>
  parse(request.headers.get("cookie") ?? "", sessionCookie)[sessionCookie];

export const setSessionCookie = (c: Context, secret: string): void =>
  setCookie(c, sessionCookie, secret, { ...attributes, maxAge: sessionLife_ms / 1000 });

export const clearSessionCookie = (c: Context): void => {
  deleteCookie(c, sessionCookie, attributes);
};
