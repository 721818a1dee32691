import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { root } from "../root.ts";

/** The machine and the programs that the durations belong to, in one sentence. */
export const machine = (): string => {
  const processors = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const programs = [`Node ${process.versions.node}`, ...["workerd", "better-sqlite3"].map(installed)];
  return [
    `${processors.length} cores (${processors[0]?.model.trim()}), ${gigabytes} GB of memory`,
    `${programs.join(", ")}; load ${loadavg()[0]!.toFixed(1)} when it began.`,
  ].join("; ");
};

const installed = (name: string): string => {
  const { version } = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8"));
  return `${name} ${version}`;
};
