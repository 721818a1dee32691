import { ownParty } from "../../accounts/actor.ts";
import { type OwnSums, readOwnSums } from "../../campaigns/queries.ts";
import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { catalogue, metrics } from "../../metrics/catalogue.ts";
import { findParty } from "../../parties/queries.ts";
import { summaryOf } from "../../releases/contract.ts";
import { lastCompleteMonth, windowOf } from "../../releases/month.ts";
import { findRelease } from "../../releases/queries.ts";
import { unmeasured } from "../compare.ts";
import type { CohortType, ComparisonRow, Standing } from "../contract.ts";
import { readCellsOf, readCohortsOf } from "../queries.ts";

/**
 * The party's own rates beside the cohorts it belongs to, as the latest release says of them, over that release's window.
 * Before the first release: its own rates alone, over the last twelve complete months.
 * @throws DomainError `not-your-party`, `sign-in-needed`, `not-found` for an unknown metric
 */
export const readStandings = async (context: Context, slug: string, metric?: string): Promise<Standing[]> => {
  const { db, actor, now } = context;
  const party = ownParty(actor, slug, "read");
  if (metric !== undefined && !metrics.has(metric)) throw new DomainError("not-found");
  const metricIds = metric === undefined ? catalogue.map(({ id }) => id as string) : [metric];
  const [place, release] = await Promise.all([findParty(db, slug), findRelease(db, "latest")]);
  if (!place) throw new DomainError("not-found");

  const window = windowOf(release?.as_of ?? lastCompleteMonth(now));
  const own = new Map((await readOwnSums(db, party, metricIds, window)).map((sums) => [sums.metric, sums]));
  const belongsTo: { cohort_type: CohortType; cohort: string }[] = [
    { cohort_type: "cluster", cohort: place.cluster },
    { cohort_type: "region", cohort: place.region },
    { cohort_type: "size-band", cohort: place.size_band },
    { cohort_type: "nation", cohort: place.nation },
  ];
  const [cells, cohorts] = release
    ? await Promise.all([readCellsOf(db, release.id, metricIds, belongsTo), readCohortsOf(db, release.id, belongsTo)])
    : [[], []];

  return metricIds.map((id) => ({
    metric: id,
    release: release ? summaryOf(release) : null,
    window,
    own: ownRate(own.get(id), metrics.get(id)?.exposure === "month"),
    cohorts: belongsTo.flatMap(({ cohort_type, cohort }): ComparisonRow[] => {
      const known = cohorts.find((one) => one.cohort_type === cohort_type && one.cohort === cohort);
      if (!known || !release) return [];
      const cell = cells.find((one) => one.metric === id && one.cohort_type === cohort_type && one.cohort === cohort);
      return [{ ...known, cell: cell ?? unmeasured(id, known, release) }];
    }),
  }));
};

/** A contribution counts observations: for a figure per month these are the months, and the campaigns are its numerator. */
const ownRate = (sums: OwnSums | undefined, isPerMonth: boolean): Standing["own"] => ({
  campaigns: (isPerMonth ? sums?.x : sums?.m) ?? 0,
  exposure: sums?.n ?? 0,
  numerator: sums?.x ?? 0,
  rate: sums && sums.n > 0 ? sums.x / sums.n : null,
});
