import type { Context } from "hono";
import type { Hub } from "./hub.ts";

/** Nothing here uses a device or a service of the browser, so no page may, nor whatever might be smuggled into one. */
const refusedFeatures = [
  "accelerometer gyroscope magnetometer xr-spatial-tracking gamepad hid midi serial usb",
  "camera microphone display-capture geolocation idle-detection keyboard-map local-fonts screen-wake-lock",
  "autoplay encrypted-media fullscreen picture-in-picture window-management",
  "browsing-topics clipboard-read clipboard-write payment storage-access",
  "identity-credentials-get otp-credentials publickey-credentials-create publickey-credentials-get",
].flatMap((kind) => kind.split(" "));

/**
 * Headers of every answer. `scripts/build.ts` writes the same ones beside the static files, which the Worker does not see.
 * No inline script and no style attribute: a sentence somebody typed can never become code.
 */
export const securityHeaders: Record<string, string> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
  // For browsers that do not know `frame-ancestors`.
  "x-frame-options": "DENY",
  // Nothing is told to other sites. Not `no-referrer`: under that browsers post our own forms with `Origin: null`, and
  // csrf.ts would refuse those of phones that say nothing better.
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": refusedFeatures.map((feature) => `${feature}=()`).join(", "),
};

const openPages = ["/", "/method"];
/** What anybody may read without signing in, and search engines may offer. */
export const isOpenPage = (path: string): boolean => openPages.includes(path);

/** Completes an answer: what browsers, caches and search engines may do with it. */
export const secure = (c: Context<Hub>): void => {
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
