import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { changeStructure, type How } from "./change-structure.ts";
import type { RegionRequest } from "./contract.ts";
import { newPlace } from "./free-name.ts";
import type { Place } from "./structure.ts";

/**
 * Makes a region with its first cluster. In an empty hub it makes the nation too: so a structure begins by hand.
 * @throws DomainError `not-found` where there is no nation and none is named; `not-understood`
 */
export const addRegion = async (context: Context, asked: RegionRequest, how: How = {}) =>
  (
    await changeStructure(context, how, (before) => {
      const nation = nationFor(before.nation, asked.nation);
      const region = newPlace(asked.name, before.regions);
      const cluster = { ...newPlace(asked.cluster, before.clusters, "cluster"), region: region.slug };
      return {
        after: { ...before, nation, regions: [...before.regions, region], clusters: [...before.clusters, cluster] },
      };
    })
  ).report;

const nationFor = (nation: Place | null, asked: string | undefined): Place => {
  if (nation && asked !== undefined && asked !== nation.name) {
    throw new DomainError("not-understood", {}, [
      { code: "nation-here", column: "nation", params: { value: nation.name } },
    ]);
  }
  if (nation) return nation;
  if (asked === undefined) throw new DomainError("not-found");
  return newPlace(asked, [], "nation");
};
