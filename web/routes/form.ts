import { readBody } from "../../src/http/body.ts";

/** The longest form of text fields: a caption of 65,000 letters, written out for the wire. */
const formBytes = 400_000;

/** The fields of a form without files. */
export const formOf = async (request: Request): Promise<URLSearchParams> =>
  new URLSearchParams(new TextDecoder().decode(await readBody(request, formBytes)));
