import type { Random } from "../demonstration/random.ts";
import type { AttackedMetric } from "./attacked-metric.ts";
import { bands } from "./hub.ts";
import { correct, type Party, takeBack, upload } from "./party.ts";
import { reorganise } from "./reorganise.ts";
import type { Scenario } from "./scenario.ts";
import { nextKey } from "./statement.ts";

/** One step in a hub's life: what becomes of its clusters, what their officers do, and what each party does. */
export const live = (hub: Party[], month: number, metric: AttackedMetric, scenario: Scenario, random: Random): void => {
  for (const cluster of new Set(hub.map(({ cluster }) => cluster))) {
    if (random.chance(scenario.reorganisations)) reorganise(cluster, hub, random);
  }
  for (const parties of Map.groupBy(hub, ({ cluster }) => cluster).values()) {
    if (random.chance(scenario.clusterUploads)) uploadTogether(parties, month, metric, random);
    if (random.chance(scenario.clusterWithdrawals)) takeBackTogether(parties, random);
    if (scenario.pairsThatRejoin && random.chance(scenario.pairsThatRejoin)) rejoin(parties.slice(0, 2));
  }
  for (const party of hub) {
    if (party.takesPart) liveAlone(party, hub, month, metric, scenario, random);
    else if (random.chance(scenario.joins)) join(party, hub, random);
  }
};

const uploadTogether = (parties: readonly Party[], month: number, metric: AttackedMetric, random: Random): void => {
  for (const party of parties) if (party.takesPart) upload(party, month, metric, random);
};

/** For nine of ten: whoever keeps theirs must not be given away when all the others are as they were. */
const takeBackTogether = (parties: readonly Party[], random: Random): void => {
  for (const party of parties) if (random.chance(0.9)) takeBack(party);
};

/** To the hub they are two who left and two who are new. */
const rejoin = (parties: readonly Party[]): void => {
  for (const party of parties) if (party.takesPart) party.key = nextKey(party.key);
};

/** Whoever joins may bring neighbours along, because officers win clusters rather than single parties. */
const join = (party: Party, hub: readonly Party[], random: Random): void => {
  const neighbours = hub.filter(({ takesPart, cluster }) => !takesPart && cluster === party.cluster);
  for (const one of random.chance(0.5) ? neighbours : [party]) one.takesPart = true;
};

const liveAlone = (
  party: Party,
  hub: readonly Party[],
  month: number,
  metric: AttackedMetric,
  scenario: Scenario,
  random: Random,
): void => {
  if (!party.dormant && random.chance(scenario.uploads)) upload(party, month, metric, random);
  if (random.chance(scenario.corrections)) correct(party, month, random);
  if (random.chance(scenario.withdrawals)) takeBack(party);
  if (random.chance(scenario.bandMoves)) party.band = random.pick(bands);
  if (random.chance(scenario.clusterMoves)) {
    const { region, cluster } = random.pick(hub);
    Object.assign(party, { region, cluster });
  }
  if (random.chance(scenario.consentChanges)) party.countsInCluster = !party.countsInCluster;
  if (random.chance(scenario.leaves)) party.takesPart = false;
};
