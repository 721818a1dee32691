import type { CellValues } from "../../disclosure/grid.ts";
import { policy } from "../../disclosure/policy.ts";
import type { Metric } from "../../metrics/metric.ts";
import type { Population } from "../../statistics/population.ts";

/** The nation's rounded figures of one metric, as far as a party may be set against them. */
export interface Nation extends Population {
  /** E of the nation's mean; null where the release does not say it. */
  weight: number | null;
  /** Lower end of the band: with fewer, less is claimed. */
  contributors: number;
  provisional: boolean;
  /**
   * How far the parties' distribution is known: `fitted`; `alike` (no detectable difference between parties); `assumed`
   * while few contribute (a reviewed spread stands in, so only words are said); `unknown` where the fit did not hold.
   */
  distribution: "fitted" | "alike" | "assumed" | "unknown";
}

/** What a release says of the nation, or nulls where it says nothing. */
type SaidOfNation = {
  [Value in "mean" | "weight" | "contributors" | "spread" | "campaign_variance" | "provisional" | "quantiles"]:
    | CellValues[Value]
    | null;
};

/** What a release's cell of the nation says; null where it says nothing. Nothing private or unrounded comes in. */
export const nationOf = (
  cell: SaidOfNation | null | undefined,
  { kind, prior }: Pick<Metric, "kind" | "prior">,
): Nation | null => {
  if (!cell || cell.mean === null || cell.contributors === null) return null;
  // A rate that is rounded to nobody or everybody says nothing of how far parties differ.
  if (cell.mean <= 0 || (kind === "binomial" && cell.mean >= 1)) return null;
  const contributors = Number.parseInt(cell.contributors, 10);
  return {
    rate: cell.mean,
    spread: cell.spread,
    campaignVariance: cell.campaign_variance ?? prior.campaignVariance,
    weight: cell.weight,
    contributors,
    provisional: cell.provisional ?? true,
    distribution: distributionOf(cell, contributors),
  };
};

const distributionOf = ({ quantiles, spread }: SaidOfNation, contributors: number): Nation["distribution"] => {
  if (spread === null) return "alike";
  if (quantiles !== null) return "fitted";
  return contributors < policy.fit.contributors ? "assumed" : "unknown";
};
