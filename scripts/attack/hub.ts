import type { Random } from "../demonstration/random.ts";
import type { AttackedMetric } from "./attacked-metric.ts";
import { type Party, upload, windowMonths } from "./party.ts";

export const bands = ["under-100", "100-299", "300-999", "1000-plus"] as const;

/** The share of a hub's parties that takes part from the start; the others may join. */
const takingPart = 0.8;
const parties = { cluster: [6, 13], region: 30 } as const;

/**
 * An invented hub in which so many parties take part: regions of clusters of parties, each in a size band, with a year of
 * campaigns behind them. One in ten counts from its region up only.
 */
export const hubOf = (contributors: number, month: number, metric: AttackedMetric, random: Random): Party[] => {
  const total = Math.round(contributors / takingPart);
  const regions = Math.max(2, Math.round(total / parties.region));
  const hub: Party[] = [];
  for (let cluster = 0; hub.length < total; cluster += 1) {
    const size = Math.min(random.integer(...parties.cluster), total - hub.length);
    for (let member = 0; member < size; member += 1) {
      const takesPart = random.chance(takingPart);
      const place = { region: `r${cluster % regions}`, cluster: `c${cluster}` };
      hub.push({
        ...partyOf(place, metric, random),
        key: `p${hub.length}`,
        takesPart,
        uploadedTo: month - windowMonths,
      });
    }
  }
  for (const party of hub) {
    upload(party, month - (party.dormant ? 9 : 0), metric, random);
    party.before = null;
  }
  return hub;
};

const partyOf = (
  place: Pick<Party, "region" | "cluster">,
  metric: AttackedMetric,
  random: Random,
): Omit<Party, "key" | "takesPart" | "uploadedTo"> => ({
  ...place,
  band: random.pick([...bands, ...bands.slice(1, 3)]),
  countsInCluster: random.chance(0.9),
  dormant: random.chance(0.05),
  list: Math.round(120 * Math.exp(random.between(0, Math.log(25)))),
  rate: rateOf(metric, random.normal()),
  campaignsAMonth: 0.5 * Math.exp(random.between(0, Math.log(5))),
  campaigns: [],
  before: null,
});

const rateOf = ({ definition, rate, partySpread }: AttackedMetric, deviate: number): number => {
  const times = Math.exp(partySpread * deviate);
  return definition.kind === "count" ? rate * times : (rate * times) / (1 - rate + rate * times);
};
