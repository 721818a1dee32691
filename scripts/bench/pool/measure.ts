import { join } from "node:path";
import Database from "better-sqlite3";
import type { Size } from "../../demonstration/plan.ts";
import { type Cost, databaseFile, openHub } from "../hub.ts";
import { type Answers, measureAnswers } from "./answers.ts";
import { costOfComparison } from "./cost.ts";
import { openRawDuckdb } from "./raw-duckdb.ts";
import { openRawSqlite } from "./raw-sqlite.ts";
import { measureReleases, type Releases } from "./releases.ts";

/** A pool of ten years, and one of the same parties with a hundredth of its campaigns. */
export interface Pool extends Releases {
  campaigns: number;
  /** Of one comparison. */
  cost: Cost;
}

export interface Pools {
  full: Pool;
  sparse: Pool;
  answers: Answers;
}

export interface PoolEffort {
  size: Size;
  months: number;
  /** In the sparse pool: a year to count, and enough of the one before for nobody to join between the two. */
  sparseMonths: number;
  releases: number;
  answers: number;
}

export const measurePools = async (
  workers: { production: string; metered: string },
  folder: string,
  { size, months, sparseMonths, releases, answers }: PoolEffort,
  say: (doing: string) => void,
): Promise<Pools> => {
  const measure = async (name: string, sparse: boolean) => {
    const at = join(folder, name);
    const shape = { size, months: sparse ? sparseMonths : months, sparse };
    const { kept, token, ...measured } = await measureReleases(workers.production, shape, at, releases, (doing) =>
      say(`${name} pool: ${doing}`),
    );
    const pool: Pool = {
      ...measured,
      campaigns: countCampaigns(at),
      cost: await costOfComparison(workers.metered, at, token),
    };
    return { at, kept, token, pool };
  };
  const sparse = await measure("sparse", true);
  const full = await measure("full", false);
  const [few, many] = [sparse.pool.cost.rows_read, full.pool.cost.rows_read];
  if (few !== many) throw new Error(`a comparison reads ${few} rows of a few campaigns, and ${many} of many`);

  say(`${answers} answers each`);
  const hub = await openHub(workers.production, full.at, full.token);
  const kept = databaseFile(full.kept);
  const rivals = [
    await openRawDuckdb(kept, join(full.kept, "campaigns.duckdb")),
    openRawSqlite(kept, join(full.kept, "campaigns.sqlite")),
  ];
  const measured = await measureAnswers(hub, rivals, answers);
  for (const rival of rivals) rival.close();
  await hub.close();
  return { full: full.pool, sparse: sparse.pool, answers: measured };
};

const countCampaigns = (folder: string): number => {
  const db = new Database(databaseFile(folder));
  const campaigns = db.prepare("SELECT count(*) FROM campaigns").pluck().get();
  db.close();
  return campaigns as number;
};
