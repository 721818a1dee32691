/**
 * Makes the first operator, who can then do everything else through the hub itself:
 * `npm run bootstrap -- --email you@example.org [--remote]`.
 *
 * It writes a person, the operator's membership, and one token of the hub, which is shown once and stored only as its hash.
 * For a person who is an operator already it makes one more token.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { hubScopes } from "../src/accounts/actor.ts";
import { emailAddress } from "../src/accounts/email-address.ts";
import { mintSecret, secretHash } from "../src/accounts/secrets.ts";
import { longestLifeDays } from "../src/accounts/tokens/contract.ts";
import { Refusal, runCommand } from "./launcher/refusal.ts";
import { stateFolder } from "./launcher/state.ts";
import { root } from "./root.ts";

const tokenLife_ms = longestLifeDays * 86_400_000;

/** A new token, and the SQL that makes `email` an operator who holds it. Both ways into the database run the same text. */
export const firstOperator = async (email: string, now: number): Promise<{ token: string; statements: string[] }> => {
  const token = mintSecret("cp_hub_");
  const address = text(email);
  return {
    token,
    statements: [
      `INSERT OR IGNORE INTO people (email, created_at_ms) VALUES (${address}, ${now})`,
      `INSERT OR IGNORE INTO memberships (person_id, role) SELECT id, 'operator' FROM people WHERE email = ${address}`,
      `INSERT INTO tokens (token_hash, name, scopes, created_at_ms, expires_at_ms, issued_by, issued_by_hub) VALUES (${text(await secretHash(token))}, 'bootstrap', ${text(hubScopes.join(" "))}, ${now}, ${now + tokenLife_ms}, 'bootstrap', 1)`,
      `INSERT INTO audit (at_ms, actor, action, details) SELECT ${now}, 'bootstrap', 'operator-made', json_object('person', id) FROM people WHERE email = ${address}`,
    ],
  };
};

/** A text in SQL, spelled in hexadecimal: nothing that was typed can end it. */
const text = (value: string): string => `CAST(X'${Buffer.from(value).toString("hex")}' AS TEXT)`;

const bootstrap = async (): Promise<void> => {
  const { values } = parseArgs({ options: { email: { type: "string" }, remote: { type: "boolean" } } });
  const { token, statements } = await firstOperator(readAddress(values.email), Date.now());
  execute(statements.join(";\n"), values.remote ?? false);
  console.log(`${values.email} is an operator of the hub ${values.remote ? "at Cloudflare" : "on this machine"}.`);
  console.log("This token lets scripts act for the hub for one year. It is shown only now; keep it like a password:");
  console.log(token);
};

const readAddress = (typed = ""): string => {
  try {
    return emailAddress(typed);
  } catch {
    throw new Refusal("Say whose hub it is: npm run bootstrap -- --email you@example.org");
  }
};

const execute = (sql: string, remote: boolean): void => {
  const where = remote ? ["--remote"] : ["--local", "--persist-to", join(stateFolder, "state")];
  const wrangler = join(root, "node_modules", "wrangler", "bin", "wrangler.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [wrangler, "d1", "execute", "DB", ...where, "--yes", "--json", "--command", sql],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_HIDE_BANNER: "true" },
    },
  );
  if (status === 0) return;
  console.error(`${stdout}${stderr}`.trim());
  const migrate = `npx wrangler d1 migrations apply DB ${remote ? "--remote" : "--local"}`;
  throw new Refusal(
    `The database did not take it; nothing was changed. If it says “no such table” or “no column”, run: ${migrate}`,
  );
};

if (import.meta.main) await runCommand(bootstrap);
