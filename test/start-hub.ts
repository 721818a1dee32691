import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Keys } from "../scripts/launcher/state.ts";
import { root } from "../scripts/root.ts";

/** A hub of its own, as `npm start` makes it, on a port of its own and in a folder that is gone afterwards. */
export const startHub = async (
  ...options: string[]
): Promise<{ keys: Keys; folder: string; stop: () => Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), "common-pool-hub-"));
  const hub = spawn(process.execPath, [join(root, "scripts/start.ts"), ...options, "--port", "0"], {
    cwd: root,
    env: { ...process.env, COMMON_POOL_STATE: folder },
  });
  const stop = async () => {
    const ended = new Promise((resolve) => hub.once("exit", resolve));
    hub.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk;
      if (said.includes("Ctrl-C stops the hub")) resolve();
    };
    hub.stdout.on("data", listen);
    hub.stderr.on("data", listen);
    hub.once("exit", () => reject(new Error(said)));
  });
  return { keys: JSON.parse(readFileSync(join(folder, "demonstration.json"), "utf8")) as Keys, folder, stop };
};
