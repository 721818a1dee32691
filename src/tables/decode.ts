import { DomainError } from "../errors.ts";
import { likelierEncoding, type SingleByteEncoding } from "./encoding.ts";

export interface Decoded {
  text: string;
  /** Set where the file does not say how its letters are stored and the likelier way was taken: worth telling. */
  assumed: SingleByteEncoding | null;
}

/**
 * The text of a file. A byte order mark decides; without one the file is UTF-8 if every byte of it can be; otherwise it
 * was saved by a spreadsheet on Windows or on a Mac, and its own letters decide which.
 *
 * @throws DomainError `file-binary` for a workbook, picture or the like; `file-encoding` for UTF-8 that is broken: reading
 * that as anything else would turn every accented letter into two wrong ones.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const wide = wideEncoding(bytes);
  // A NUL may be a character of such a file; nothing that keeps text can store it.
  if (wide) return { text: new TextDecoder(wide).decode(bytes).replaceAll("\0", ""), assumed: null };
  if (isBinary(bytes)) throw new DomainError("file-binary");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes), assumed: null };
  } catch {
    if (isBrokenUtf8(bytes)) throw new DomainError("file-encoding");
    const assumed = likelierEncoding(bytes);
    return { text: new TextDecoder(assumed).decode(bytes), assumed };
  }
};

const wideEncoding = (bytes: Uint8Array): "utf-16le" | "utf-16be" | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
};

/** First bytes of what people upload instead of a text file. Whatever else is binary holds a NUL sooner or later. */
const signatures: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // zip, and so xlsx, ods and numbers
  [0xd0, 0xcf, 0x11, 0xe0], // xls
  [0x25, 0x50, 0x44, 0x46], // pdf
  [0x89, 0x50, 0x4e, 0x47], // png
  [0xff, 0xd8, 0xff], // jpeg
  [0x1f, 0x8b], // gzip
];

const isBinary = (bytes: Uint8Array): boolean =>
  signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte)) || bytes.includes(0);

/** More good sequences of UTF-8 than bad bytes: other encodings hardly ever form one. */
const isBrokenUtf8 = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder().decode(bytes);
  let lead = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) lead += code === 0xfffd ? -1 : 1;
  }
  return lead > 0;
};
