import { DomainError } from "../errors.ts";
import { readBody } from "../http/body.ts";
import { limits } from "../tables/limits.ts";
import type { UploadedFile } from "./import.ts";

/** Room for the parts of a form around the file. */
const formBytes = 20_000;

/**
 * The file of a request: its body, or the part `file` of a form. Its name comes along only to be shown on the receipt.
 * @throws DomainError `too-large`, `not-understood` where a form holds no file, `file-empty`
 */
export const receiveFile = async (request: Request): Promise<UploadedFile> => {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) {
    return {
      bytes: await readBody(request, limits.bytes, "too-large"),
      name: new URL(request.url).searchParams.get("file_name"),
    };
  }
  const body = await readBody(request, limits.bytes + formBytes, "too-large");
  const form = await new Response(body as Uint8Array<ArrayBuffer>, { headers: { "content-type": type } })
    .formData()
    .catch(() => null);
  const file = form?.get("file");
  // A browser sends a file without a name where none was chosen.
  if (!(file instanceof File) || (file.name === "" && file.size === 0)) {
    throw new DomainError("not-understood", {}, [{ code: "file-needed", column: "file" }]);
  }
  if (file.size === 0) throw new DomainError("file-empty");
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name || null };
};
