import type { Release } from "../releases/queries.ts";
import type { Cell, ReleaseCohort } from "./contract.ts";

/** The cell of a metric that is younger than the release: it has no figure. */
export const unmeasured = (
  metric: string,
  { cohort_type, cohort }: Pick<ReleaseCohort, "cohort_type" | "cohort">,
  { as_of }: Pick<Release, "as_of">,
): Cell => ({
  metric,
  cohort_type,
  cohort,
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
  as_of,
  first_published_in: null,
});
