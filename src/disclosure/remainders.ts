import { isEnough } from "./delta.ts";
import type { Rule } from "./grid.ts";
import { isIssued, type Place, publicTotal, publicTotals } from "./places.ts";
import type { Thresholds } from "./policy.ts";
import { changeBetween, difference, isUnknown, partiesIn, type Total } from "./totals.ts";

/**
 * Secondary suppression by atoms: what remains of a published cell when its largest published parts are taken out must be
 * a figure of nobody or of enough parties; and so must the change of that remainder since the last release.
 *
 * In a tree nothing else can be worked out by differencing (cells are nested or disjoint), so if every remainder is safe,
 * everything is. Counted over parties at versions: a part that stays at an older version leaves the parties in the
 * remainder whose sums have changed since. And over everything that is public: whoever reads releases takes today's part out
 * of last month's whole where that leaves less.
 *
 * @returns the rule that is broken, or null
 */
export const brokenRemainder = (whole: Place, candidates: readonly Place[]): Rule | null => {
  const now = publicTotal(whole);
  const parts = candidates.filter((part) => publicTotal(part) !== null);
  if (!now || parts.length === 0 || ![whole, ...parts].some(isIssued)) return null;
  const { minimumContributors } = thresholdOf(parts);
  for (const [index, total] of publicTotals(whole).entries()) {
    const { rest, isNew } = remainderOf(total, parts);
    const left = partiesIn(rest);
    const isPublicAlready = !isNew && !(isIssued(whole) && index === 0);
    if (!isPublicAlready && left > 0 && left < minimumContributors) return "remainder";
  }
  const [before] = whole.remembered;
  const known = parts.filter(({ remembered }) => remembered.length > 0);
  // Without parts that were published before, the change is the whole's own, and the delta rule has judged that.
  if (!before || known.length === 0) return null;
  const change = changeBetween(
    difference(before, ...totals(known.map(({ remembered }) => remembered[0]))),
    difference(now, ...totals(known.map(publicTotal))),
  );
  return isEnough(change, thresholdOf(known)) ? null : "remainder-changed";
};

/**
 * What a whole can be brought down to by taking one public version of each part out, or none of it, so that as few are left
 * as possible. What is really left: a party that moved may be in two parts, and is then taken out once too often.
 *
 * @param named parties that whoever takes parts out knows anyway
 */
export const remainderOf = (
  total: Total,
  parts: readonly Place[],
  named: ReadonlySet<string> = nobody,
): { rest: Total; isNew: boolean } => {
  const out: Total[] = [];
  let isNew = false;
  for (const part of parts) {
    // The newest last: where an older one takes out as much, nothing is learned from the new one.
    const fewest = [...publicTotals(part)].reverse().reduce(
      (best, version) => {
        const more = partiesMore(total, version, named);
        return more < best.more ? { version, more } : best;
      },
      { version: null as Total | null, more: 0 },
    );
    if (fewest.version === null) continue;
    out.push(fewest.version);
    isNew ||= isIssued(part) && fewest.version === part.options[part.at];
  }
  return { rest: difference(total, ...out), isNew };
};

const nobody: ReadonlySet<string> = new Set();

/** How many parties more there are in a total when this one is taken out of it: mostly fewer. */
const partiesMore = (total: Total, out: Total, named: ReadonlySet<string>): number => {
  const known = named.size === 0 ? counted.get(total)?.get(out) : undefined;
  if (known !== undefined) return known;
  let more = 0;
  for (const [party, terms] of out) {
    if (named.has(party)) continue;
    const own = total.get(party);
    const cancels = own !== undefined && [...terms.keys()].every((version) => own.has(version));
    const [before, after] = [own !== undefined && isUnknown(own), !cancels && (own !== undefined || isUnknown(terms))];
    more += Number(after) - Number(before);
  }
  if (named.size > 0) return more;
  const counts = counted.get(total) ?? new WeakMap<Total, number>();
  counted.set(total, counts.set(out, more));
  return more;
};

/** Cells go back step by step, and the same totals are compared at every step. */
const counted = new WeakMap<Total, WeakMap<Total, number>>();

/** A remainder is held to the parts' thresholds: clusters exist by consent, and so do the remainders they leave. */
export const thresholdOf = (parts: readonly Place[]): Thresholds =>
  parts
    .map(({ thresholds }) => thresholds)
    .reduce((least, one) => (one.minimumContributors < least.minimumContributors ? one : least));

const totals = (maybe: readonly (Total | null | undefined)[]): Total[] => maybe.filter((total) => total != null);
