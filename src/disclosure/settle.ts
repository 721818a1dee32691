import { exposedSets } from "./exposed-sets.ts";
import type { Rule } from "./grid.ts";
import { bySize, familiesOf, isIssued, type Place, publicTotal } from "./places.ts";
import type { Policy } from "./policy.ts";
import { brokenRemainder } from "./remainders.ts";
import type { Total } from "./totals.ts";

/**
 * Takes cells back, one step at a time (a step may be to go without those who joined), until nothing unsafe can be worked
 * out from what is public together: first what remains of cells without their parts, then any other combination. What is
 * published already cannot become unsafe by itself, so with every cell taken back it ends at the latest.
 *
 * @param published everything that is public already, of cells whose names are gone too
 * @returns for each cell that went back, the rule that made it; `at` of each place says where it stands
 */
export const settle = (places: readonly Place[], published: readonly Total[], policy: Policy): Map<Place, Rule> => {
  const wentBack = new Map<Place, Rule>();
  for (;;) {
    const next = brokenFamily(places) ?? exposedCombination(places, published, policy);
    if (!next) return wentBack;
    next.place.at += 1;
    wentBack.set(next.place, next.rule);
  }
};

interface Step {
  place: Place;
  rule: Rule;
}

const brokenFamily = (places: readonly Place[]): Step | null => {
  for (const { whole, parts } of familiesOf(places)) {
    const rule = brokenRemainder(whole, parts);
    if (rule) return { place: remedyOf(whole, parts, rule), rule };
  }
  return null;
};

/**
 * Of the cells that were issued, one whose going leaves nobody exposed, looked for among the bands and the cells that hold
 * somebody exposed; else the first. Bands before the tree, which they cross; the smallest first; the nation last.
 */
const exposedCombination = (places: readonly Place[], published: readonly Total[], policy: Policy): Step | null => {
  const exposed = exposedIn(places, published, policy);
  if (!exposed) return null;
  const rank = ({ level }: Place) => (level === "nation" ? 2 : level === "size-band" ? 0 : 1);
  const issued = places.filter(isIssued).sort((one, other) => rank(one) - rank(other) || bySize(one, other));
  const isLikely = (one: Place) => one.level === "size-band" || exposed.some((party) => publicTotal(one)?.has(party));
  const remedy = issued
    .filter(isLikely)
    .find((one) => isTrueAfter(one, () => exposedIn(places, published, policy) === null));
  const place = remedy ?? issued[0];
  return place ? { place, rule: "combination" } : null;
};

const exposedIn = (places: readonly Place[], published: readonly Total[], { colluders }: Policy): string[] | null => {
  const issued = places.flatMap(({ options, at }) => options[at] ?? []);
  return exposedSets(published, issued, colluders + 1).next().value ?? null;
};

/**
 * Which cell goes back: the smallest part whose going makes the family safe. Where none does by itself, the smallest part,
 * if there is too little left over; but if too little of what is left over changed, the whole, which always mends that. It
 * tries first to go without those who joined it.
 */
const remedyOf = (whole: Place, parts: readonly Place[], rule: Rule): Place => {
  const issued = parts.filter(isIssued).sort(bySize);
  const withoutJoiners = whole.at + 1 < whole.options.length ? [whole] : [];
  const remedy = [...withoutJoiners, ...issued].find((place) =>
    isTrueAfter(place, () => brokenRemainder(whole, parts) === null),
  );
  const [smallest] = issued;
  if (remedy) return remedy;
  return smallest && (rule === "remainder" || !isIssued(whole)) ? smallest : whole;
};

/** Whether something would be so if a cell took a step back. */
const isTrueAfter = (place: Place, isTrue: () => boolean): boolean => {
  place.at += 1;
  const would = isTrue();
  place.at -= 1;
  return would;
};
