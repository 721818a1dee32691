import type { Context } from "../../context.ts";
import { changeStructure, type How } from "./change-structure.ts";
import type { ClusterRequest } from "./contract.ts";
import { newPlace } from "./free-name.ts";
import { placeChosen } from "./structure.ts";

/** Makes a cluster in a region, for parties to come. @throws DomainError `not-understood` */
export const addCluster = async (context: Context, { name, region }: ClusterRequest, how: How = {}) =>
  (
    await changeStructure(context, how, (before) => {
      const cluster = {
        ...newPlace(name, before.clusters),
        region: placeChosen(before.regions, region, "region").slug,
      };
      return { after: { ...before, clusters: [...before.clusters, cluster] } };
    })
  ).report;
