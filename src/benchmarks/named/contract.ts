import { z } from "@hono/zod-openapi";
import type { ReleaseSummary } from "../../releases/contract.ts";
import { places } from "../../releases/standing/position.ts";

const intervalShape = z.tuple([z.number(), z.number()]);

/** What a release says of a party that chose to be named to its region's officers, rounded like everything it says. */
export const namedStandingShape = z
  .object({
    metric: z.string(),
    party: z.string(),
    name: z.string(),
    cluster: z.string(),
    cluster_name: z.string(),
    rate: z.number(),
    /** Where the rate lies, 95 %. */
    interval: intervalShape,
    /** Last month counted. Older than the release's own: it could not be named anew without telling of others. */
    as_of: z.string(),
    /** Among the nation's parties, by height; null while the nation has no figure. */
    place: z.enum(places).nullable(),
    /** The figure of its cluster; null where the release shows none. */
    cluster_mean: z.number().nullable(),
    cluster_interval: intervalShape.nullable(),
    /** Last month that its cluster's figure counts. */
    cluster_as_of: z.string().nullable(),
  })
  .openapi("NamedStanding");
export type NamedStanding = z.infer<typeof namedStandingShape>;

/** The named parties of a region, in any form. */
export interface NamedStandings {
  region: { slug: string; name: string };
  /** Null before the first: nobody is named yet. */
  release: ReleaseSummary | null;
  /** As of the release: how many parties the region had, and how many took part. */
  parties: number;
  taking_part: number;
  /** How many of them it names, in any figure. */
  named: number;
  /** By metric, cluster and name; no ranks. */
  items: NamedStanding[];
}
