import type { NamedStanding } from "./contract.ts";

/** A named standing as a spreadsheet wants it: a column a value. */
export const flatNamed = ({ interval, cluster_interval, ...standing }: NamedStanding) => ({
  ...standing,
  rate_low: interval[0],
  rate_high: interval[1],
  cluster_low: cluster_interval?.[0] ?? null,
  cluster_high: cluster_interval?.[1] ?? null,
});
