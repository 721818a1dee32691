/**
 * The secrets that open the hub: sign-in links, sessions, tokens. Each is shown or sent once and kept only as its SHA-256,
 * so a copy of the database opens nothing. 256 random bits cannot be guessed, which is why no salt and no slow hash is needed.
 */
export const mintSecret = (prefix = ""): string => prefix + base64url(crypto.getRandomValues(new Uint8Array(32)));

/** SHA-256 of a secret, or of anything else that is compared and never read back, in hex. */
export const secretHash = async (secret: string): Promise<string> => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
};

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
