import { z } from "@hono/zod-openapi";
import { membershipShape } from "../contract.ts";
import { partyRoles } from "../memberships/contract.ts";

const email = z.string().max(254);

export const invitationRequest = z.strictObject({ email, membership: membershipShape });

/** To the party that the address names. */
export const partyInvitationRequest = z.strictObject({ email, role: z.enum(partyRoles) });

export const invitationShape = z
  .object({
    id: z.number().int(),
    email: z.string(),
    membership: membershipShape,
    /** The party's or region's name; null: the hub itself. */
    place: z.object({ name: z.string() }).nullable(),
    invited_on: z.iso.date(),
    expires_on: z.iso.date(),
  })
  .openapi("Invitation");
export type Invitation = z.infer<typeof invitationShape>;
