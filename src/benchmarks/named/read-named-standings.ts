import { officersRegion } from "../../accounts/actor.ts";
import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { catalogue, metrics } from "../../metrics/catalogue.ts";
import { summaryOf } from "../../releases/contract.ts";
import { findRelease } from "../../releases/queries.ts";
import type { Cell } from "../contract.ts";
import { readCellsOf, readCohortsOf } from "../queries.ts";
import type { NamedStandings } from "./contract.ts";
import { countNamed, readNamed } from "./queries.ts";

/**
 * The parties of an officer's region that chose to be named, beside their clusters in the latest release. Reads what was made
 * with releases, and nothing else of any party.
 * @param slug the region's; else the one as whose officer the person looks at the pages
 * @param metricIds those of the catalogue to be shown; none means all
 * @throws DomainError `sign-in-needed`, `officer-needed`, `not-found` for an unknown metric
 */
export const readNamedStandings = async (
  { db, actor }: Context,
  { slug, metricIds = [] }: { slug?: string; metricIds?: readonly string[] },
): Promise<NamedStandings & { partyIds: number[] }> => {
  const region = officersRegion(actor, slug);
  if (metricIds.some((id) => !metrics.has(id))) throw new DomainError("not-found");
  const asked = metricIds.length === 0 ? catalogue.map(({ id }) => id) : metricIds;
  const release = await findRelease(db, "latest");
  if (!release) return { region, release: null, parties: 0, taking_part: 0, named: 0, items: [], partyIds: [] };
  const [rows, named, [cohort]] = await Promise.all([
    readNamed(db, region.slug, asked),
    countNamed(db, region.slug),
    readCohortsOf(db, release.id, [{ cohort_type: "region", cohort: region.slug }]),
  ]);
  const clusters = [...new Set(rows.map(({ cluster }) => cluster))];
  const cells = await readCellsOf(
    db,
    release.id,
    [...new Set(rows.map(({ metric }) => metric))],
    clusters.map((cluster) => ({ cohort_type: "cluster", cohort: cluster })),
  );
  const cellOf = new Map(cells.map((cell) => [`${cell.metric} ${cell.cohort}`, cell]));
  return {
    region,
    release: summaryOf(release),
    parties: cohort?.parties ?? 0,
    taking_part: cohort?.taking_part ?? 0,
    named,
    items: rows
      .map(({ party_id: _, ...row }) => ({
        ...row,
        interval: JSON.parse(row.interval),
        ...saidOfCluster(cellOf.get(`${row.metric} ${row.cluster}`)),
      }))
      .sort((one, other) => place(one.metric) - place(other.metric)),
    partyIds: [...new Set(rows.map(({ party_id }) => party_id))],
  };
};

/** In the catalogue. */
const place = (metric: string): number => catalogue.findIndex(({ id }) => id === metric);

const saidOfCluster = (cell: Cell | undefined) => {
  const { mean = null, interval = null, as_of = null } = cell ?? {};
  return { cluster_mean: mean, cluster_interval: interval, cluster_as_of: mean === null ? null : as_of };
};
