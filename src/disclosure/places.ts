import type { Level, Thresholds } from "./policy.ts";
import type { Total } from "./totals.ts";

/**
 * One cell among the others while they are judged together: what was published of it last, and with whom it may be issued
 * now, best first. It starts with the best and goes back, option by option, to what is published already.
 */
export interface Place {
  level: Level;
  cohort: string;
  /** The region a cluster belongs to; null for the others. */
  region: string | null;
  thresholds: Thresholds;
  before: Total | null;
  options: readonly Total[];
  /** The option it stands at; `options.length` means that it is not issued. */
  at: number;
}

/** What is public of the cell if it stays where it stands: issued now, or published earlier, or nothing. */
export const publicTotal = ({ options, at, before }: Place): Total | null => options[at] ?? before;

export const isIssued = ({ options, at }: Place): boolean => at < options.length;

/** The published cells that a cell holds and that hold nothing of each other: its largest published parts, by family. */
export const familiesOf = (places: readonly Place[]): { whole: Place; parts: Place[] }[] => {
  const published = places.filter((place) => publicTotal(place) !== null);
  const ofLevel = (level: Level) => published.filter((place) => place.level === level);
  const regions = ofLevel("region");
  const named = new Set(regions.map(({ cohort }) => cohort));
  const outside = ofLevel("cluster").filter(({ region }) => region === null || !named.has(region));
  return [
    ...regions.map((whole) => ({
      whole,
      parts: ofLevel("cluster").filter(({ region }) => region === whole.cohort),
    })),
    ...ofLevel("nation").flatMap((whole) => [
      { whole, parts: [...regions, ...outside] },
      { whole, parts: ofLevel("size-band") },
    ]),
  ].filter(({ parts }) => parts.length > 0);
};

/** The smaller first: what goes back first hides least. */
export const bySize = (one: Place, other: Place): number =>
  (publicTotal(one)?.size ?? 0) - (publicTotal(other)?.size ?? 0) || (one.cohort < other.cohort ? -1 : 1);
