import { readdirSync, readFileSync } from "node:fs";

/** The most memory that the one runtime of this process ever held, as Linux counts it; null on other systems. */
export const peakOfWorkerd = (): number | null => {
  if (process.platform !== "linux") return null;
  const ours = readdirSync("/proc").map(statusOf).filter(isOurs);
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(ours[0] ?? "") ?? [];
  if (ours.length !== 1 || kilobytes === undefined) throw new Error(`${ours.length} runtimes instead of one`);
  return Number(kilobytes) / 1024;
};

/** What the system says of a process; nothing of one that has just ended, or of what is no process. */
const statusOf = (process: string): string => {
  try {
    return readFileSync(`/proc/${process}/status`, "utf8");
  } catch {
    return "";
  }
};

const isOurs = (status: string): boolean =>
  /^Name:\s+workerd$/m.test(status) && status.includes(`\nPPid:\t${process.pid}\n`);
