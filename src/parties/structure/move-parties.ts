import type { Context } from "../../context.ts";
import { changeStructure, type How } from "./change-structure.ts";
import type { MoveRequest } from "./contract.ts";
import { placeChosen, placeNamed } from "./structure.ts";

/** Moves parties into a cluster, all of them or none. @throws DomainError `not-found` for a party, `not-understood` */
export const moveParties = async (context: Context, { parties, cluster }: MoveRequest, how: How = {}) =>
  (
    await changeStructure(context, how, (before) => {
      const moving = new Set(parties.map((slug) => placeNamed(before.parties, slug)));
      placeChosen(before.clusters, cluster, "cluster");
      return {
        after: {
          ...before,
          parties: before.parties.map((party) => (moving.has(party) ? { ...party, cluster } : party)),
        },
      };
    })
  ).report;
