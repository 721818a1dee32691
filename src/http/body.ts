import { DomainError } from "../errors.ts";

/**
 * The body, or an error as soon as it is known to be too large: by its declared length, or when a chunked one grows past
 * the limit. Nothing beyond the limit is held in memory.
 * @throws DomainError `too-large` for a file, `request-too-large` for anything else
 */
export const readBody = async (
  request: Request,
  limitBytes: number,
  refusal: "too-large" | "request-too-large" = "request-too-large",
): Promise<Uint8Array> => {
  const tooLarge = () => new DomainError(refusal, { megabytes: Math.floor(limitBytes / 1_000_000) });
  if (Number(request.headers.get("content-length") ?? 0) > limitBytes) throw tooLarge();
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > limitBytes) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
};
