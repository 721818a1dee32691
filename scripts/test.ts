/**
 * Every check there is: `npm test [-- --require-browser]`. Format, lint, types and build, then the tests under Node, in the
 * Workers runtime, and in a browser where there is one. The last line is `N passed, N failed`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findChromium } from "./chromium.ts";
import { runCommand } from "./launcher/refusal.ts";
import { root } from "./root.ts";
import { type Outcome, outcomeOf, sumOf } from "./test-outcome.ts";

const checks = ["format", "lint", "types", "build"];
const projects = ["unit", "workers", "browser"];

const test = async (): Promise<void> => {
  const { values } = parseArgs({ options: { "require-browser": { type: "boolean" } } });
  const withBrowser = findChromium() !== null || values["require-browser"];
  const outcomes = [
    ...checks.map(runCheck),
    ...projects.filter((project) => project !== "browser" || withBrowser).map(runProject),
  ];
  if (!withBrowser) console.log("The browser tests were not run: no Chromium here. CHROMIUM_PATH can name one.");
  const { passed, failed } = sumOf(outcomes);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
};

/** A check counts only when it fails: what passed are tests. */
const runCheck = (script: string): Outcome => {
  const { status } = spawnSync(process.execPath, ["--run", script], { cwd: root, stdio: "inherit" });
  return { passed: 0, failed: status === 0 ? 0 : 1 };
};

const runProject = (project: string): Outcome => {
  const folder = join(root, ".build", "tests");
  const file = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const { status } = spawnSync(
    process.execPath,
    ["--run", `test:${project}`, "--", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
    { cwd: root, stdio: "inherit" },
  );
  return outcomeOf(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null, status);
};

await runCommand(test);
