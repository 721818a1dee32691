/**
 * The bench: `npm run bench [-- --quick] [-- --only uploads|comparisons|pool]`. Prints how fast uploads, comparisons and
 * releases are on this machine, as ratios of things measured side by side in one run, because nothing else can be compared
 * with another machine. Asserts no duration, but that all who are asked the same say the same, and what an answer reads.
 *
 * The tables go to standard output, to be pasted into the README; what is being done goes to standard error.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureComparisons } from "./bench/comparisons.ts";
import { makeFolder } from "./bench/folder.ts";
import { machine } from "./bench/machine.ts";
import { measurePools } from "./bench/pool/measure.ts";
import { reportPools } from "./bench/pool/report.ts";
import { reportComparisons, reportUploads } from "./bench/report.ts";
import { measureUploads } from "./bench/uploads.ts";
import { buildAssets, bundleWorker } from "./build.ts";
import { planDemonstration } from "./demonstration/plan.ts";
import { leaveNothingBehind } from "./launcher/guard.ts";
import { whenParentDies } from "./launcher/parent.ts";
import { Refusal, runCommand } from "./launcher/refusal.ts";

const efforts = {
  quick: {
    size: "small",
    uploads: [
      { rows: 1_000, repetitions: 5 },
      { rows: 10_000, repetitions: 2 },
    ],
    comparisons: { answers: 100, releases: 3 },
    pool: { size: "small", months: 24, sparseMonths: 16, releases: 2, answers: 50 },
  },
  full: {
    size: "standard",
    uploads: [
      { rows: 1_000, repetitions: 15 },
      { rows: 10_000, repetitions: 9 },
      { rows: 50_000, repetitions: 5 },
    ],
    comparisons: { answers: 300, releases: 5 },
    pool: { size: "standard", months: 120, sparseMonths: 16, releases: 5, answers: 300 },
  },
} as const;

const bench = async (): Promise<void> => {
  const { values } = parseArgs({ options: { quick: { type: "boolean" }, only: { type: "string", multiple: true } } });
  const effort = efforts[values.quick ? "quick" : "full"];
  leaveNothingBehind();
  whenParentDies(() => process.exit(1));
  const folder = makeFolder();
  const began = machine();
  const [production, metered] = await Promise.all([
    bundleWorker("src/worker.ts"),
    bundleWorker("scripts/development/metered.ts"),
    buildAssets(),
  ]);
  const workers = { production, metered };
  const plan = planDemonstration({ size: effort.size, now: Date.now() });

  const parts: Record<string, () => Promise<string>> = {
    uploads: async () =>
      reportUploads(await measureUploads(workers, join(folder, "uploads"), plan, effort.uploads, say("uploads"))),
    comparisons: async () =>
      reportComparisons(await measureComparisons(workers, folder, plan, effort.comparisons, say("comparisons"))),
    pool: async () => reportPools(await measurePools(workers, join(folder, "pool"), effort.pool, say("pool"))),
  };
  const chosen = values.only ?? Object.keys(parts);
  const unknown = chosen.find((name) => !(name in parts));
  if (unknown !== undefined) throw new Refusal(`The bench has ${Object.keys(parts).join(", ")}, and no ${unknown}.`);
  console.log(began);
  for (const name of chosen) console.log(`\n${await parts[name]!()}`);
};

const say = (part: string) => (doing: string) => {
  process.stderr.write(`${part}: ${doing}\n`);
};

await runCommand(bench);
