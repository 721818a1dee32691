import { z } from "@hono/zod-openapi";
import type { Membership } from "../actor.ts";

export const partyRoles = ["organiser", "admin"] as const;
export type PartyRole = (typeof partyRoles)[number];

export const roleRequest = z.strictObject({ role: z.enum(partyRoles) });

export const partyPersonShape = z
  .object({
    id: z.number().int(),
    email: z.string(),
    role: z.enum(partyRoles),
    since: z.iso.date().nullable(),
    /** In a session that is not over. */
    last_seen: z.iso.date().nullable(),
  })
  .openapi("PartyPerson");
export type PartyPerson = z.infer<typeof partyPersonShape>;

const place = z.object({ slug: z.string(), name: z.string() }).nullable();

export const heldMembershipShape = z.object({
  id: z.number().int(),
  role: z.enum(["organiser", "admin", "officer", "operator"]),
  party: place,
  region: place,
});

/** A membership as it is shown, without the numbers of places. */
export const shownMembership = ({ id, role, party, region }: Membership): z.infer<typeof heldMembershipShape> => ({
  id,
  role,
  party: party && { slug: party.slug, name: party.name },
  region: region && { slug: region.slug, name: region.name },
});

export const hubPersonShape = z
  .object({ id: z.number().int(), email: z.string(), memberships: z.array(heldMembershipShape) })
  .openapi("HubPerson");
export type HubPerson = z.infer<typeof hubPersonShape>;

/** An officer or operator, a row each. */
export const officeShape = z
  .object({
    id: z.number().int(),
    email: z.string(),
    role: z.enum(["officer", "operator"]),
    region: z.string().nullable(),
  })
  .openapi("Office");
export type Office = z.infer<typeof officeShape>;
