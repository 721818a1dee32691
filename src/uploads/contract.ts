import { z } from "@hono/zod-openapi";
import { channels } from "../campaigns/campaign.ts";

const count = z.number().int().min(0);

/** What became of a file, as the API and the upload page give it. `id` is null for a dry run. */
export const receiptShape = z
  .object({
    id: z.number().int().nullable(),
    recognised: z.object({ tool: z.string(), channel: z.enum(channels), layout: z.string() }),
    file_name: z.string().nullable(),
    uploaded_at: z.string(),
    withdrawn_at: z.string().nullable(),
    rows: z.object({ read: count, new: count, changed: count, unchanged: count, set_aside: count }),
    problems: z.array(
      z.object({
        row: z.number().int().nullable(),
        column: z.string().nullable(),
        code: z.string(),
        effect: z.enum(["set-aside", "notice"]),
        message: z.string(),
      }),
    ),
  })
  .openapi("Receipt");
export type Receipt = z.infer<typeof receiptShape>;

export const withdrawalShape = z
  .object({ id: z.number().int(), withdrawn_at: z.string(), campaigns: z.object({ gone: count, refolded: count }) })
  .openapi("Withdrawal");
