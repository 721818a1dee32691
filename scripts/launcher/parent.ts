/**
 * Notices that whoever started this process is gone.
 *
 * `npm start` puts a shell between itself and the command, and that shell outlives an npm that is killed: so the parent of
 * the parent counts too, where npm is what started us.
 */
import { readFileSync } from "node:fs";

export const whenParentDies = (stop: () => void): void => {
  const lineage = readLineage();
  setInterval(() => {
    if (readLineage() !== lineage) stop();
  }, 500).unref();
};

const readLineage = (): string => {
  const parent = process.ppid;
  return process.env.npm_lifecycle_event ? `${parent} ${parentOf(parent)}` : `${parent}`;
};

/** Only Linux tells cheaply. Elsewhere the shell of npm runs the command in its own place, and the parent is npm. */
const parentOf = (pid: number): string => {
  try {
    // `pid (name) state parent …`; the name may hold spaces and brackets.
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ")[1]!;
  } catch {
    return "";
  }
};
