/** Small print where nobody enlarged the text. */
const smallestPx = 12;

/** Height of text as large as the reader's own, unless the widest line of it needs it smaller to fit; never below small print. */
export const fitText = (textPx: number, { widest, room }: { widest: number; room: number }): number =>
  Math.min(textPx, Math.max(smallestPx, (textPx * room) / widest));
