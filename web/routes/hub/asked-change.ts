import type { Context as HonoContext } from "hono";
import { z } from "zod";
import type { Context } from "../../../src/context.ts";
import { DomainError } from "../../../src/errors.ts";
import type { Hub } from "../../../src/http/hub.ts";
import { problemOf } from "../../../src/http/problem.ts";
import { choiceOf } from "../../../src/http/validate.ts";
import type { How } from "../../../src/parties/structure/change-structure.ts";
import type { ErrorCode } from "../../../src/words/en.ts";
import { wordsIn } from "../../../src/words/words.ts";
import type { Tried } from "../../parts/structure-form.tsx";
import { formOf } from "../form.ts";
import { problemsBeside } from "../problems-beside.ts";

/** What a person at the page can put right there; everything else is a page of its own. */
const shownOnPage: readonly ErrorCode[] = ["not-understood", "structure-moved", "party-not-new", "place-in-use"];

interface Asked {
  /** Which form of the page asks. */
  form: string;
  change: (context: Context, typed: URLSearchParams, how: How) => Promise<unknown>;
  /** Where it can be seen, once it is made. */
  to: string | ((typed: URLSearchParams) => string);
  /** The page the form stands on, for a change that cannot be made. */
  page: (c: HonoContext<Hub>, tried: Tried) => Promise<Response>;
}

/** Makes the change that a form of the structure's pages asks for, on what its page showed. */
export const askedChange = async (c: HonoContext<Hub>, { form, change, to, page }: Asked): Promise<Response> => {
  const typed = await formOf(c.req.raw);
  try {
    await change(c.get("context"), typed, { seen: seenIn(typed) });
  } catch (error) {
    if (!(error instanceof DomainError) || !shownOnPage.includes(error.code)) throw error;
    return page(c, triedWith(c, form, typed, error));
  }
  const address = typeof to === "string" ? to : to(typed);
  return c.redirect(`${address}?saved=1`, 303);
};

/** The revision that the page showed. @throws DomainError `not-understood` where the form does not say it */
export const seenIn = (typed: URLSearchParams): number =>
  choiceOf(z.object({ revision: z.coerce.number().int() }), { revision: typed.get("revision") ?? undefined }).revision;

const triedWith = (c: HonoContext<Hub>, form: string, typed: URLSearchParams, error: DomainError): Tried => {
  const words = wordsIn(c.get("language"));
  const { status, detail } = problemOf(error, words);
  const problems = problemsBeside(error, words);
  if (problems.size > 0) return { form, typed, problems, status, sentence: words.pages.structure.notSaved };
  // Somebody else's change is shown as it is: what was typed over it would undo it unseen.
  return { form, typed: new URLSearchParams(), problems, status, sentence: detail };
};
