import { z } from "@hono/zod-openapi";

export const groundRulesShape = z
  .object({
    version: z.number().int(),
    english: z.string(),
    welsh: z.string(),
    /** What is new in it; null for the text that the hub came with. */
    changes_english: z.string().nullable(),
    changes_welsh: z.string().nullable(),
    in_force_on: z.iso.date(),
    /** Null for the text that the hub came with. */
    published_on: z.iso.date().nullable(),
  })
  .openapi("GroundRules");
export type GroundRules = z.infer<typeof groundRulesShape>;

/** Long enough for any rules that somebody reads to their end. */
const longestText = 20_000;

/** What is new stands in the notice on each page of a party: a few sentences. */
export const longestChanges = 500;

/** A form of the web writes its lines with CRLF. */
const text = z
  .string()
  .overwrite((typed) => typed.replaceAll("\r\n", "\n").trim())
  .min(200)
  .max(longestText);

const changes = z
  .string()
  .overwrite((typed) => typed.replace(/\s+/g, " ").trim())
  .min(10)
  .max(longestChanges);

export const newRulesShape = z
  .strictObject({
    /** Markdown, in both languages. */
    english: text,
    welsh: text,
    /** What is new in it, for parties that agreed to the version before. */
    changes_english: changes,
    changes_welsh: changes,
    in_force_on: z.iso.date("day-not-read"),
  })
  .openapi("NewGroundRules");
export type NewRules = z.infer<typeof newRulesShape>;
