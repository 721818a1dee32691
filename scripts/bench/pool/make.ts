import { createHash } from "node:crypto";
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../../src/metrics/catalogue.ts";
import type { Party } from "../../demonstration/parties.ts";
import { partiesOf, type Size, structureOf } from "../../demonstration/plan.ts";
import { root } from "../../root.ts";
import { databaseFile, makeDatabase, openHub } from "../hub.ts";
import { historyOf, type Span } from "./histories.ts";
import { openTables } from "./write.ts";

/**
 * A hub whose every party has taken part for years. Making one of full size takes minutes, so it is made once, kept under
 * `.build/pools` and copied for each run of the bench: the hub that is measured changes its own copy.
 */
export interface PoolShape extends Span {
  size: Size;
}

/** Copies the pool into `folder`, and makes it first where nobody has. @returns where it is kept */
export const copyPool = async (
  worker: string,
  shape: PoolShape,
  folder: string,
  say: (doing: string) => void,
): Promise<string> => {
  const pools = join(root, ".build", "pools");
  const name = nameOf(shape);
  const kept = join(pools, name, fingerprint());
  if (!existsSync(kept)) {
    // What was made for other tables is of no use any more, and large.
    rmSync(join(pools, name), { recursive: true, force: true });
    const unfinished = `${kept}.unfinished`;
    await makePool(worker, partiesOf(shape.size), shape, unfinished, say);
    renameSync(unfinished, kept);
  }
  mkdirSync(folder, { recursive: true });
  cpSync(join(kept, "d1"), join(folder, "d1"), { recursive: true });
  return kept;
};

const nameOf = ({ size, months, sparse }: PoolShape): string =>
  [size, `${months}-months`, ...(sparse ? ["sparse"] : [])].join("-");

/** Another one for every change of the tables or of the metrics. Raise `edition` when a history changes. */
const fingerprint = (): string => {
  const migrations = globSync("migrations/*.sql", { cwd: root }).sort();
  const made = [edition, catalogue, migrations.map((file) => readFileSync(join(root, file), "utf8"))];
  return createHash("sha256").update(JSON.stringify(made)).digest("hex").slice(0, 8);
};
const edition = 1;

/** Structure and agreements through the hub itself, records straight into its tables. */
export const makePool = async (
  worker: string,
  parties: readonly Party[],
  span: Span,
  folder: string,
  say: (doing: string) => void,
): Promise<void> => {
  const token = await makeDatabase(folder);
  const hub = await openHub(worker, folder, token);
  await hub.operator.sendCsv("PUT", "/structure", structureOf(parties));
  for (const { place, part } of parties) {
    const counts_in = part === "region" ? "region" : "cluster";
    const agreement = { version: "bench", accepted_on: "2015-01-01", counts_in };
    await hub.operator.send("PUT", `/parties/${place.slug}/agreement`, agreement);
  }
  await hub.close();

  const tables = openTables(databaseFile(folder));
  for (const [at, party] of parties.entries()) {
    if (at % 50 === 0) say(`making ${span.sparse ? "few" : "many"} campaigns: ${at} of ${parties.length} parties`);
    tables.write(party.place.slug, historyOf(party, span));
  }
  tables.close();
};
