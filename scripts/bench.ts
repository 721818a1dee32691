/**
 * The bench: `npm run bench [-- --quick]`. Prints how fast uploads and comparisons are on this machine, as ratios of things
 * measured side by side in one run, because nothing else can be compared with another machine. Asserts nothing.
 *
 * The tables go to standard output, to be pasted into the README; what is being done goes to standard error.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureComparisons } from "./bench/comparisons.ts";
import { makeFolder } from "./bench/folder.ts";
import { machine } from "./bench/machine.ts";
import { reportComparisons, reportUploads } from "./bench/report.ts";
import { measureUploads } from "./bench/uploads.ts";
import { buildAssets, bundleWorker } from "./build.ts";
import { planDemonstration } from "./demonstration/plan.ts";
import { leaveNothingBehind } from "./launcher/guard.ts";
import { whenParentDies } from "./launcher/parent.ts";
import { runCommand } from "./launcher/refusal.ts";

const efforts = {
  quick: {
    size: "small",
    uploads: [
      { rows: 1_000, repetitions: 5 },
      { rows: 10_000, repetitions: 2 },
    ],
    comparisons: { answers: 100, releases: 3 },
  },
  full: {
    size: "standard",
    uploads: [
      { rows: 1_000, repetitions: 15 },
      { rows: 10_000, repetitions: 9 },
      { rows: 50_000, repetitions: 5 },
    ],
    comparisons: { answers: 300, releases: 5 },
  },
} as const;

const bench = async (): Promise<void> => {
  const { values } = parseArgs({ options: { quick: { type: "boolean" } } });
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
  const plan = planDemonstration({ size: effort.size, now: Date.now() });
  const workers = { production, metered };

  const uploads = await measureUploads(workers, join(folder, "uploads"), plan, effort.uploads, say("uploads"));
  const comparisons = await measureComparisons(workers, folder, plan, effort.comparisons, say("comparisons"));
  console.log([began, reportUploads(uploads), reportComparisons(comparisons)].join("\n\n"));
};

const say = (part: string) => (doing: string) => {
  process.stderr.write(`${part}: ${doing}\n`);
};

await runCommand(bench);
