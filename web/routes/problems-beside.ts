import type { DomainError } from "../../src/errors.ts";
import { problemOf } from "../../src/http/problem.ts";
import type { Words } from "../../src/words/words.ts";
import type { Problems } from "../parts/field-problem.tsx";

/**
 * What is wrong with the fields of a form, as its page says it. The words that a program chooses by are not those that a
 * person reads beside the boxes, so a choice that was not made is asked for, and its codes are not listed.
 */
export const problemsBeside = (error: DomainError, words: Words): Problems => {
  const { errors = [] } = problemOf(error, words);
  const choose: Record<string, string> = words.pages.problem.choose;
  return new Map(
    errors.map(({ column, code, message }) => {
      const field = column ?? "";
      const asked = notChosen.includes(code) ? choose[field] : undefined;
      const ofChoice = code === "choice-unknown" ? words.values["choice-needed"]() : message;
      return [field, asked ?? ofChoice];
    }),
  );
};

/** What an empty choice is to the shape of a field. */
const notChosen = ["choice-unknown", "too-short", "input-invalid"];
