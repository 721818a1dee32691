/**
 * Published figures as sums of unknowns, which is all that differencing can use of them.
 *
 * An unknown is one party at one version of its sums. A total says how often each unknown is in it: once in a published
 * cell, and whatever is left over in a difference of cells. A party whose terms cancel is not in a difference at all, so
 * the number of parties in it is the number of parties that it is a figure of (Handbook on Statistical Disclosure
 * Control, chapter 4: differencing).
 */
export type Total = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The total that a published cell is. @param versions version of the sums by contributor key */
export const totalOf = (versions: Iterable<readonly [key: string, version: string]>): Total =>
  new Map([...versions].map(([key, version]) => [key, new Map([[version, 1]])]));

/** What remains of a total when others are taken out of it. */
export const difference = (from: Total, ...parts: readonly Total[]): Total => {
  const rest = new Map([...from].map(([key, terms]) => [key, new Map(terms)]));
  for (const part of parts) {
    for (const [key, terms] of part) {
      const left = rest.get(key) ?? new Map<string, number>();
      for (const [version, times] of terms) {
        const remaining = (left.get(version) ?? 0) - times;
        if (remaining === 0) left.delete(version);
        else left.set(version, remaining);
      }
      if (left.size === 0) rest.delete(key);
      else rest.set(key, left);
    }
  }
  return rest;
};

/** How many parties a change of a total is a figure of, and how many of these came or went. */
export const changeBetween = (before: Total, now: Total): { changed: number; moved: number } => {
  const change = difference(now, before);
  const cameOrWent = [...change.values()].filter(
    (terms) => [...terms.values()].reduce((sum, one) => sum + one, 0) !== 0,
  );
  return { changed: change.size, moved: cameOrWent.length };
};
