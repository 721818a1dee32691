import type { Database } from "../../database/connect.ts";
import { wordsIn } from "../../words/words.ts";
import { type KeptRules, listRules } from "./queries.ts";

/** The text that a hub comes with: its rules until the operator publishes others. */
const shipped = (): KeptRules => ({
  version: 1,
  english: wordsIn("en").groundRules,
  welsh: wordsIn("cy").groundRules,
  in_force_on: "1970-01-01",
  published_at_ms: 0,
  published_by: null,
});

/** Every version of the ground rules, the newest first: it is the one to accept. */
export const readRules = async (db: Database): Promise<[KeptRules, ...KeptRules[]]> => {
  const [newest, ...older] = await listRules(db);
  return newest ? [newest, ...older] : [shipped()];
};
