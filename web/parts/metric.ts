import { catalogue, type MetricId, metrics } from "../../src/metrics/catalogue.ts";
import type { Metric } from "../../src/metrics/metric.ts";
import type { Form } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";

/** A metric as pages show it: its definition, its words, and how its figures are written. */
export interface ShownMetric {
  id: string;
  definition: Metric;
  name: string;
  of: string;
  why: string;
  form: Form;
  /** Where its definition is explained. */
  explained: string;
}

export const shownMetric = (id: string, words: Words): ShownMetric => {
  const definition = metrics.get(id);
  if (!definition) throw new RangeError(`not in the catalogue: ${id}`);
  return {
    id,
    definition,
    ...words.metrics[id as MetricId],
    form: definition.exposure === "each" || definition.exposure === "month" ? "number" : "per-cent",
    explained: `/method#${id}`,
  };
};

/** The whole catalogue, in its order. */
export const shownMetrics = (words: Words): ShownMetric[] => catalogue.map(({ id }) => shownMetric(id, words));

/** Whether this is the figure its channel leads with. */
export const isLead = (id: string): boolean => metrics.get(id)?.lead === true;
