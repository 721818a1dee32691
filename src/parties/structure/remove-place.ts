import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { changeStructure, type How } from "./change-structure.ts";
import { placeNamed } from "./structure.ts";

/** Takes a cluster out that was made and never used. @throws DomainError `not-found`, `place-in-use` where parties are in it */
export const removeCluster = async (context: Context, slug: string, how: How = {}) =>
  (
    await changeStructure(context, how, (before) => {
      const cluster = placeNamed(before.clusters, slug);
      if (before.parties.some((party) => party.cluster === slug)) throw new DomainError("place-in-use");
      return { after: { ...before, clusters: before.clusters.filter((one) => one !== cluster) } };
    })
  ).report;

/** Takes a region out that nothing is in. @throws DomainError `not-found`, `place-in-use` where somebody looks after it still */
export const removeRegion = async (context: Context, slug: string, how: How = {}) =>
  (
    await changeStructure(context, how, (before) => {
      const region = placeNamed(before.regions, slug);
      const used = before.officers.has(slug) || before.clusters.some((cluster) => cluster.region === slug);
      if (used) throw new DomainError("place-in-use");
      return { after: { ...before, regions: before.regions.filter((one) => one !== region) } };
    })
  ).report;
