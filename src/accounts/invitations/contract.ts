import { z } from "@hono/zod-openapi";
import { membershipShape } from "../contract.ts";

export const invitationRequest = z.strictObject({ email: z.string().max(254), membership: membershipShape });

export const invitationShape = z
  .object({
    id: z.number().int(),
    email: z.string(),
    membership: membershipShape,
    invited_on: z.iso.date(),
    expires_on: z.iso.date(),
  })
  .openapi("Invitation");
export type Invitation = z.infer<typeof invitationShape>;
