import { lightCrossing } from "./crossings.ts";
import type { Rule } from "./grid.ts";
import { bySize, familiesOf, isIssued, type Place } from "./places.ts";
import type { Policy } from "./policy.ts";
import { brokenRemainder } from "./remainders.ts";

/**
 * Takes cells back, one step at a time (a step may be to go without those who joined), until nothing unsafe can be worked out from what is public together: first the
 * tree's and the bands' remainders, then the crossings of both. What is published already cannot become unsafe by itself,
 * so with every cell taken back it ends at the latest.
 *
 * @returns for each cell that went back, the rule that made it; `at` of each place says where it stands
 */
export const settle = (places: readonly Place[], policy: Policy): Map<Place, Rule> => {
  const wentBack = new Map<Place, Rule>();
  const goBack = (place: Place, rule: Rule) => {
    place.at += 1;
    wentBack.set(place, rule);
  };
  for (;;) {
    const family = familiesOf(places).find(({ whole, parts }) => brokenRemainder(whole, parts) !== null);
    if (family) {
      const rule = brokenRemainder(family.whole, family.parts) ?? "remainder";
      goBack(remedyOf(family.whole, family.parts, rule), rule);
      continue;
    }
    const crossing = lightCrossing(places, policy.levels.cluster.minimumContributors);
    if (!crossing) return wentBack;
    goBack(leastImportant(crossing.cells, places), crossing.rule);
  }
};

/**
 * Which cell goes back: the smallest part whose going makes the family safe. Where none does by itself, the smallest part,
 * if there is too little left over; but if too little of what is left over changed, the whole, which always mends that. It
 * tries first to go without those who joined it.
 */
const remedyOf = (whole: Place, parts: readonly Place[], rule: Rule): Place => {
  const issued = parts.filter(isIssued).sort(bySize);
  const withoutJoiners = whole.at + 1 < whole.options.length ? [whole] : [];
  const remedy = [...withoutJoiners, ...issued].find((place) => isSafeAfter(place, whole, parts));
  const [smallest] = issued;
  if (remedy) return remedy;
  return smallest && (rule === "remainder" || !isIssued(whole)) ? smallest : whole;
};

const isSafeAfter = (place: Place, whole: Place, parts: readonly Place[]): boolean => {
  place.at += 1;
  const safe = brokenRemainder(whole, parts) === null;
  place.at -= 1;
  return safe;
};

/** Bands before the tree, the smallest first; the nation only where nothing else was issued. */
const leastImportant = (cells: readonly Place[], places: readonly Place[]): Place => {
  const issued = [...cells.filter(isIssued), ...places.filter(isIssued)];
  const rank = ({ level }: Place) => (level === "nation" ? 2 : level === "size-band" ? 0 : 1);
  const inPart = (place: Place) => (cells.includes(place) ? 0 : 1);
  const [first] = issued.sort(
    (one, other) => inPart(one) - inPart(other) || rank(one) - rank(other) || bySize(one, other),
  );
  if (!first) throw new Error("cells that were published already broke a rule");
  return first;
};
