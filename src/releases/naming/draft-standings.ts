import type { NamedContributor } from "../../disclosure/name-standings.ts";
import { policy } from "../../disclosure/policy.ts";
import type { ProtectedCell } from "../../disclosure/protect.ts";
import { toSignificantFigures } from "../../disclosure/rounding.ts";
import type { Metric } from "../../metrics/metric.ts";
import { ownInterval } from "../../statistics/own-interval.ts";
import type { Sums } from "../../statistics/sums.ts";
import type { Member } from "../pooling/cohorts.ts";
import { effectiveOwn } from "../standing/effective-own.ts";
import { type Nation, nationOf } from "../standing/nation.ts";
import { type Place, positionOf } from "../standing/position.ts";

/** What officers of its region are shown of a party, and what the gate remembers of that. */
export interface DraftedStanding {
  party: number;
  rate: number;
  interval: readonly [number, number];
  /** Null where the release says nothing of the nation. */
  place: Place | null;
  everybody: boolean;
  key: string;
  versions: readonly string[];
}

/** A metric's part of what officers are shown once the release is out. */
export interface DraftedStandings {
  named: readonly DraftedStanding[];
  /** Ids of parties that stay with what they were named with before. */
  kept: readonly number[];
}

/** The parties with these keys. */
export const partiesOf = (keys: Iterable<string>, members: readonly Member[]): number[] => {
  const wanted = new Set(keys);
  return members.filter(({ key }) => key !== null && wanted.has(key)).map(({ party }) => party);
};

/** The keys of these parties. */
export const keysOf = (parties: readonly number[], members: readonly Member[]): Set<string> => {
  const wanted = new Set(parties);
  return new Set(members.flatMap(({ key, party }) => (key !== null && wanted.has(party) ? [key] : [])));
};

/** The keys of the parties that chose to be named to the officers of their region. */
export const willingOf = (members: readonly Member[]): Set<string> =>
  new Set(members.flatMap(({ key, named_to_officers }) => (key !== null && named_to_officers === 1 ? [key] : [])));

/**
 * The standings of the parties that may be named, on what the release says of the nation. Rounded like every figure that
 * is not shown to its owner alone.
 */
export const draftStandings = (
  metric: Metric,
  named: readonly NamedContributor[],
  members: readonly Member[],
  cells: readonly ProtectedCell[],
): DraftedStanding[] => {
  const nation = nationOf(cells.find(({ cohort_type }) => cohort_type === "nation")?.values, metric);
  const parties = new Map(members.map(({ key, party }) => [key, party]));
  return named.map(({ contributor, versions, everybody }) => {
    const { key } = contributor;
    const party = parties.get(key);
    if (party === undefined) throw new Error("a party is named without a key");
    return { party, ...standingOf(metric, contributor, nation), everybody, key, versions };
  });
};

const standingOf = (metric: Metric, sums: Sums, nation: Nation | null) => {
  const effective = effectiveOwn(metric, sums, nation);
  const [low, high] = ownInterval(metric.kind, effective);
  return {
    rate: rounded(sums.x / sums.n),
    interval: [rounded(low), rounded(high)] as const,
    place: nation && positionOf(metric.kind, effective, nation, sums.m).position.place,
  };
};

const rounded = (value: number): number => toSignificantFigures(value, policy.significantFigures);
