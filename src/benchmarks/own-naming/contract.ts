import { z } from "@hono/zod-openapi";

/** Of a party itself: in how many figures officers are shown it by name at this moment. */
export const ownNamingShape = z
  .object({
    /** Last month counted by the release that named it last. */
    as_of: z.string(),
    figures: z.number().int(),
  })
  .openapi("OwnNaming");
export type OwnNaming = z.infer<typeof ownNamingShape>;
