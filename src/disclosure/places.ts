import type { Level, Thresholds } from "./policy.ts";
import type { Total } from "./totals.ts";

/**
 * One cell among the others while they are judged together: what was published of it, and with whom it may be issued now. It starts with the best option and goes back, option by option, to what is published already.
 */
export interface Place {
  level: Level;
  cohort: string;
  /** The region a cluster belongs to; null for the others. */
  region: string | null;
  thresholds: Thresholds;
  /** What is public of it, newest first: nobody unlearns what an earlier release said. */
  remembered: readonly Total[];
  /** With whom it may be issued, best first. */
  options: readonly Total[];
  /** The option it stands at; `options.length` means that it is not issued. */
  at: number;
}

/** What is public of the cell if it stays where it stands: issued now, or published earlier, or nothing. */
export const publicTotal = ({ options, at, remembered }: Place): Total | null => options[at] ?? remembered[0] ?? null;

/** Everything that is public of it then, newest first. */
export const publicTotals = ({ options, at, remembered }: Place): readonly Total[] => [
  ...options.slice(at, at + 1),
  ...remembered,
];

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
