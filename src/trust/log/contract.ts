import { z } from "@hono/zod-openapi";
import { auditKinds } from "../../accounts/audit-actions.ts";

const asked = z.string().transform((value) => value || undefined);

/** What a log may be asked for, as it stands in an address. */
export const logQuery = z.object({
  kind: asked.pipe(z.enum(auditKinds as [string, ...string[]]).optional()).optional(),
  month: asked
    .pipe(
      z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "month-not-read")
        .optional(),
    )
    .optional(),
  cursor: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  format: z.string().optional(),
});
export type LogAsked = z.output<typeof logQuery>;

/** In the hub's audit, of one party only too. */
export const auditQuery = logQuery.extend({ party: asked.optional() });
export type AuditAsked = z.output<typeof auditQuery>;

export const logEntryShape = z
  .object({
    id: z.number().int(),
    at: z.iso.datetime(),
    /** On the party's own clock: `2026-10-20T19:30`. Of a party that has left the day alone is kept: `2026-10-20`. */
    at_local: z.string(),
    who: z.string(),
    kind: z.enum(auditKinds as [string, ...string[]]),
    action: z.string(),
    said: z.string(),
    details: z.record(z.string(), z.unknown()),
  })
  .openapi("LogEntry");
export type LogEntry = z.infer<typeof logEntryShape>;
