import { z } from "@hono/zod-openapi";
import { pageQuery, slugParameter } from "../contract.ts";
import { audiences, helpKinds } from "../sharing/contract.ts";

/** How near a party is to who reads its line: the same cluster, the same region, or neither. */
export const nearness = ["cluster", "region", "elsewhere"] as const;

export const helpLineShape = z
  .object({
    /** Where it stands in the list. */
    id: z.string(),
    party: z.string(),
    name: z.string(),
    cluster: z.string(),
    region: z.string(),
    kind: z.enum(helpKinds),
    line: z.string(),
    visible_to: z.enum(audiences),
    near: z.enum(nearness),
  })
  .openapi("HelpLine");
export type HelpLine = z.infer<typeof helpLineShape>;

export const helpQuery = pageQuery.extend({ kind: z.enum(helpKinds).optional() });

export const helpLineParameters = z.object({ party: slugParameter, kind: z.enum(helpKinds) });
