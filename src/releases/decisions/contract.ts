import { z } from "@hono/zod-openapi";
import { rules } from "../../disclosure/grid.ts";
import { pageQuery } from "../../parties/contract.ts";

/** Of which reason; every one where none is given. */
export const decisionsQuery = pageQuery.extend({ rule: z.enum(rules).optional() });

export const decisionShape = z
  .object({
    metric: z.string(),
    cohort_type: z.enum(["nation", "region", "cluster", "size-band"]),
    cohort: z.string(),
    name: z.string(),
    /** Name of the region of a cluster. */
    region: z.string().nullable(),
    /** The last published version stands in its place, or nothing does. */
    decision: z.enum(["kept", "withheld"]),
    rule: z.enum(rules),
  })
  .openapi("Decision");
export type Decision = z.infer<typeof decisionShape>;
