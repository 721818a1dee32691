import { exposedSets } from "./exposed-sets.ts";
import { familiesOf, type Place, publicTotals } from "./places.ts";
import type { Policy } from "./policy.ts";
import { remaindersOf } from "./remainders.ts";
import type { Total } from "./totals.ts";
import { leavesEnoughUnnamed, withoutNamed } from "./unnamed.ts";

/** Everything that is public of a metric once a release is out. */
export interface PublicRecord {
  /** Cells whose names are gone included. */
  totals: readonly Total[];
  /** The cells there are, each with all that is public of it, newest first. */
  places: readonly Place[];
}

/** The public totals that would tell of too few if these parties were named too; null where nothing does. */
export const tellsOfFew = (
  { totals, places }: PublicRecord,
  named: ReadonlySet<string>,
  policy: Policy,
): readonly Total[] | null => {
  const counting = totals.filter((total) => withoutNamed(total, named) !== total);
  const small = counting.find((total) => !leavesEnoughUnnamed(total, policy, named));
  if (small) return [small];
  const whole = brokenWhole(places, named);
  if (whole) return publicTotals(whole);
  const others = totals.filter((total) => withoutNamed(total, named) === total);
  const seen = counting.map((total) => withoutNamed(total, named));
  const { value: exposed } = exposedSets(others, seen, policy.colluders + 1).next();
  return exposed ? counting : null;
};

/** A cell of which too few are left without its parts, and fewer than if nobody more were named. */
const brokenWhole = (places: readonly Place[], named: ReadonlySet<string>): Place | undefined => {
  const families = familiesOf(places);
  const seen = familiesOf(
    places.map((place) => ({ ...place, remembered: place.remembered.map((total) => withoutNamed(total, named)) })),
  );
  return families.find(({ whole, parts }, at) => {
    const before = remaindersOf(whole, parts).left;
    const { left, enough } = remaindersOf(seen[at]!.whole, seen[at]!.parts);
    return left.some((parties, version) => parties > 0 && parties < enough && parties < before[version]!);
  })?.whole;
};
