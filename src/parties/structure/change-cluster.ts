import type { Context } from "../../context.ts";
import { changeStructure, type How } from "./change-structure.ts";
import type { ClusterChange } from "./contract.ts";
import { requireFreeName } from "./free-name.ts";
import { placeChosen, placeNamed, withPlace } from "./structure.ts";

/** Puts a cluster's name right, or moves it to another region. Its slug stays. @throws DomainError `not-found`, `not-understood` */
export const changeCluster = async (context: Context, slug: string, asked: ClusterChange, how: How = {}) =>
  (
    await changeStructure(context, how, (before) => {
      const cluster = placeNamed(before.clusters, slug);
      const { name = cluster.name, region = cluster.region } = asked;
      placeChosen(before.regions, region, "region");
      requireFreeName(
        name,
        before.clusters.filter((one) => one !== cluster),
      );
      return { after: { ...before, clusters: withPlace(before.clusters, { ...cluster, name, region }) } };
    })
  ).report;
