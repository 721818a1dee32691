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
  /**
   * Reviewed values that stand in while few parties contribute: the variance between one party's campaigns on the log
   * scale, and the spread between parties (M of a beta-binomial, G of a gamma distribution).
   */
  prior: { campaignVariance: number; spread: number };
  /** When what is counted changed: figures before and after are not alike. */
  changes?: readonly CountingChange[];
  review: { author: string; checker: string; nextReview: string };
}

/** A month from which the definition, or what a tool counts into it, is another. The code becomes a sentence on the page. */
export interface CountingChange {
  from: string;
  code: "apple-opens-by-itself" | "mailchimp-leaves-apple-out";
}
