/**
 * The folder in which a local hub lives: its database, what opens it, and what happened to it. `.wrangler`, or the folder
 * that COMMON_POOL_STATE names (tests give each hub its own).
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { root } from "../root.ts";
import { Refusal } from "./refusal.ts";

export const stateFolder = resolve(root, process.env.COMMON_POOL_STATE ?? ".wrangler");
/** Where `wrangler d1 execute --local` looks too. */
export const databaseFolder = join(stateFolder, "state", "v3");
export const keysFile = join(stateFolder, "demonstration.json");
/** Beside the database, so that the two go together. */
const demonstrationFile = join(stateFolder, "state", "demonstration");

/** What opens the local hub: for scripts, and for the person who started it. */
export interface Keys {
  url: string;
  people: {
    role: "organiser" | "admin" | "officer" | "organiser-and-officer" | "small-party" | "operator";
    email: string;
    party?: string;
    sign_in: string;
  }[];
  tokens: { operator: string; organiser?: string };
}

export const readKeys = (): Keys | null =>
  existsSync(keysFile) ? (JSON.parse(readFileSync(keysFile, "utf8")) as Keys) : null;

export const writeKeys = (keys: Keys): void =>
  writeFileSync(keysFile, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });

/** How far the demonstration came: an interrupted load is started over, never continued. */
export const demonstration = {
  read: (): "absent" | "loading" | "loaded" =>
    existsSync(demonstrationFile) ? (readFileSync(demonstrationFile, "utf8") as "loading" | "loaded") : "absent",
  write: (progress: "loading" | "loaded"): void => writeFileSync(demonstrationFile, progress),
};

/** Forgets every record, and what opened them. */
export const emptyState = (): void => {
  rmSync(join(stateFolder, "state"), { recursive: true, force: true });
  rmSync(keysFile, { force: true });
};

let lock: DatabaseSync | null = null;

/**
 * Makes this process the only one that runs a hub from the folder. SQLite's lock is the system's own: it ends with the
 * process, however that ends, and so is never stale.
 */
export const claimState = (): void => {
  mkdirSync(databaseFolder, { recursive: true });
  writeFileSync(join(stateFolder, "launcher.lock"), "", { flag: "a" });
  lock = new DatabaseSync(join(stateFolder, "launcher.lock"), { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch {
    const where = readKeys()?.url;
    throw new Refusal(
      `Common Pool already runs from this folder${where ? `, at ${where}` : ""}. Use that one, or stop it first (Ctrl-C where it was started).`,
    );
  }
};
