/** Fills an empty hub with the demonstration, through its API like any loader. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../root.ts";
import { Refusal } from "./refusal.ts";
import { demonstration } from "./state.ts";

export const loadDemonstration = async (
  { url, size, token, operatorEmail }: { url: string; size: string; token: string; operatorEmail: string },
  stop: AbortSignal,
): Promise<void> => {
  // Stays until the load has ended well, so that a load cut short is noticed and started over.
  demonstration.write("loading");
  const options = ["--url", url, "--size", size, "--token", token, "--operator-email", operatorEmail];
  const loader = spawn(process.execPath, [join(root, "scripts/demonstration/load.ts"), ...options], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  stop.addEventListener("abort", () => loader.kill());
  const code = await new Promise((resolve) => loader.once("exit", resolve));
  if (stop.aborted) return new Promise(() => {});
  if (code !== 0) throw new Refusal("The demonstration could not be loaded. Run npm start again: it starts over.");
  demonstration.write("loaded");
};
