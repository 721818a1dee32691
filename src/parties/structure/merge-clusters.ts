import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { changeStructure, type How } from "./change-structure.ts";
import type { MergeRequest } from "./contract.ts";
import { placeChosen, placeNamed } from "./structure.ts";

/** Moves every party of one cluster into another, and the first is gone. @throws DomainError `not-found`, `not-understood` */
export const mergeClusters = async (context: Context, slug: string, { into }: MergeRequest, how: How = {}) =>
  (
    await changeStructure(context, how, (before) => {
      const { name } = placeNamed(before.clusters, slug);
      const { slug: cluster, name: into_name } = placeChosen(before.clusters, into, "into");
      if (cluster === slug) throw new DomainError("not-understood", {}, [{ code: "into-itself", column: "into" }]);
      const moving = before.parties.filter((party) => party.cluster === slug);
      return {
        after: {
          ...before,
          clusters: before.clusters.filter((one) => one.slug !== slug),
          parties: before.parties.map((party) => (party.cluster === slug ? { ...party, cluster } : party)),
        },
        note: {
          action: "clusters-merged",
          details: () => ({ cluster: slug, name, into: cluster, into_name, parties: moving.length }),
        },
      };
    })
  ).report;
