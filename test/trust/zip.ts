/** The files of a ZIP by name, read from its central directory; none of them is compressed. */
export const filesOf = async (answer: Response): Promise<Map<string, string>> => {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error("this is no ZIP, or it was cut off");
  const files = new Map<string, string>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const [size, nameLength, extra, comment] = [
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const decoded = (from: number, length: number) =>
      new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(from, from + length));
    files.set(decoded(at + 46, nameLength), decoded(start, size));
    at += 46 + nameLength + extra + comment;
  }
  return files;
};

/** The rows of JSON Lines. */
export const linesOf = (text: string | undefined): Record<string, unknown>[] =>
  (text ?? "")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
