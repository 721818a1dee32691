import type { VarianceSplit } from "../statistics/variance-split.ts";

/** Shares as whole per cents that add up to one: what rounding down leaves goes to those that lost most by it. */
export const wholePerCents = (split: VarianceSplit): VarianceSplit => {
  const names = ["clusters", "parties", "chance"] as const;
  const whole = Object.fromEntries(names.map((name) => [name, Math.floor(split[name] * 100)])) as Record<
    (typeof names)[number],
    number
  >;
  const lost = (name: (typeof names)[number]) => split[name] * 100 - whole[name];
  const missing = 100 - names.reduce((sum, name) => sum + whole[name], 0);
  for (const name of [...names].sort((one, other) => lost(other) - lost(one)).slice(0, missing)) whole[name] += 1;
  return { clusters: whole.clusters / 100, parties: whole.parties / 100, chance: whole.chance / 100 };
};
