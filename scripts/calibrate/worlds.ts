import { metrics } from "../../src/metrics/catalogue.ts";
import type { Metric } from "../../src/metrics/metric.ts";
import { eventVariance, type World } from "./generator.ts";

/** A metric of the catalogue in a world of invented parties. */
export interface Setting {
  world: World;
  metric: Metric;
}

const emails = (
  name: string,
  id: string,
  rate: number,
  campaigns: World["campaigns"] = [10, 49],
  deviation = 0.5,
): Setting => ({
  world: { name, kind: "binomial", rate, deviation, campaigns },
  metric: definitionOf(id),
});

/**
 * Events have the prior that is true of them: whether the catalogue's is true of real parties is a question for its review.
 * With half of it, own ranges of 30 parties cover 91 %.
 */
const events = (name: string, rate: number, deviation = 0.5): Setting => {
  const metric = definitionOf("event.rsvps-per-event");
  return {
    world: { name, kind: "count", rate, deviation, campaigns: [4, 9] },
    metric: { ...metric, prior: { ...metric.prior, campaignVariance: eventVariance } },
  };
};

function definitionOf(id: string): Metric {
  const metric = metrics.get(id);
  if (!metric) throw new RangeError(`the catalogue has no ${id}`);
  return metric;
}

export const clicks = emails("clicks", "email.click-rate", 0.03);
export const unsubscribes = emails("unsubscribes", "email.unsubscribe-rate", 0.0025);
export const opens = emails("opens", "email.open-rate-filtered", 0.35);
export const fewCampaigns = emails("few campaigns", "email.click-rate", 0.03, [1, 3]);
export const alike = emails("alike", "email.click-rate", 0.03, [10, 49], 0);
export const sixRsvps = events("6 RSVPs", 6);
export const eighteenRsvps = events("18 RSVPs", 18);

/** Means just above 0.01 and 10: two significant figures say least of those. */
export const roundedClicks = emails("clicks of 1 %", "email.click-rate", 0.0087);
export const roundedRsvps = events("10 RSVPs", 9.3);

export const unequalClicks = emails("clicks, unequal parties", "email.click-rate", 0.03, [10, 49], 0.7);
export const unequalRsvps = events("18 RSVPs, unequal parties", 18, 0.7);
