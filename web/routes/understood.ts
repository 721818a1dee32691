import type { z } from "zod";
import { DomainError } from "../../src/errors.ts";
import { choiceOf } from "../../src/http/validate.ts";
import type { Words } from "../../src/words/words.ts";
import type { Problems } from "../parts/field-problem.tsx";
import { problemsBeside } from "./problems-beside.ts";

/** What of an address can be understood; the rest is said, and left out. */
export const understood = <Query extends z.ZodType>(
  query: Query,
  typed: Record<string, string | undefined>,
  words: Words,
): { asked: z.output<Query>; problems?: Problems } => {
  try {
    return { asked: choiceOf(query, typed) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const problems = problemsBeside(error, words);
    const fits = Object.entries(typed).filter(([name]) => !problems.has(name));
    return { asked: choiceOf(query, Object.fromEntries(fits)), problems };
  }
};
