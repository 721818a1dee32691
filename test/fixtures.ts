import { env } from "cloudflare:workers";

/** A file of `test/fixtures/uploads`, byte for byte: inside workerd there are no files to read. */
export const fixture = (name: string): Uint8Array<ArrayBuffer> => {
  const base64 = env.UPLOADS[name];
  if (base64 === undefined) throw new Error(`no fixture ${name}`);
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
};
