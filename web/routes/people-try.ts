import { DomainError } from "../../src/errors.ts";
import type { Words } from "../../src/words/words.ts";
import type { PeopleTry } from "../parts/invite-form.tsx";
import { problemsBeside } from "./problems-beside.ts";

/** Errors that are about the address that was typed. */
const ofAddress = ["address-invalid", "already-member"];

/** What is said on a page about people of what could not be done. @throws what was not the caller's error, or not theirs to do */
export const triedPeople = (typed: URLSearchParams, error: unknown, words: Words): PeopleTry => {
  if (!(error instanceof DomainError) || foreign.includes(error.code)) throw error;
  const problems = new Map(problemsBeside(error, words));
  if (ofAddress.includes(error.code)) problems.set("email", words.errors[error.code](error.params));
  return { typed, error, problems };
};

/** Whoever may not do this may not see the page again either. */
const foreign: string[] = ["sign-in-needed", "not-your-party", "operator-needed", "person-needed", "not-found"];
