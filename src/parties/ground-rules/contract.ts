import { z } from "@hono/zod-openapi";

export const groundRulesShape = z
  .object({
    version: z.number().int(),
    english: z.string(),
    welsh: z.string(),
    in_force_on: z.iso.date(),
    published_on: z.iso.date().nullable(),
  })
  .openapi("GroundRules");
