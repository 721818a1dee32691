/**
 * The attack: `npm run attack [-- --short] [--hub 60] [--seeds 3]`. Publishes seeded histories of invented hubs, in which
 * parties, their officers and their clusters do what they do in life, through the real gate, and tries to work out what
 * parties did, with two that collude. Prints what came near, and fails if anything came too near, or if a publisher that
 * must break does not.
 *
 * The tables go to standard output; what is being done goes to standard error.
 */
import { parseArgs } from "node:util";
import loadHighs from "highs";
import { attackAll, type Effort, efforts } from "./attack/effort.ts";
import { hasPassed, reportOf } from "./attack/report.ts";

const { values } = parseArgs({
  options: { short: { type: "boolean" }, hub: { type: "string", multiple: true }, seeds: { type: "string" } },
});
const count = (text: string): number => {
  if (!/^[1-9][0-9]*$/.test(text)) throw new RangeError(`not a number of parties or seeds: ${text}`);
  return Number(text);
};
const effort: Effort = efforts[values.short ? "short" : "full"];
const attack = attackAll(
  await loadHighs(),
  {
    ...effort,
    hubs: values.hub?.map(count) ?? effort.hubs,
    seeds: values.seeds === undefined ? effort.seeds : count(values.seeds),
  },
  (doing) => process.stderr.write(`${doing}\n`),
);
console.log(reportOf(attack));
process.exitCode = hasPassed(attack) ? 0 : 1;
