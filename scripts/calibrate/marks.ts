/**
 * What has to hold, and why there. A mark holds when the 99 % Monte-Carlo interval of what was measured meets its band: chance
 * alone fails none, and a wrong formula does.
 */
import { beyondByChance } from "../../src/benchmarks/limits.ts";
import type { Interval } from "../../src/statistics/interval.ts";

export interface Estimated {
  value: number;
  /** 99 %, Monte Carlo. */
  interval: Interval;
}

/** One mark in one design. */
export interface Measured extends Estimated {
  mark: MarkName;
  design: string;
}

interface Mark {
  what: string;
  band: Interval;
  /** Whether it is measured on rounded figures, as a release says them, or on the formulas. */
  figures: "published" | "exact";
  why: string;
}

export const marks = {
  "effect's error, stated": {
    what: "slope of ln(standard error) of a pooled effect over ln(parties)",
    band: [-0.55, -0.45],
    figures: "exact",
    why: "one over the root: -0.5",
  },
  "effect's error, true": {
    what: "slope of ln(root mean square error) of a pooled effect over ln(parties)",
    band: [-0.58, -0.42],
    figures: "exact",
    why: "the same, less exactly measured",
  },
  "own range": {
    what: "a party's own range holds its rate",
    band: [0.93, 0.97],
    figures: "published",
    why: "nominal 95 %",
  },
  "shrunken range": {
    what: "the shrunken rate's range holds the party's rate",
    band: [0.93, 0.97],
    figures: "published",
    why: "nominal 95 %",
  },
  "shrunken range, small lists": {
    what: "the same for lists under 464, the smaller third",
    band: [0.93, 0.97],
    figures: "published",
    why: "what holds on average may fail the small",
  },
  "shrunken range, all alike": {
    what: "the same where parties do not differ at all, flat fits included",
    band: [0.93, 0.99],
    figures: "exact",
    why: "a spread that is there by chance makes it wider, so it may hold too often; no page shows the flat ones",
  },
  "percentile range": {
    what: "a percentile's range holds the party's true percentile",
    band: [0.92, 0.97],
    figures: "published",
    why: "the fitted shape is not the true one; the number of parties is the lower end of its band, so it may hold too often",
  },
  "outside 95 %": {
    what: "a party lies outside the 95 % funnel",
    band: [0.02, 0.08],
    figures: "published",
    why: "nominal 5 %",
  },
  "outside 99.8 %": {
    what: "a party lies outside the 99.8 % funnel",
    band: [0, 0.02],
    figures: "published",
    why: "nominal 0.2 %; additive limits ignore that good rates have the longer tail",
  },
  "own range of counts": {
    what: "a party's own range holds its mean",
    band: [0.93, 0.97],
    figures: "published",
    why: "nominal 95 %",
  },
  "shrunken range of counts": {
    what: "the shrunken mean's range holds the party's mean",
    band: [0.93, 0.97],
    figures: "published",
    why: "nominal 95 %",
  },
  "percentile range of counts": {
    what: "a percentile's range holds the party's true percentile",
    band: [0.92, 0.97],
    figures: "published",
    why: "as for rates",
  },
  "counts outside 95 %": {
    what: "a party lies outside the 95 % funnel",
    band: [0.02, 0.08],
    figures: "published",
    why: "nominal 5 %",
  },
  "counts outside 99.8 %": {
    what: "a party lies outside the 99.8 % funnel",
    band: [0, 0.02],
    figures: "published",
    why: "as for rates; of a gamma distribution of shape 4 itself 0.9 % lie beyond, of the one simulated 1.4 %",
  },
  "cluster's range": {
    what: "a cluster's range holds the typical rate of parties like its own",
    band: [0.93, 0.97],
    figures: "published",
    why: "nominal 95 %, for 5 to 14 parties",
  },
  "cluster's range, 5 to 7": {
    what: "the same for clusters of 5 to 7 parties",
    band: [0.93, 0.97],
    figures: "published",
    why: "nominal 95 %; so few parties that their true shape matters",
  },
  "flagged, 95 %": {
    what: "clusters that are alike lie outside the 95 % limits",
    band: [0.02, 0.08],
    figures: "published",
    why: "nominal 5 %",
  },
  "flagged above, 99.8 %": {
    what: "a cluster is called unusually high where clusters are alike",
    band: [0, 0.0025],
    figures: "published",
    why: "nominal 0.1 %; parties' true shape has the longer tail; additive limits were rejected for 0.8 %",
  },
  "flagged below, 99.8 %": {
    what: "a cluster is called unusually low where clusters are alike",
    band: [0, 0.0025],
    figures: "published",
    why: "as above",
  },
  "flagged, 99.8 %": {
    what: "a group is called unusual, either way, where groups are alike",
    band: [0, beyondByChance],
    figures: "published",
    why: "nominal 0.2 %, but no more than the pages say of chance, also where parties differ by 0.7 in place of 0.5, or where regions are so large that the rounding of a figure that begins with a 1 counts",
  },
} as const satisfies Record<string, Mark>;

export type MarkName = keyof typeof marks;

/** Whether what was measured may be what the mark asks for. */
export const holds = ({ mark, interval: [low, high] }: Measured): boolean => {
  const [least, most] = marks[mark].band;
  return low <= most && high >= least;
};
