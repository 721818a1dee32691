import type { z } from "zod";
import { DomainError } from "../../src/errors.ts";
import { choiceOf } from "../../src/http/validate.ts";
import type { Words } from "../../src/words/words.ts";
import type { Problems } from "../parts/field-problem.tsx";
import type { TypedLog } from "../parts/log-filter.tsx";
import { problemsBeside } from "./problems-beside.ts";

const pageLength = "50";

/** What of an address can be understood; the rest is said, and left out. */
export const understoodLog = <Query extends z.ZodType>(
  query: Query,
  typed: TypedLog,
  words: Words,
): { asked: z.output<Query>; typed: TypedLog; problems?: Problems } => {
  const all = { limit: pageLength, ...typed };
  try {
    return { asked: choiceOf(query, all), typed };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const problems = problemsBeside(error, words);
    const fits = Object.entries(all).filter(([name]) => !problems.has(name));
    return { asked: choiceOf(query, Object.fromEntries(fits)), typed, problems };
  }
};
