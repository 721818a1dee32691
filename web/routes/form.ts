import { readBody } from "../../src/http/body.ts";

/** The longest form of text fields: a caption of 65,000 letters, written out for the wire. */
const formBytes = 400_000;

/** The fields of a form without files. */
export const formOf = async (request: Request): Promise<URLSearchParams> =>
  new URLSearchParams(new TextDecoder().decode(await readBody(request, formBytes)));

/** The fields of a form that comes in parts, because one of them is as long as a file. */
export const longFormOf = async (request: Request, mostBytes: number): Promise<URLSearchParams> => {
  const body = await readBody(request, mostBytes, "too-large");
  const type = request.headers.get("content-type") ?? "";
  const form = await new Response(body as Uint8Array<ArrayBuffer>, { headers: { "content-type": type } })
    .formData()
    .catch(() => new FormData());
  return new URLSearchParams([...form].map(([name, value]) => [name, String(value)]));
};
