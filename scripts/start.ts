/**
 * The launcher: `npm start [-- --port 8787] [--empty] [--demo=small|standard]`.
 *
 * Builds, brings the local database up to date, makes its operator, serves the development Worker, and fills an empty
 * database with the demonstration. It ends with the process that started it, and nothing it started outlives it.
 */
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { secretHash } from "../src/accounts/secrets.ts";
import { firstOperator } from "./bootstrap.ts";
import { buildAssets, bundleWorker } from "./build.ts";
import { type LocalDatabase, withLocalDatabase } from "./launcher/database.ts";
import { leaveNothingBehind } from "./launcher/guard.ts";
import { loadDemonstration } from "./launcher/load.ts";
import { whenParentDies } from "./launcher/parent.ts";
import { refuseUsedPort } from "./launcher/port.ts";
import { Refusal, runCommand } from "./launcher/refusal.ts";
import { serve } from "./launcher/serve.ts";
import { claimState, demonstration, emptyState, type Keys, keysFile, readKeys, writeKeys } from "./launcher/state.ts";

const operatorEmail = "operator@example.org";

const start = async (): Promise<void> => {
  const { port, empty, size } = readOptions();
  leaveNothingBehind();
  const stop = new AbortController();
  whenParentDies(() => stop.abort());
  stop.signal.addEventListener("abort", () => setTimeout(() => process.exit(0), 3_000));
  // Before the port: a second start meets its own folder's hub there, and is to be told so.
  claimState();
  await refuseUsedPort(port);

  if (demonstration.read() === "loading") {
    console.log("Last time the demonstration was not loaded to its end. Its records are removed and it starts over.");
    emptyState();
  }
  const [script] = await timed("Built", () =>
    Promise.all([bundleWorker("scripts/development/worker.ts"), buildAssets()]),
  );
  const { parties, operatorToken } = await timed("Database ready", () =>
    withLocalDatabase(async (db) => ({ parties: await countParties(db), operatorToken: await makeOperator(db) })),
  );
  const load = parties === 0 && !empty;
  const demonstrates = load || demonstration.read() === "loaded";
  const url = await timed("Serving", () => serve({ script, port, demonstrates }, stop));
  keepKeys(url, operatorToken, parties > 0);

  if (load) {
    const how = { url, size: size ?? "standard", token: operatorToken, operatorEmail };
    await timed("Demonstration loaded", () => loadDemonstration(how, stop.signal));
  } else if (size) {
    console.log("The database holds parties already, so no demonstration was loaded.");
  }
  printWhatToOpen({ isEmpty: parties === 0 && empty });
};

const readOptions = () => {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "8787" }, empty: { type: "boolean" }, demo: { type: "string" } },
  });
  const port = values.port === "" ? Number.NaN : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Refusal("--port takes a number from 1 to 65535, or 0 for any that is free.");
  const size = values.demo;
  if (size && !["small", "standard"].includes(size)) throw new Refusal("--demo takes small or standard.");
  if (size && values.empty) throw new Refusal("--demo and --empty exclude each other.");
  return { port, empty: values.empty ?? false, size };
};

const timed = async <Result>(done: string, work: () => Promise<Result>): Promise<Result> => {
  const started_ms = performance.now();
  const result = await work();
  console.log(`${done} in ${((performance.now() - started_ms) / 1000).toFixed(1)} s.`);
  return result;
};

const countParties = async (db: LocalDatabase): Promise<number> =>
  (await db.prepare("SELECT count(*) AS number FROM parties").first<{ number: number }>())!.number;

/** The operator's token: the one handed out before while it opens this database, else a new one. */
const makeOperator = async (db: LocalDatabase): Promise<string> => {
  const kept = readKeys()?.tokens.operator;
  const valid =
    kept &&
    (await db
      .prepare("SELECT 1 FROM tokens WHERE token_hash = ? AND revoked_at_ms IS NULL AND expires_at_ms > ?")
      .bind(await secretHash(kept), Date.now())
      .first());
  if (valid) return kept;
  const { token, statements } = await firstOperator(operatorEmail, Date.now());
  await db.batch(statements.map((statement) => db.prepare(statement)));
  return token;
};

/** Writes where the hub is and what opens it; people that the demonstration made stay while their records do. */
const keepKeys = (url: string, operator: string, holdsParties: boolean): void => {
  const signIn = { role: "operator", email: operatorEmail, sign_in: `/dev/sign-in/${operatorEmail}` } as const;
  const fresh: Keys = { url, people: [signIn], tokens: { operator } };
  const kept = holdsParties ? readKeys() : null;
  writeKeys(kept ? { ...kept, url, tokens: { ...kept.tokens, operator } } : fresh);
};

const printWhatToOpen = ({ isEmpty }: { isEmpty: boolean }): void => {
  const { url, people } = readKeys()!;
  const line = (what: string, where: string) => console.log(`  ${what.padEnd(34)} ${where}`);
  console.log(`\nCommon Pool is open at ${url}\n`);
  if (demonstration.read() === "loaded") line("compare clusters", `${url}/compare`);
  for (const { role, party, sign_in } of people) {
    line(`sign in as ${role.replaceAll("-", " ")}`, `${url}${sign_in}${party ? `  (${party})` : ""}`);
  }
  line("read the mail it sends", `${url}/dev/inbox`);
  if (isEmpty) {
    console.log(
      "\nThe hub holds no parties yet. Next: sign in as operator and open Structure, which makes its regions, clusters and parties,\none by one or from a file; docs/structure.md says what the file holds.",
    );
  }
  console.log(
    `\nTokens for scripts are in ${relative(process.cwd(), keysFile)}. Ctrl-C stops the hub; its records stay.`,
  );
};

process.stdout.on("error", () => {}); // Whoever read the output may leave; the hub goes on.
await runCommand(start);
