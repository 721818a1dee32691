import { csvOf } from "../../http/csv.ts";
import { structureColumns } from "./read-structure.ts";
import type { StoredStructure, Structure } from "./structure.ts";

/** The structure as the file that goes in: loading it changes nothing, and what then comes out is the same, byte for byte. */
export const structureFile = ({ nation, regions, clusters, parties }: Structure): string => {
  const regionOf = new Map(regions.map((region) => [region.slug, region.name]));
  const clusterOf = new Map(clusters.map((cluster) => [cluster.slug, cluster]));
  return csvOf(
    structureColumns,
    parties.map(({ slug: party, cluster: of, ...fields }) => {
      const cluster = clusterOf.get(of);
      const row = {
        ...fields,
        party,
        cluster: cluster?.name ?? null,
        region: regionOf.get(cluster?.region ?? "") ?? null,
        nation: nation?.name ?? null,
      };
      return structureColumns.map((column) => row[column]);
    }),
  );
};

/** The structure as the API gives it. */
export const structureJson = ({ revision, nation, regions, clusters, parties }: StoredStructure) => ({
  revision,
  nation: nation && named(nation),
  regions: regions.map(named),
  clusters: clusters.map(named),
  parties: parties.map(named),
});

const named = <T extends { slug: string }>({ slug: id, ...rest }: T) => ({ id, ...rest });
