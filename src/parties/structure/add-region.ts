import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { changeStructure, type How } from "./change-structure.ts";
import type { RegionRequest } from "./contract.ts";
import { newPlace } from "./free-name.ts";

/** Makes a region with its first cluster. @throws DomainError `not-found` before anything was loaded, `not-understood` */
export const addRegion = async (context: Context, asked: RegionRequest, how: How = {}) =>
  (
    await changeStructure(context, how, (before) => {
      if (!before.nation) throw new DomainError("not-found");
      const region = newPlace(asked.name, before.regions);
      const cluster = { ...newPlace(asked.cluster, before.clusters, "cluster"), region: region.slug };
      return {
        after: { ...before, regions: [...before.regions, region], clusters: [...before.clusters, cluster] },
      };
    })
  ).report;
