import { z } from "@hono/zod-openapi";
import { ownNamingShape } from "../benchmarks/own-naming/contract.ts";
import { channels } from "../campaigns/campaign.ts";
import { countsInChoices } from "../parties/profile.ts";
import { sharingShape } from "../parties/sharing/contract.ts";

const count = z.number().int();
const month = z.string();

/** What the hub holds about a party, and who may see it. */
export const holdingsShape = z
  .object({
    /** Those that count: a deleted campaign and a cancelled event are kept and count nowhere. */
    campaigns: z.array(z.object({ channel: z.enum(channels), campaigns: count, from: month, to: month })),
    uploads: count,
    /** Sums of a metric and month: all of a party that a release is made of. */
    sums: count,
    counts_in: z.enum(countsInChoices).nullable(),
    agreement: z
      .object({ version: z.string(), accepted_on: z.string(), recorded_by: z.enum(["party", "operator"]) })
      .nullable(),
    sharing: sharingShape,
    /** Whether officers of its region are shown it by name now; null where not. */
    named: ownNamingShape.nullable(),
    people: z.array(z.object({ email: z.string(), role: z.enum(["organiser", "admin"]) })),
    invitations: count,
    tokens: count,
    /** The latest releases that counted it, the newest first, and in how many metrics. */
    releases: z.array(z.object({ id: z.string(), as_of: month, metrics: z.array(z.string()) })),
  })
  .openapi("Holdings");
export type Holdings = z.infer<typeof holdingsShape>;

export const departureRequest = z.strictObject({ name: z.string().max(300) });
