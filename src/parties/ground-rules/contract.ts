import { z } from "@hono/zod-openapi";

export const groundRulesShape = z
  .object({
    version: z.number().int(),
    english: z.string(),
    welsh: z.string(),
    in_force_on: z.iso.date(),
    /** Null for the text that the hub came with. */
    published_on: z.iso.date().nullable(),
  })
  .openapi("GroundRules");
export type GroundRules = z.infer<typeof groundRulesShape>;

/** Long enough for any rules that somebody reads to their end. */
const longestText = 20_000;

/** A form of the web writes its lines with CRLF. */
const text = z
  .string()
  .overwrite((typed) => typed.replaceAll("\r\n", "\n").trim())
  .min(200)
  .max(longestText);

export const newRulesShape = z
  .strictObject({
    /** Markdown, in both languages. */
    english: text,
    welsh: text,
    in_force_on: z.iso.date("day-not-read"),
  })
  .openapi("NewGroundRules");
export type NewRules = z.infer<typeof newRulesShape>;
