import { z } from "@hono/zod-openapi";

/** In a query: asks what would happen, and for nothing to be written. */
export const dryRunParameter = z.enum(["", "0", "1", "true", "false"]).optional();

/** `?dry_run` alone asks for it too. */
export const isDryRun = (asked: z.infer<typeof dryRunParameter>): boolean =>
  asked !== undefined && asked !== "0" && asked !== "false";
