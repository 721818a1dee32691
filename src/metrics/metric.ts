import type { Channel, CountField } from "../campaigns/campaign.ts";

/**
 * A metric is a reviewed definition.
 *
 * - `binomial`: the numerator counts some of the exposure (clickers of delivered); it can never exceed it.
 * - `count`: the numerator is counted per unit of exposure and may exceed it (attended per RSVP: walk-ins are real).
 *
 * `each` as exposure means one per campaign; `month` as exposure means one per month with at least one campaign.
 */
export interface Metric {
  id: string;
  channel: Channel;
  kind: "binomial" | "count";
  better: "higher" | "lower" | "neutral";
  numerator: CountField | "campaigns";
  exposure: CountField | "each" | "month";
  /** Counted only on campaigns of this open class: opens are compared within one class. */
  openClass?: "machine-filtered" | "includes-machine";
  /** The figure the channel leads with. */
  lead?: true;
  /** Read with care: the page says why. */
  warning?: "machine-opens";
  review: { author: string; checker: string; nextReview: string };
}
