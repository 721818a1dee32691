import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { connect } from "../../src/database/connect.ts";
import { catalogue } from "../../src/metrics/catalogue.ts";
import { continueRelease } from "../../src/releases/building/continue.ts";
import { rowsOf } from "../accounts/hub.ts";
import { loadStructure, operatorToken } from "../api.ts";
import { type Cost, metered } from "../meter.ts";
import { open } from "./pool.ts";

/**
 * What a release of a whole nation costs in D1's own figures: the demonstration's 650 places, with twelve months of sums
 * of every metric for each party that takes part.
 */

const now = Date.UTC(2025, 6, 7, 5);
const months = Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2024, 6 + at, 1)).toISOString().slice(0, 7));

beforeEach(async () => {
  await loadStructure(await operatorToken(), env.PLACES.structure);
  await env.DB.prepare(
    `UPDATE parties SET counts_in = value ->> 'counts_in' FROM json_each(?) WHERE slug = value ->> 'party'`,
  )
    .bind(JSON.stringify(env.PLACES.taking_part))
    .run();
  // Two campaigns a month of equal size; rates between 3 % and 6 %, a little different every month.
  await env.DB.prepare(
    `WITH sent AS (
       SELECT parties.id, metrics.value AS metric, months.value AS month, 2 * (100 + parties.id * 7 % 150) AS n,
              2 * (5 + parties.id * 13 % 7 + (parties.id + months.key) % 3) AS x
       FROM parties, json_each(?) AS metrics, json_each(?) AS months WHERE counts_in IS NOT NULL)
     INSERT INTO contributions (party_id, metric, month, m, n, x, nn, xn, xx)
     SELECT id, metric, month, 2, n, x, n * n / 2, n * x / 2, x * x / 2 FROM sent`,
  )
    .bind(JSON.stringify(catalogue.map(({ id }) => id)), JSON.stringify(months))
    .run();
});

/** What each run cost until the release was published. */
const costsOf = async (asOf: string): Promise<Cost[]> => {
  await open(asOf, now);
  const costs: Cost[] = [];
  while ((await rowsOf("SELECT 1 FROM releases WHERE status = 'building'")).length > 0) {
    const { db, cost } = metered(env.DB);
    await continueRelease(connect(db), now + costs.length);
    costs.push(cost);
  }
  return costs;
};

const numberOf = async (table: string) =>
  (await rowsOf<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}`))[0]!.rows;

it("costs each metric a few rows a party, and each run fewer statements than a request of the free plan has", async () => {
  const parties = await numberOf("parties");
  const contributors = env.PLACES.taking_part.length;
  expect([parties, contributors]).toEqual([650, 307]);

  for (const asOf of ["2025-06", "2025-07"]) {
    const keys = await numberOf("contributor_keys");
    const before = await numberOf("benchmarks");
    const runs = await costsOf(asOf);
    const cells = (await numberOf("benchmarks")) - before;
    const cohorts = (await rowsOf("SELECT DISTINCT cohort_type, cohort FROM release_cohorts")).length;
    expect(cells).toBe(catalogue.length * cohorts);

    expect(runs).toHaveLength(10);
    for (const { statements } of runs) expect(statements).toBeLessThan(30);
    // Two metrics a run: who counts where, twelve months each, and what was published last; never a campaign.
    for (const { rows_read } of runs.slice(0, 9)) expect(rows_read).toBeLessThan(2 * 25 * parties);
    // The last run has one metric left, reads once more who counts where, and each cell a dozen times while it closes; and
    // who stands behind each figure of the nation: a version, its key and its place in the party's list.
    const behindTheNation = 4 * contributors * catalogue.length;
    expect(runs[9]?.rows_read).toBeLessThan(25 * parties + 5 * parties + 12 * cells + behindTheNation);
    // A draft a metric. The first run also makes the keys, each with its entry in the index.
    const drafted = runs.slice(0, 9).map(({ rows_written }) => rows_written);
    expect(drafted).toEqual([2 + 2 * (contributors - keys), ...Array(8).fill(2)]);
    // The last one adds a draft and takes all away; a cell is a row, and another that says who stands behind it or
    // why it was not issued; then the cohorts, for each party that counts the list of its metrics, and the release itself twice.
    expect(runs[9]?.rows_written).toBe(1 + catalogue.length + 2 * cells + cohorts + contributors + 2);
  }
  expect(await numberOf("cell_versions")).toBeGreaterThan(500);
});
