/** What a release says of a whole metric, as published (rounded): every other figure is computed from it. */
export interface Population {
  /** P: the typical party's rate. */
  rate: number;
  /**
   * How alike the parties are: M of a beta distribution (binomial), G of a gamma distribution (count); larger is more
   * alike. null: no detectable difference between parties (flat).
   */
  spread: number | null;
  /** s2: the variance between one party's campaigns, on the log scale. */
  campaignVariance: number;
}
