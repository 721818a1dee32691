import { z } from "@hono/zod-openapi";
import { partyScopes } from "./actor.ts";

const day = z.iso.date();

export const tokenRequest = z.strictObject({ scopes: z.array(z.enum(partyScopes)).min(1).max(partyScopes.length) });

export const issuedTokenShape = z
  .object({ token: z.string(), scopes: z.array(z.enum(partyScopes)), expires_on: day })
  .openapi("IssuedToken");
export type IssuedToken = z.infer<typeof issuedTokenShape>;

export const tokenShape = z
  .object({
    id: z.number().int(),
    scopes: z.array(z.enum(partyScopes)),
    created_on: day,
    expires_on: day,
    last_used_on: day.nullable(),
  })
  .openapi("Token");
export type PartyToken = z.infer<typeof tokenShape>;

/** What a person is in this hub: in a party, over a region, or running the hub. */
export const membershipShape = z
  .discriminatedUnion("role", [
    z.strictObject({ role: z.enum(["organiser", "admin"]), party: z.string().min(1) }),
    z.strictObject({ role: z.literal("officer"), region: z.string().min(1) }),
    z.strictObject({ role: z.literal("operator") }),
  ])
  .openapi("Membership");
export type MembershipChoice = z.infer<typeof membershipShape>;

export const personRequest = z.strictObject({ memberships: z.array(membershipShape).max(20) });
export const personShape = z.object({ email: z.string(), memberships: z.array(membershipShape) }).openapi("Person");
