import { z } from "@hono/zod-openapi";

const place = z.object({ slug: z.string(), name: z.string() });

const roleShape = z.object({
  id: z.number().int(),
  role: z.enum(["organiser", "admin", "officer", "operator"]),
  party: place.nullable(),
  region: place.nullable(),
});

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
  .object({ email: z.string(), memberships: z.array(roleShape), sessions: z.array(sessionShape) })
  .openapi("Account");
export type Account = z.infer<typeof accountShape>;
