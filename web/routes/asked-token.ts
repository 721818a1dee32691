import type { z } from "zod";
import type { TokenWish } from "../../src/accounts/tokens/contract.ts";
import { DomainError } from "../../src/errors.ts";
import { choiceOf } from "../../src/http/validate.ts";
import type { Words } from "../../src/words/words.ts";
import type { TokenTry } from "../parts/token-form.tsx";
import { problemsBeside } from "./problems-beside.ts";

/** The token that a form asks for. @throws DomainError `not-understood` */
export const askedToken = (typed: URLSearchParams, shape: z.ZodType<TokenWish>): TokenWish =>
  choiceOf(shape, {
    name: typed.get("name") ?? "",
    scopes: typed.getAll("scopes"),
    expires_in_days: Number(typed.get("expires_in_days") ?? Number.NaN),
  });

/** What is said beside the fields of a form whose token was not issued. @throws what was not the caller's error */
export const triedToken = (typed: URLSearchParams, error: unknown, words: Words): TokenTry => {
  if (!(error instanceof DomainError)) throw error;
  const problems = problemsBeside(error, words);
  return { typed, error, problems };
};
