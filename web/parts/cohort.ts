import type { ReleaseCohort } from "../../src/benchmarks/contract.ts";
import type { Words } from "../../src/words/words.ts";

/** What a cohort is called. Size bands are words of ours; every other name is the hub's own. */
export const cohortName = (
  { cohort_type, cohort, name }: Pick<ReleaseCohort, "cohort_type" | "cohort" | "name">,
  words: Words,
): string =>
  cohort_type === "size-band" ? (words.names.sizeBands[cohort as keyof Words["names"]["sizeBands"]] ?? name) : name;

/** Cohorts by their region, in the order they come; the key is null where they have none. */
export const byRegion = <T extends { region: string | null }>(cohorts: readonly T[]): [string | null, T[]][] => {
  const regions = new Map<string | null, T[]>();
  for (const cohort of cohorts) regions.set(cohort.region, [...(regions.get(cohort.region) ?? []), cohort]);
  return [...regions];
};
