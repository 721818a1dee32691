import { limits } from "./limits.ts";

const delimiters = [",", ";", "\t"] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * What separates the cells: of comma, semicolon and tab, the one that the first records hold the same number of. Commas in
 * titles and decimal commas come in varying numbers, and never in the header.
 */
export const likelierDelimiter = (text: string): Delimiter => {
  const counts = countPerRecord(text.slice(0, limits.sample));
  const [best] = delimiters
    .map((delimiter, index) => ({ delimiter, ...mostCommon(counts.map((record) => record[index]!)) }))
    .sort((a, b) => b.records - a.records || b.count - a.count);
  return best!.delimiter;
};

/** How many of each delimiter stand outside quotes in each of the first records. */
const countPerRecord = (sample: string): number[][] => {
  const records: number[][] = [];
  let counts = delimiters.map(() => 0);
  let quoted = false;
  let before = "\n";
  for (const character of sample) {
    // A quote opens a cell only at its start: inside a cell it is an inch or a quotation.
    if (character === '"') quoted = quoted ? false : /["\n\r,;\t]/.test(before);
    else if (!quoted && (character === "\n" || character === "\r")) {
      if (counts.some((count) => count > 0)) records.push(counts);
      if (records.length > limits.recordsBeforeHeader) return records;
      counts = delimiters.map(() => 0);
    } else if (!quoted) {
      const index = (delimiters as readonly string[]).indexOf(character);
      if (index >= 0) counts[index] = counts[index]! + 1;
    }
    before = character;
  }
  // The last record may be cut by the end of the sample, and counts only where it is all there is.
  return records.length > 1 ? records : [...records, counts];
};

/** The number, other than none, that most records hold; the larger of two as common. */
const mostCommon = (counts: number[]): { count: number; records: number } => {
  let best = { count: 0, records: 0 };
  for (const count of new Set(counts)) {
    if (count === 0) continue;
    const records = counts.filter((other) => other === count).length;
    if (records > best.records || (records === best.records && count > best.count)) best = { count, records };
  }
  return best;
};
