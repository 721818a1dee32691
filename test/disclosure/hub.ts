import type { Contributor, LastVersion, PooledCell, PooledMetric } from "../../src/disclosure/grid.ts";
import type { Level } from "../../src/disclosure/policy.ts";
import type { ProtectedCell } from "../../src/disclosure/protect.ts";

/** An invented party: where it belongs, and its sums of a metric. */
export interface InventedParty {
  key: string;
  region: string;
  cluster: string;
  band: string;
  /** Whether it counts in its cluster. */
  inCluster: boolean;
  sums: Omit<Contributor, "key" | "version">;
}

/** Sums of `m` emails to a list of `list` people, of whom `clicks` clicked in all. */
export const emails = (m: number, list: number, clicks: number): InventedParty["sums"] => ({
  m,
  n: m * list,
  x: clicks,
  nn: m * list * list,
  xn: clicks * list,
  xx: Math.round((clicks * clicks) / m),
});

const contributorOf = ({ key, sums }: InventedParty): Contributor => ({ key, version: JSON.stringify(sums), ...sums });

/** The grid of one metric that these parties make, as the releases pool it. */
export const pooledOf = (parties: readonly InventedParty[], metric: Partial<PooledMetric> = {}): PooledMetric => {
  const cells = new Map<string, PooledCell & { taking_part: number; contributors: Contributor[] }>();
  const join = (cohort_type: Level, cohort: string, region: string | null, party: InventedParty, counts = true) => {
    const name = `${cohort_type} ${cohort}`;
    const cell = cells.get(name) ?? { cohort_type, cohort, region, taking_part: 0, contributors: [] };
    if (counts) cell.contributors.push(contributorOf(party));
    if (counts) cell.taking_part += 1;
    cells.set(name, cell);
  };
  for (const party of parties) {
    join("nation", "nation", null, party);
    join("region", party.region, null, party);
    join("cluster", party.cluster, party.region, party, party.inCluster);
    join("size-band", party.band, null, party);
  }
  return {
    metric: "email.click-rate",
    kind: "binomial",
    isRate: true,
    prior: { campaignVariance: 0.11, spread: 110 },
    cells: [...cells.values()],
    living: new Set(parties.map(({ key }) => key)),
    ...metric,
  };
};

/** What the next release is given of what these cells say, on top of what was published before. */
export const lastOf = (cells: readonly ProtectedCell[], earlier: readonly LastVersion[] = []): LastVersion[] => {
  const last = new Map(earlier.map((one) => [`${one.cohort_type} ${one.cohort}`, one]));
  for (const { cohort_type, cohort, ...cell } of cells) {
    if (cell.status !== "published" || cell.versions === null) continue;
    const { values, as_of, first_published_in, versions } = cell;
    const name = `${cohort_type} ${cohort}`;
    const before = last.get(name);
    const known = before ? [before.versions, ...before.earlier] : [];
    last.set(name, { cohort_type, cohort, values, as_of, first_published_in, versions, earlier: known });
  }
  return [...last.values()];
};

export const cellOf = (cells: readonly ProtectedCell[], cohort_type: Level, cohort: string): ProtectedCell => {
  const found = cells.find((cell) => cell.cohort_type === cohort_type && cell.cohort === cohort);
  if (!found) throw new Error(`no cell of ${cohort_type} ${cohort}`);
  return found;
};
