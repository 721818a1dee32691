/**
 * Headers of every answer. `scripts/build.ts` writes the same ones beside the static files, which the Worker does not see.
 * No inline script and no style attribute: a sentence somebody typed can never become code.
 */
export const securityHeaders: Record<string, string> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
  // Not `no-referrer`: under that, older phones post our own forms with `Origin: null`, and csrf.ts would refuse them.
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};
