import type { Cell } from "../../src/benchmarks/contract.ts";

/** A withheld cell, for tests to fill with what they are about. */
export const unpublished: Cell = {
  metric: "email.click-rate",
  cohort_type: "nation",
  cohort: "wood",
  status: "withheld",
  mean: null,
  weight: null,
  interval: null,
  flag: null,
  contributors: null,
  spread: null,
  campaign_variance: null,
  provisional: null,
  quantiles: null,
  split: null,
  counted: null,
  opens_at: null,
  as_of: "2026-10",
  first_published_in: null,
};
