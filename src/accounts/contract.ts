import { z } from "@hono/zod-openapi";

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
