import { type Level, policy } from "../../disclosure/policy.ts";
import { bandOf } from "../../disclosure/rounding.ts";
import type { ReleaseNote } from "../../words/release-note.ts";
import type { CohortMembers } from "../pooling/cohorts.ts";
import type { DraftedCell, PublishedCell } from "./queries.ts";

const levels: readonly Level[] = ["nation", "region", "cluster", "size-band"];

/** What is new in a release, by kind of group: what opened, is new, waits and since when, and is not shown any more. */
export const notesOf = (
  asOf: string,
  cohorts: readonly CohortMembers[],
  cells: readonly DraftedCell[],
  before: readonly PublishedCell[],
): ReleaseNote[] => {
  const shownBefore = new Set(before.map(nameOf));
  const shown = cells.filter(({ status }) => status === "published");
  const shownNow = new Set(shown.map(nameOf));
  const issued = shown.filter(({ decision }) => decision === "issued");
  const waiting = shown.filter((cell) => cell.as_of < asOf);
  return [
    takingPart(cohorts),
    ...byLevel("opened", shown, (cell) => !shownBefore.has(nameOf(cell))),
    ...byLevel("renewed", issued, (cell) => shownBefore.has(nameOf(cell))),
    ...byLevel("closed", before, (cell) => !shownNow.has(nameOf(cell))),
    ...byLevel("waiting", waiting, () => true).map(({ code, params }) => ({
      code,
      params: { ...params, since: oldest(waiting.filter(({ cohort_type }) => cohort_type === params.cohort_type)) },
    })),
    { code: waiting.length === 0 ? "nothing-waits" : "why-waiting", params: {} },
  ];
};

/** Whether a release would issue no figure, and show and hide what the latest one does. */
export const saysNothingNew = (cells: readonly DraftedCell[], before: readonly PublishedCell[]): boolean => {
  const shown = cells.filter(({ status }) => status === "published");
  const shownBefore = new Set(before.map(nameOf));
  return (
    shown.every(({ decision }) => decision === "kept") &&
    shown.length === before.length &&
    shown.every((cell) => shownBefore.has(nameOf(cell)))
  );
};

const nameOf = ({ metric, cohort_type, cohort }: PublishedCell): string => [metric, cohort_type, cohort].join(" ");

const takingPart = (cohorts: readonly CohortMembers[]): ReleaseNote => {
  const nation = cohorts.find(({ cohort_type }) => cohort_type === "nation");
  const band = bandOf(nation?.taking_part.length ?? 0, policy.bands);
  return band ? { code: "taking-part", params: { band } } : { code: "few-taking-part", params: {} };
};

const byLevel = <T extends PublishedCell>(
  code: ReleaseNote["code"],
  cells: readonly T[],
  counts: (cell: T) => boolean,
) =>
  levels.flatMap((cohort_type): ReleaseNote[] => {
    const figures = cells.filter((cell) => cell.cohort_type === cohort_type && counts(cell)).length;
    return figures === 0 ? [] : [{ code, params: { cohort_type, figures } }];
  });

const oldest = (cells: readonly DraftedCell[]): string =>
  cells.reduce((least, { as_of }) => (as_of < least ? as_of : least), cells[0]?.as_of ?? "");
