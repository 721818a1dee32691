import type { Structure } from "./structure.ts";

/**
 * The structure without what a change has emptied: a cluster that its last party left, a region that its last cluster left.
 * One that somebody made ahead of its first party stays, and so does a region that somebody looks after, until it is
 * merged or removed by hand.
 */
export const withoutEmptied = (
  before: Structure,
  after: Structure,
  lookedAfter: ReadonlyMap<string, number>,
): Structure => {
  const emptied = (was: readonly string[], is: readonly string[]) => {
    const filled = new Set(is);
    return new Set(was.filter((slug) => !filled.has(slug)));
  };
  const emptiedClusters = emptied(clustersIn(before), clustersIn(after));
  const clusters = after.clusters.filter(({ slug }) => !emptiedClusters.has(slug));
  const emptiedRegions = emptied(regionsIn(before), regionsIn({ ...after, clusters }));
  const regions = after.regions.filter(({ slug }) => lookedAfter.has(slug) || !emptiedRegions.has(slug));
  return { ...after, clusters, regions };
};

const clustersIn = ({ parties }: Structure): string[] => parties.map(({ cluster }) => cluster);
const regionsIn = ({ clusters }: Pick<Structure, "clusters">): string[] => clusters.map(({ region }) => region);
