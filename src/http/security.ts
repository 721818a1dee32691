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
