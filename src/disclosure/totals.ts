/**
 * Published figures as sums of unknowns, which is all that differencing can use of them.
 *
 * An unknown is one party at one version of its sums. A total says how often each unknown is in it: once in a published
 * cell, and whatever is left over in a difference of cells. A party whose terms cancel is not in a difference at all, so
 * the number of parties in it is the number of parties that it is a figure of (Handbook on Statistical Disclosure
 * Control, chapter 4: differencing).
 */
export type Total = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Versions that are nothing unknown any more, by contributor key: their parties were named with them. */
export type KnownVersions = ReadonlyMap<string, ReadonlySet<string>>;
export const nothingKnown: KnownVersions = new Map();

/** What stands for any known version in a total: whose it is still tells who came and who went. */
export const knownTerm = "";

/**
 * Marks the key of a party that is gone. Whoever leaves the hub and joins again has another key, and nothing links the two:
 * so one that is gone may be any party that is never in a total together with it.
 */
const goneMark = "gone ";
export const isGone = (key: string): boolean => key.startsWith(goneMark);

/**
 * The total that a published cell is.
 *
 * @param versions version of the sums by contributor key
 * @param living keys of the parties that there are now; all of these, unless told
 */
export const totalOf = (
  versions: Iterable<readonly [key: string, version: string]>,
  known: KnownVersions = nothingKnown,
  living?: ReadonlySet<string>,
): Total =>
  new Map(
    [...versions].map(([key, version]) => [
      living && !living.has(key) ? goneMark + key : key,
      new Map([[known.get(key)?.has(version) ? knownTerm : version, 1]]),
    ]),
  );

/** Whether a party's terms hold anything unknown: else the total is no figure of it. */
export const isUnknown = (terms: ReadonlyMap<string, number>): boolean => terms.size > 1 || !terms.has(knownTerm);

/**
 * Of how many parties at least a total, or a difference of totals, is a figure; and how many of these only one side of a
 * difference has. One that is gone and one that the other side has may be one party, and then count once; if what is known
 * of it is known of one key, not at all. Of anything unknown one party is left at least.
 *
 * @param named parties that are known besides
 */
const countedIn = (total: Total, named: ReadonlySet<string>): { parties: number; moved: number } => {
  let [staying, unknown, came, went, gone] = [0, 0, 0, 0, 0];
  for (const [key, terms] of total) {
    const times = [...terms.values()].reduce((sum, one) => sum + one, 0);
    const isOpen = !named.has(key) && isUnknown(terms);
    if (times === 0) {
      staying += Number(isOpen);
      continue;
    }
    unknown += Number(isOpen);
    came += Number(times > 0);
    went += Number(times < 0);
    gone += Number(isGone(key));
  }
  const moved = Math.max(Math.min(1, unknown), unknown - Math.min(came, went, gone));
  return { parties: staying + moved, moved };
};

const nobody: ReadonlySet<string> = new Set();

/** How many parties a total, or a difference of totals, is a figure of. @param named parties that are known besides */
export const partiesIn = (total: Total, named = nobody): number => countedIn(total, named).parties;

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
  const { parties, moved } = countedIn(difference(now, before), nobody);
  return { changed: parties, moved };
};
