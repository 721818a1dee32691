import { catalogue, type MetricId } from "../metrics/catalogue.ts";
import type { Metric } from "../metrics/metric.ts";
import { addCampaign, noSums, type Sums } from "../statistics/sums.ts";
import { type Campaign, type Channel, monthOf } from "./campaign.ts";
import { isDeleted } from "./fold.ts";

/**
 * A party's contribution: for a metric and month the six additive sums m, N, X, NN, XN, XX over its campaigns. Whole
 * numbers throughout: with exposures up to 10^6 and 10^3 campaigns a month the squares stay below 2^53.
 */
export interface Contribution extends Sums {
  metric: MetricId;
  month: string;
}

/** The contributions of one channel for the given months; a month without campaigns has none. */
export const summarise = (
  channel: Channel,
  campaigns: Iterable<Campaign>,
  months: ReadonlySet<string>,
): Contribution[] => {
  const counted = new Map<string, Campaign[]>();
  for (const campaign of campaigns) {
    const month = monthOf(campaign);
    if (!months.has(month) || !takesPlace(campaign)) continue;
    const ofMonth = counted.get(month);
    if (ofMonth) ofMonth.push(campaign);
    else counted.set(month, [campaign]);
  }
  const contributions: Contribution[] = [];
  for (const [month, ofMonth] of counted) {
    for (const metric of catalogue) {
      if (metric.channel !== channel) continue;
      const sums = sumsOf(metric, ofMonth);
      if (sums.m > 0) contributions.push({ metric: metric.id, month, ...sums });
    }
  }
  return contributions;
};

/** A deleted campaign and a cancelled event never happened, as far as any figure is concerned. */
const takesPlace = (campaign: Campaign): boolean => !isDeleted(campaign) && campaign.status !== "cancelled";

const sumsOf = (metric: Metric, campaigns: readonly Campaign[]): Sums => {
  const sums = noSums();
  if (metric.numerator === "campaigns") {
    addCampaign(sums, 1, campaigns.length);
    return sums;
  }
  for (const campaign of campaigns) {
    if (metric.openClass && campaign.open_class !== metric.openClass) continue;
    const x = campaign[metric.numerator];
    const n = metric.exposure === "each" || metric.exposure === "month" ? 1 : campaign[metric.exposure];
    // Missing is not zero; and where two uploads disagree into the impossible, the campaign says nothing.
    if (x === null || n === null || n === 0 || (metric.kind === "binomial" && x > n)) continue;
    addCampaign(sums, n, x);
  }
  return sums;
};
