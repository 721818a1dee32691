import { ownParty } from "../../accounts/actor.ts";
import { noteExport } from "../../accounts/audit.ts";
import { type OwnSums, readOwnSums } from "../../campaigns/queries.ts";
import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { catalogue, metrics } from "../../metrics/catalogue.ts";
import type { Metric } from "../../metrics/metric.ts";
import { findParty } from "../../parties/queries.ts";
import { summaryOf } from "../../releases/contract.ts";
import { lastCompleteMonth, monthsBefore, windowOf } from "../../releases/month.ts";
import { findRelease } from "../../releases/queries.ts";
import { nationOf } from "../../releases/standing/nation.ts";
import type { CohortType, ComparisonRow } from "../contract.ts";
import { readCellsOf, readCohortsOf } from "../queries.ts";
import { unmeasured } from "../unmeasured.ts";
import type { Standing } from "./contract.ts";
import { ownFigure } from "./own-figure.ts";
import { stand } from "./stand.ts";

/**
 * The party's own rates and where they stand against the latest release, over that release's window; and apart from these
 * its campaigns since. Before the first release: its own rates alone, over the last twelve complete months.
 * @throws DomainError `not-your-party`, `sign-in-needed`, `not-found` for an unknown metric
 */
export const readStandings = async (context: Context, slug: string, metric?: string): Promise<Standing[]> => {
  const { db, actor, now } = context;
  const party = ownParty(actor, slug, "read");
  if (metric !== undefined && !metrics.has(metric)) throw new DomainError("not-found");
  const asked: readonly Metric[] = metric === undefined ? catalogue : catalogue.filter(({ id }) => id === metric);
  const metricIds = asked.map(({ id }) => id);
  const [place, release] = await Promise.all([findParty(db, slug), findRelease(db, "latest")]);
  if (!place) throw new DomainError("not-found");

  const window = windowOf(release?.as_of ?? lastCompleteMonth(now));
  const since = { from: monthsBefore(window.to, -1), to: lastMonth };
  const belongsTo: { cohort_type: CohortType; cohort: string }[] = [
    { cohort_type: "cluster", cohort: place.cluster },
    { cohort_type: "region", cohort: place.region },
    { cohort_type: "size-band", cohort: place.size_band },
    { cohort_type: "nation", cohort: place.nation },
  ];
  const [own, later, cells, cohorts] = await Promise.all([
    readOwnSums(db, party, metricIds, window).then(byMetric),
    readOwnSums(db, party, metricIds, since).then(byMetric),
    release ? readCellsOf(db, release.id, metricIds, belongsTo) : [],
    release ? readCohortsOf(db, release.id, belongsTo) : [],
  ]);

  return asked.map((definition) => {
    const ofMetric = cells.filter(({ metric }) => metric === definition.id);
    const nation = nationOf(
      ofMetric.find(({ cohort_type }) => cohort_type === "nation"),
      definition,
    );
    const soFar = later.get(definition.id);
    return {
      metric: definition.id,
      release: release ? summaryOf(release) : null,
      window,
      ...stand(definition, own.get(definition.id), nation),
      so_far: soFar ? { from: since.from, ...ownFigure(definition, soFar, nation) } : null,
      cohorts: belongsTo.flatMap(({ cohort_type, cohort }): ComparisonRow[] => {
        const known = cohorts.find((one) => one.cohort_type === cohort_type && one.cohort === cohort);
        if (!known || !release) return [];
        const cell = ofMetric.find((one) => one.cohort_type === cohort_type && one.cohort === cohort);
        return [{ ...known, cell: cell ?? unmeasured(definition.id, known, release) }];
      }),
    };
  });
};

/** The same, to be taken along: that it was is kept in the audit. */
export const exportStandings = async (context: Context, slug: string, metric?: string): Promise<Standing[]> => {
  const standings = await readStandings(context, slug, metric);
  await noteExport(context, ownParty(context.actor, slug, "read"), "standing-exported");
  return standings;
};

/** Whatever has been uploaded is of a month before this one. */
const lastMonth = "9999-12";

const byMetric = (sums: readonly OwnSums[]) => new Map(sums.map((one) => [one.metric, one]));
