import { metrics } from "../../src/metrics/catalogue.ts";
import type { Metric } from "../../src/metrics/metric.ts";

/** A metric that is attacked: its definition from the catalogue, and what an invented hub's parties look like in it. */
export interface AttackedMetric {
  name: string;
  definition: Pick<Metric, "id" | "kind" | "prior">;
  isRate: boolean;
  /** The typical party's rate, and how parties and one party's campaigns differ from it (sd on the logit or log scale). */
  rate: number;
  partySpread: number;
  campaignSpread: number;
  /** What everybody knows to be the most: a proportion is no more than one, and a hall holds so many. */
  ceiling: number;
}

export const attackedMetrics: readonly AttackedMetric[] = [
  {
    name: "clicks",
    definition: definitionOf("email.click-rate"),
    isRate: true,
    rate: 0.03,
    partySpread: 0.5,
    campaignSpread: 0.25,
    ceiling: 1,
  },
  {
    name: "opens",
    definition: definitionOf("email.open-rate-filtered"),
    isRate: true,
    rate: 0.35,
    partySpread: 0.4,
    campaignSpread: 0.14,
    ceiling: 1,
  },
  {
    name: "RSVPs",
    definition: definitionOf("event.rsvps-per-event"),
    isRate: false,
    rate: 18,
    partySpread: 0.5,
    campaignSpread: 0.45,
    ceiling: 500,
  },
];

function definitionOf(id: string): Metric {
  const definition = metrics.get(id);
  if (!definition) throw new RangeError(`the catalogue has no ${id}`);
  return definition;
}
