import { z } from "@hono/zod-openapi";
import { countsInChoices } from "../parties/profile.ts";
import { sharingShape } from "../parties/sharing/contract.ts";

/** What the hub holds about a party, and who may see it. */
export const holdingsShape = z
  .object({
    campaigns: z.number().int(),
    uploads: z.number().int(),
    counts_in: z.enum(countsInChoices).nullable(),
    agreement: z
      .object({ version: z.string(), accepted_on: z.string(), recorded_by: z.enum(["party", "operator"]) })
      .nullable(),
    sharing: sharingShape,
    people: z.array(z.object({ email: z.string(), role: z.enum(["organiser", "admin"]) })),
    invitations: z.number().int(),
    tokens: z.number().int(),
  })
  .openapi("Holdings");
export type Holdings = z.infer<typeof holdingsShape>;

export const departureRequest = z.strictObject({ name: z.string().max(300) });
