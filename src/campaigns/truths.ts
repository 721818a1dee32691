import { catalogue } from "../metrics/catalogue.ts";
import type { CountField, Counts } from "./campaign.ts";

/** A count that is larger than what it is counted among. */
export interface Untruth {
  numerator: CountField;
  numeratorValue: number;
  exposure: CountField;
  exposureValue: number;
}

/**
 * What cannot be true among the counts of one campaign: people who clicked are some of those an email reached. The
 * catalogue's binomial metrics say which count is part of which; a part whose whole is missing is held against the whole
 * of that. Counts of things that may exceed each other (people at an event, and its RSVPs) are never untrue.
 */
export const untruths = (fields: Partial<Counts>): Untruth[] => {
  const found: Untruth[] = [];
  for (const [numerator, whole] of wholes) {
    const numeratorValue = fields[numerator] ?? null;
    let exposure: CountField | undefined = whole;
    while (exposure && (fields[exposure] ?? null) === null) exposure = wholes.get(exposure);
    if (numeratorValue === null || !exposure) continue;
    const exposureValue = fields[exposure]!;
    if (numeratorValue > exposureValue) found.push({ numerator, numeratorValue, exposure, exposureValue });
  }
  return found;
};

/** Which count each count is part of. */
const wholes: ReadonlyMap<CountField, CountField> = new Map<CountField, CountField>([
  ["delivered", "recipients"],
  ...catalogue
    .filter((metric) => metric.kind === "binomial")
    .map((metric): [CountField, CountField] => [metric.numerator, metric.exposure]),
]);
