import { month } from "./figures.ts";
import type { Params } from "./params.ts";
import type { Language, Words } from "./words.ts";

/** One thing that a release says of itself: a code, and what fills its sentence. Releases keep these, never sentences. */
export interface ReleaseNote {
  code: keyof Words["pages"]["releases"]["notes"];
  params: Params;
}

/** The note's sentence, with groups and months by the names a person knows them by. */
export const releaseNote = ({ code, params }: ReleaseNote, words: Words, language: Language): string => {
  const { cohort_type, since } = params;
  const groups = (words.names.cohortTypes as Record<string, string>)[String(cohort_type)];
  return words.pages.releases.notes[code]({
    ...params,
    ...(groups && { groups }),
    ...(since && { since: month(String(since), language) }),
  });
};
