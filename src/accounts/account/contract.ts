import { z } from "@hono/zod-openapi";
import { heldMembershipShape } from "../memberships/contract.ts";

const sessionShape = z.object({
  id: z.string(),
  since: z.iso.datetime(),
  last_seen: z.iso.datetime(),
  browser: z.string().nullable(),
  /** Whether it is the one that asks. */
  current: z.boolean(),
});
export type Session = z.infer<typeof sessionShape>;

export const accountShape = z
  .object({ email: z.string(), memberships: z.array(heldMembershipShape), sessions: z.array(sessionShape) })
  .openapi("Account");
export type Account = z.infer<typeof accountShape>;
