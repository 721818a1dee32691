import { exposedSets } from "./exposed-sets.ts";
import { familiesOf, type Place, publicTotals } from "./places.ts";
import type { Policy } from "./policy.ts";
import { remainderOf, thresholdOf } from "./remainders.ts";
import { difference, partiesIn, type Total } from "./totals.ts";
import { leavesEnoughUnnamed } from "./unnamed.ts";

/** Everything that is public of a metric once a release is out. */
export interface PublicRecord {
  /** Cells whose names are gone included. */
  totals: readonly Total[];
  /** The cells there are, each with all that is public of it, newest first. */
  places: readonly Place[];
  /** How a cell changed from one release to another, where naming could leave few of those who did. */
  changes: readonly Total[];
}

/** A figure that would be of too few, and whether it would not be any more if only these were named. */
export interface SmallFigure {
  figure: Total;
  isMended: (named: ReadonlySet<string>) => boolean;
}

/** @param willing whoever may be named at most */
export const publicRecord = (
  totals: readonly Total[],
  places: readonly Place[],
  willing: ReadonlySet<string>,
  policy: Policy,
): PublicRecord => {
  const changes = places.flatMap((place) => {
    const versions = publicTotals(place);
    return versions.flatMap((now, at) => versions.slice(at + 1).map((before) => difference(now, before)));
  });
  return { totals, places, changes: changes.filter((change) => isOfFew(change, willing, policy)) };
};

/** Whether two who collude could tell a third one's part of what is left. */
const isOfFew = (change: Total, named: ReadonlySet<string>, { colluders }: Policy): boolean => {
  const left = partiesIn(change, named);
  return left > 0 && left <= colluders + 1;
};

/** What would be a figure of too few if these parties were named too: a cell, what is left of one, or its change. */
export const smallFigure = (
  { totals, places, changes }: PublicRecord,
  named: ReadonlySet<string>,
  policy: Policy,
): SmallFigure | null => {
  const cell = totals.find((total) => isIn(total, named) && !leavesEnoughUnnamed(total, policy, named));
  if (cell) return { figure: cell, isMended: (fewer) => leavesEnoughUnnamed(cell, policy, fewer) };
  const change = changes.find((one) => isIn(one, named) && isOfFew(one, named, policy));
  if (change) return { figure: change, isMended: (fewer) => !isOfFew(change, fewer, policy) };
  return smallRemainder(places, named);
};

const isIn = (total: Total, named: ReadonlySet<string>): boolean => [...named].some((key) => total.has(key));

/** What is left of a cell without its parts, if that is too few, and fewer than if nobody more were named. */
const smallRemainder = (places: readonly Place[], named: ReadonlySet<string>): SmallFigure | null => {
  for (const { whole, parts } of familiesOf(places)) {
    const enough = thresholdOf(parts).minimumContributors;
    for (const total of publicTotals(whole)) {
      const { rest } = remainderOf(total, parts, named);
      const isSmall = (fewer: ReadonlySet<string>) => {
        const left = partiesIn(rest, fewer);
        return left > 0 && left < enough;
      };
      if (isSmall(named) && partiesIn(rest, named) < partiesIn(remainderOf(total, parts).rest))
        return { figure: rest, isMended: (fewer) => !isSmall(fewer) };
    }
  }
  return null;
};

/** Whether some combination of figures would tell two who collude of a third one, if these parties were named too. */
export const exposesOthers = ({ totals }: PublicRecord, named: ReadonlySet<string>, { colluders }: Policy): boolean => {
  const [counting, others] = [true, false].map((counts) => totals.filter((total) => isIn(total, named) === counts));
  const seen = counting!.map((total) => new Map([...total].filter(([key]) => !named.has(key))));
  return exposedSets(others!, seen, colluders + 1).next().value !== undefined;
};
