import { dayOf } from "../../accounts/day.ts";
import type { Database } from "../../database/connect.ts";
import { wordsIn } from "../../words/words.ts";
import type { GroundRules } from "./contract.ts";
import { type KeptRules, listRules } from "./queries.ts";

/** The text that a hub comes with: its rules until the operator publishes others. */
const shipped = (): KeptRules => ({
  version: 1,
  english: wordsIn("en").groundRules,
  welsh: wordsIn("cy").groundRules,
  in_force_on: "1970-01-01",
  published_at_ms: 0,
  published_by: null,
  changes_english: null,
  changes_welsh: null,
});

/** Every version of the ground rules, the newest first: it is the one to accept. */
export const readRules = async (db: Database): Promise<[KeptRules, ...KeptRules[]]> => {
  const [newest, ...older] = await listRules(db);
  return newest ? [newest, ...older] : [shipped()];
};

/** The version that the hub goes by on this day: a newer one that has been published may still wait for its own. */
export const rulesInForce = <Rules extends { in_force_on: string }>(rules: readonly [Rules, ...Rules[]], day: string) =>
  rules.find(({ in_force_on }) => in_force_on <= day) ?? rules[0];

/** A version as everybody reads it; who published it is for the audit. */
export const asRead = ({ published_at_ms, published_by: _, ...rules }: KeptRules): GroundRules => ({
  ...rules,
  published_on: published_at_ms === 0 ? null : dayOf(published_at_ms),
});
