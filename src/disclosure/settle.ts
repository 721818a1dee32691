import { lightCrossing } from "./crossings.ts";
import type { Rule } from "./grid.ts";
import { bySize, familiesOf, isIssued, type Place } from "./places.ts";
import type { Policy } from "./policy.ts";
import { brokenRemainder } from "./remainders.ts";

/**
 * Takes cells back, one step at a time, until nothing unsafe can be worked out from what is public together: first the
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
      goBack(remedyOf(family.whole, family.parts), rule);
      continue;
    }
    const crossing = lightCrossing(places, policy.levels.cluster.minimumContributors);
    if (!crossing) return wentBack;
    goBack(leastImportant(crossing.cells, places), crossing.rule);
  }
};

/**
 * Which cell goes back: the whole to an option it has left, or the smallest part, whichever makes the family safe in one
 * step; the whole itself where none does. Parts before the whole: more parties see the whole.
 */
const remedyOf = (whole: Place, parts: readonly Place[]): Place => {
  const issued = parts.filter(isIssued).sort(bySize);
  const candidates = whole.at + 1 < whole.options.length ? [whole, ...issued] : issued;
  const remedy = candidates.find((place) => isSafeAfter(place, whole, parts));
  const [smallest] = issued;
  return remedy ?? (isIssued(whole) || !smallest ? whole : smallest);
};

const isSafeAfter = (place: Place, whole: Place, parts: readonly Place[]): boolean => {
  place.at += 1;
  const safe = brokenRemainder(whole, parts) === null;
  place.at -= 1;
  return safe;
};

/** Bands before the tree, the smallest first; where the light part holds nothing that was issued, any cell that was. */
const leastImportant = (cells: readonly Place[], places: readonly Place[]): Place => {
  const issued = cells.filter(isIssued).length > 0 ? cells.filter(isIssued) : places.filter(isIssued);
  const bands = issued.filter(({ level }) => level === "size-band");
  const [first] = (bands.length > 0 ? bands : issued).sort(bySize);
  if (!first) throw new Error("cells that were published already broke a rule");
  return first;
};
