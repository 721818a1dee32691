import type { z } from "zod";
import type { Words } from "../../src/words/words.ts";
import type { Problems } from "../parts/field-problem.tsx";
import type { TypedLog } from "../parts/log-filter.tsx";
import { understood } from "./understood.ts";

const pageLength = "50";

/** What of a log's address can be understood, with what was typed. */
export const understoodLog = <Query extends z.ZodType>(
  query: Query,
  typed: TypedLog,
  words: Words,
): { asked: z.output<Query>; typed: TypedLog; problems?: Problems } => ({
  ...understood(query, { limit: pageLength, ...typed }, words),
  typed,
});
