/**
 * Windows-1252 or Mac Roman? Both give every byte a meaning, so a wrong choice is never an error, only nonsense: 0xC9 is
 * an ellipsis on a Mac and É on Windows. What the letters stand next to decides: nobody writes “waitÉ”.
 */
export type SingleByteEncoding = "windows-1252" | "macintosh";

/** The encoding whose reading of the bytes above 127 makes more sense where they stand; Windows where both do. */
export const likelierEncoding = (bytes: Uint8Array): SingleByteEncoding => {
  let lead = 0;
  let seen = 0;
  for (let at = 0; at < bytes.length && seen < enough; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    seen++;
    const before = neighbour(bytes[at - 1]);
    const after = neighbour(bytes[at + 1]);
    lead += sense(mac[byte - 0x80]!, before, after) - sense(windows[byte - 0x80]!, before, after);
  }
  return lead > 0 ? "macintosh" : "windows-1252";
};

/** Letters looked at: more would not change the answer. */
const enough = 10_000;

type Neighbour = "lower" | "upper" | "digit" | "space" | "mark";

const neighbour = (byte: number | undefined): Neighbour => {
  if (byte === undefined || byte <= 0x20) return "space";
  if (byte >= 0x61 && byte <= 0x7a) return "lower";
  if (byte >= 0x41 && byte <= 0x5a) return "upper";
  return byte >= 0x30 && byte <= 0x39 ? "digit" : "mark";
};

const upperHalf = Uint8Array.from({ length: 128 }, (_, at) => at + 0x80);
const mac = new TextDecoder("macintosh").decode(upperHalf);
const windows = new TextDecoder("windows-1252").decode(upperHalf);

const isLetter = (side: Neighbour): boolean => side === "lower" || side === "upper";

/** How well a character fits between its neighbours, from -3 (never) to 2 (just there). */
const sense = (character: string, before: Neighbour, after: Neighbour): number => {
  if ("àáâäèéêëìíîïòóôöùúûüñçåæøœß".includes(character)) {
    if (after === "upper") return -2;
    return before === "lower" || after === "lower" ? 1 : -1;
  }
  if ("ÀÁÂÄÈÉÊËÌÍÎÏÒÓÔÖÙÚÛÜÑÇÅÆØŒ".includes(character)) {
    if (before === "lower") return -2;
    return isLetter(before) || isLetter(after) ? 1 : -1;
  }
  if (character === "…") return isLetter(after) && before === "space" ? 1 : 2;
  if (character === "’") return isLetter(before) || after === "digit" ? 2 : 0;
  if (character === "‘" || character === "“") return isLetter(before) ? -1 : 2;
  if (character === "”") return before === "space" ? -1 : 2;
  if (character === "–" || character === "—") return isLetter(before) && isLetter(after) ? 0 : 2;
  if (character === "£" || character === "€") return after === "digit" ? 2 : 0;
  if ("\u00a0•·°©®™«»".includes(character)) return 1;
  if ("ŠŽÝŸÿšžýÃÕãõÐðÞþ".includes(character)) return before === "lower" && /\p{Lu}/u.test(character) ? -2 : 0;
  // What is left are symbols of mathematics, spacing accents and control codes: a sign of the wrong reading.
  return -3;
};
