import type { Context } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { parse } from "hono/utils/cookie";
import { linkLifeMinutes } from "../accounts/links.ts";
import { mintSecret } from "../accounts/secrets.ts";
import { sessionLife_ms } from "../accounts/sessions.ts";

/**
 * The session's cookie. `__Host-` binds it to this host over HTTPS, so no neighbouring subdomain can plant one; browsers
 * treat http://localhost as just as safe, so development needs no other name.
 */
export const sessionCookie = "__Host-session";
/** By which a browser that asked for a sign-in link is known again when the link is opened. */
const askedCookie = "__Host-asked";
const attributes = { path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const;

export const sessionSecret = (request: Request): string | undefined => cookieOf(request, sessionCookie);

/**
 * The cookie is not renewed: it lasts as long as its session can at most, so that it never outlives it. A session that ends
 * earlier leaves a cookie that opens nothing.
 */
export const setSessionCookie = (c: Context, secret: string): void =>
  setCookie(c, sessionCookie, secret, { ...attributes, maxAge: sessionLife_ms / 1000 });

export const clearSessionCookie = (c: Context): void => {
  deleteCookie(c, sessionCookie, attributes);
};

/** The secret of the browser that asked for a link; null where this one has not. */
export const browserSecret = (request: Request): string | null => {
  const secret = cookieOf(request, askedCookie);
  return secret && mintedHere.test(secret) ? secret : null;
};

/** Knows this browser again for as long as the link lives that it asks for: several links may be on their way. */
export const rememberBrowser = (c: Context): string => {
  const secret = browserSecret(c.req.raw) ?? mintSecret();
  setCookie(c, askedCookie, secret, { ...attributes, maxAge: linkLifeMinutes * 60 });
  return secret;
};

const mintedHere = /^[\w-]{43}$/;

const cookieOf = (request: Request, name: string): string | undefined =>
  parse(request.headers.get("cookie") ?? "", name)[name];
