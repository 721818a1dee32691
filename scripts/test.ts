/**
 * Every check there is: `npm test [-- --require-browser]`. Format, lint, types and build, then the tests in the Workers
 * runtime, and beside them those under Node and, where there is one, in a browser. Every line of a test run begins with its
 * project's name. The last line is `N passed, N failed`.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { findChromium } from "./chromium.ts";
import { runCommand } from "./launcher/refusal.ts";
import { root } from "./root.ts";
import { type Outcome, outcomeOf, sumOf } from "./test-outcome.ts";

const checks = ["format", "lint", "types", "build"];
/** Two at a time, because either alone leaves half of a machine with two processors idle. */
const lanes = [["workers"], ["unit", "browser"]];

const test = async (): Promise<void> => {
  const { values } = parseArgs({ options: { "require-browser": { type: "boolean" } } });
  const withBrowser = findChromium() !== null || values["require-browser"];
  const checked = checks.map(runCheck);
  const tested = await Promise.all(
    lanes.map((lane) => runProjects(lane.filter((project) => project !== "browser" || withBrowser))),
  );
  if (!withBrowser) console.log("The browser tests were not run: no Chromium here. CHROMIUM_PATH can name one.");
  const { passed, failed } = sumOf([...checked, ...tested.flat()]);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
};

/** A check counts only when it fails: what passed are tests. */
const runCheck = (script: string): Outcome => {
  const { status } = spawnSync(process.execPath, ["--run", script], { cwd: root, stdio: "inherit" });
  return { passed: 0, failed: status === 0 ? 0 : 1 };
};

const runProjects = async (lane: string[]): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const project of lane) outcomes.push(await runProject(project));
  return outcomes;
};

const runProject = async (project: string): Promise<Outcome> => {
  const folder = join(root, ".build", "tests");
  const file = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const run = spawn(
    process.execPath,
    ["--run", `test:${project}`, "--", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
  );
  for (const stream of [run.stdout, run.stderr]) {
    createInterface(stream).on("line", (line) => console.log(`${project.padEnd(7)} ${line}`));
  }
  const [status] = await once(run, "close");
  return outcomeOf(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null, status);
};

await runCommand(test);
