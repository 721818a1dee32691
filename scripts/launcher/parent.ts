/**
 * Notices that whoever started this process is gone.
 *
 * `npm start` puts npm, and an npm script a shell, between the two, and each outlives the one above it: so all are watched, up
 * to whoever started npm. Who was an orphan from the beginning, as in a container or under an init, has nobody to lose.
 */
import { readFileSync } from "node:fs";

export const whenParentDies = (stop: () => void): void => {
  const lineage = readLineage();
  setInterval(() => {
    if (readLineage() !== lineage) stop();
  }, 500).unref();
};

const readLineage = (): string => {
  const lineage = [`${process.ppid}`];
  // Where npm started us, our mark is npm's too, and the parent is not yet the one who wanted a hub.
  let between = process.env[mark] !== undefined;
  while (between) {
    const eldest = lineage.at(-1)!;
    between = isMarked(eldest);
    lineage.push(parentOf(eldest));
  }
  return lineage.join(" ");
};

/** npm sets this for everything that it starts, and so not for itself. */
const mark = "npm_lifecycle_event";

/** Only Linux tells cheaply. Elsewhere the shell of npm runs the command in its own place, and npm is the last one watched. */
const isMarked = (pid: string): boolean => readProcess(pid, "environ").includes(`${mark}=`);

/** `pid (name) state parent …`; the name may hold spaces and brackets. Empty where nobody has that number any more. */
const parentOf = (pid: string): string => readProcess(pid, "stat").split(") ").at(-1)!.split(" ")[1] ?? "";

const readProcess = (pid: string, file: "environ" | "stat"): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
};
