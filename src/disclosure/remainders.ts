import { isEnough } from "./delta.ts";
import type { Rule } from "./grid.ts";
import { isIssued, type Place, publicTotal } from "./places.ts";
import type { Thresholds } from "./policy.ts";
import { changeBetween, difference, type Total } from "./totals.ts";

/**
 * Secondary suppression by atoms: what remains of a published cell when its largest published parts are taken out must be
 * a figure of nobody or of enough parties; and so must the change of that remainder since the last release.
 *
 * In a tree nothing else can be worked out by differencing (cells are nested or disjoint), so if every remainder is safe,
 * everything is. Counted over parties at versions: a part that stays at an older version leaves the parties in the
 * remainder whose sums have changed since.
 *
 * @returns the rule that is broken, or null
 */
export const brokenRemainder = (whole: Place, candidates: readonly Place[]): Rule | null => {
  const now = publicTotal(whole);
  const parts = candidates.filter((part) => publicTotal(part) !== null);
  if (!now || parts.length === 0 || ![whole, ...parts].some(isIssued)) return null;
  const thresholds = leastOf(parts);
  const remaining = difference(now, ...totals(parts.map(publicTotal))).size;
  if (remaining > 0 && remaining < thresholds.minimumContributors) return "remainder";
  const known = parts.filter(({ before }) => before !== null);
  // Without parts that were published before, the change is the whole's own, and the delta rule has judged that.
  if (!whole.before || known.length === 0) return null;
  const change = changeBetween(
    difference(whole.before, ...totals(known.map(({ before }) => before))),
    difference(now, ...totals(known.map(publicTotal))),
  );
  return isEnough(change, leastOf(known)) ? null : "remainder-changed";
};

/** A remainder is held to the parts' thresholds: clusters exist by consent, and so do the remainders they leave. */
const leastOf = (parts: readonly Place[]): Thresholds =>
  parts
    .map(({ thresholds }) => thresholds)
    .reduce((least, one) => (one.minimumContributors < least.minimumContributors ? one : least));

const totals = (maybe: readonly (Total | null)[]): Total[] => maybe.filter((total) => total !== null);
