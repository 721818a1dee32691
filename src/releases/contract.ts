import { z } from "@hono/zod-openapi";
import type { Release } from "./queries.ts";

const monthShape = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

export const releaseShape = z
  .object({
    id: z.string(),
    /** Last month counted; a release counts the twelve complete months that end with it. */
    as_of: z.string(),
    status: z.enum(["building", "published", "failed"]),
    started_at: z.string(),
    published_at: z.string().nullable(),
  })
  .openapi("Release");
export type ReleaseSummary = z.infer<typeof releaseShape>;

export const summaryOf = (release: Release): ReleaseSummary => ({
  id: release.slug,
  as_of: release.as_of,
  status: release.status,
  started_at: new Date(release.started_at_ms).toISOString(),
  published_at: release.published_at_ms === null ? null : new Date(release.published_at_ms).toISOString(),
});

export const releaseRequest = z.strictObject({ as_of: monthShape.optional() });
