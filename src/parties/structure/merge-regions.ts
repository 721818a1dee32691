import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { changeStructure, type How } from "./change-structure.ts";
import type { MergeRequest } from "./contract.ts";
import { moveOfficers } from "./queries.ts";
import { placeChosen, placeNamed } from "./structure.ts";

/**
 * Moves everything of one region into another, and the first is gone. Its officers, and who is invited to be one, look after
 * the region it became part of: nobody loses sight of the parties they look after.
 * @throws DomainError `not-found`, `not-understood`
 */
export const mergeRegions = async (context: Context, slug: string, { into }: MergeRequest, how: How = {}) =>
  (
    await changeStructure(context, how, (before) => {
      const { name } = placeNamed(before.regions, slug);
      const { slug: region, name: into_name } = placeChosen(before.regions, into, "into");
      if (region === slug) throw new DomainError("not-understood", {}, [{ code: "into-itself", column: "into" }]);
      const moving = before.clusters.filter((cluster) => cluster.region === slug);
      const officers = before.officers.get(slug) ?? 0;
      return {
        after: {
          ...before,
          regions: before.regions.filter((one) => one.slug !== slug),
          clusters: before.clusters.map((cluster) => (cluster.region === slug ? { ...cluster, region } : cluster)),
        },
        note: {
          action: "regions-merged",
          details: () => ({ region: slug, name, into: region, into_name, clusters: moving.length, officers }),
        },
        alongside: moveOfficers(context.db, slug, region),
      };
    })
  ).report;
