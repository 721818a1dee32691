import type { Place } from "../../src/disclosure/places.ts";
import { type Level, policy } from "../../src/disclosure/policy.ts";
import { type Total, totalOf } from "../../src/disclosure/totals.ts";

/** Parties `first` to `last` of a group, at a version. */
export type Members = readonly [group: string, first: number, last: number, version?: string];

/** The total of these parties. */
export const totalOfMembers = (...members: readonly Members[]): Total =>
  totalOf(
    members.flatMap(([group, first, last, version = "old"]) =>
      Array.from({ length: last - first + 1 }, (_, index): [string, string] => [`${group}${first + index}`, version]),
    ),
  );

/** A place of the level's own thresholds; nothing is public of it, and it cannot be issued, unless told. */
export const placeOf = (level: Level, cohort: string, place: Partial<Place> = {}): Place => ({
  level,
  cohort,
  region: level === "cluster" ? "north" : null,
  thresholds: policy.levels[level],
  remembered: [],
  options: [],
  at: 0,
  ...place,
});
