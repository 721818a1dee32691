/**
 * Leaves no process behind, however this one ends.
 *
 * Signals can be caught, `kill -9` cannot. So a shell waits on a pipe that only this process holds open, and is told on it
 * which processes were started. When the pipe closes, this process is gone, and the shell ends those that are left.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { subscribe } from "node:diagnostics_channel";

export const leaveNothingBehind = (): void => {
  const guard = spawn("sh", ["-c", 'while read -r line; do left=$line; done; [ -z "$left" ] || kill -9 $left'], {
    // In a session of its own, or the Ctrl-C that ends this process would end the guard first.
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  guard.unref();
  guard.on("error", () => {});
  guard.stdin.on("error", () => {});

  const running = new Set<number>();
  const tell = () => guard.stdin.write(`${[...running].join(" ")}\n`);
  subscribe("child_process", (message) => {
    const { process: child } = message as { process: ChildProcess };
    child.once("spawn", () => {
      running.add(child.pid!);
      tell();
      child.once("exit", () => {
        running.delete(child.pid!);
        tell();
      });
    });
  });
};
