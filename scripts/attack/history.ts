import type { Contributor, PooledCell, PooledMetric } from "../../src/disclosure/grid.ts";
import { randomOf } from "../demonstration/random.ts";
import type { AttackedMetric } from "./attacked-metric.ts";
import { hubOf } from "./hub.ts";
import { live } from "./life.ts";
import { firstWilling, nextWilling } from "./naming.ts";
import { type Party, sumsOf } from "./party.ts";
import type { Scenario } from "./scenario.ts";

/** What a hub would pool at one moment. */
export interface Snapshot {
  as_of: string;
  slug: string;
  pooled: PooledMetric;
  /** Keys of the parties that chose to be named. */
  willing: ReadonlySet<string>;
}

/** One hub's life in one metric: what it would pool at each of its snapshots. */
export interface History {
  metric: AttackedMetric;
  snapshots: readonly Snapshot[];
}

/** A seeded history of joining, leaving, uploading, correcting, withdrawing and moving, of parties and of clusters. */
export const historyOf = (metric: AttackedMetric, scenario: Scenario, contributors: number, seed: number): History => {
  const random = randomOf("attack", metric.name, scenario.name, contributors, seed);
  let month = 0;
  const hub = hubOf(contributors, month, metric, random);
  // Of its own, so that a hub's life does not depend on who is named.
  const choosing = randomOf("naming", metric.name, scenario.name, contributors, seed);
  let willing = firstWilling(hub, scenario, choosing);
  const snapshots: Snapshot[] = [];
  for (let step = 0; step < scenario.snapshots; step += 1) {
    if (step > 0) {
      if (step % scenario.stepsInMonth === 0) month += 1;
      live(hub, month, metric, scenario, random);
      willing = nextWilling(willing, hub, scenario, choosing);
    }
    snapshots.push({ as_of: calendar(month), slug: `release-${step}`, pooled: pool(hub, month, metric), willing });
  }
  return { metric, snapshots };
};

type Place = Omit<PooledCell, "contributors" | "taking_part">;

/** Every cohort that has a party at the moment. */
const placesOf = (hub: readonly Party[]): Place[] => {
  const clusters = new Map(hub.map(({ cluster, region }) => [cluster, region]));
  const regions = new Set(clusters.values());
  const bands = new Set(hub.map(({ band }) => band));
  return [
    { cohort_type: "nation", cohort: "nation", region: null },
    ...[...regions].map((cohort) => ({ cohort_type: "region", cohort, region: null }) as const),
    ...[...clusters].map(([cohort, region]) => ({ cohort_type: "cluster", cohort, region }) as const),
    ...[...bands].map((cohort) => ({ cohort_type: "size-band", cohort, region: null }) as const),
  ];
};

const pool = (hub: readonly Party[], month: number, metric: AttackedMetric): PooledMetric => {
  const { definition, isRate } = metric;
  const takingPart = hub.filter(({ takesPart }) => takesPart);
  const contributors = takingPart
    .map((party) => ({ party, contributor: contributorOf(party, month) }))
    .filter(({ contributor }) => contributor.m > 0);
  const cells = placesOf(hub).map((place) => ({
    ...place,
    taking_part: takingPart.filter((party) => countsIn(party, place)).length,
    contributors: contributors.filter(({ party }) => countsIn(party, place)).map(({ contributor }) => contributor),
  }));
  return {
    metric: definition.id,
    kind: definition.kind,
    isRate,
    prior: definition.prior,
    cells,
    living: new Set(hub.map(({ key }) => key)),
  };
};

const countsIn = (party: Party, { cohort_type, cohort }: Place): boolean => {
  if (cohort_type === "nation") return true;
  if (cohort_type === "region") return party.region === cohort;
  if (cohort_type === "cluster") return party.countsInCluster && party.cluster === cohort;
  return party.band === cohort;
};

const contributorOf = (party: Party, month: number): Contributor => {
  const sums = sumsOf(party, month);
  return { key: party.key, version: Object.values(sums).join("."), ...sums };
};

const calendar = (month: number): string => new Date(Date.UTC(2026, month, 1)).toISOString().slice(0, 7);
