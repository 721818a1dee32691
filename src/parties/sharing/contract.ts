import { z } from "@hono/zod-openapi";
import { oneLine } from "../../http/visible.ts";
import { looksLikeContact } from "./contact.ts";

export const exemplarChoices = ["no", "unnamed", "named"] as const;
export const audiences = ["cluster", "region", "all"] as const;
export type Audience = (typeof audiences)[number];

export const helpKinds = ["offered", "wanted"] as const;
export type HelpKind = (typeof helpKinds)[number];

/** As many letters as stand at one look on a phone. */
export const longestLine = 140;

/** One line of help, and who may read it. */
const helpShape = z.strictObject({
  line: z
    .string()
    .overwrite(oneLine)
    .min(1)
    .max(longestLine)
    .refine((line) => !looksLikeContact(line), "contact-in-line"),
  visible_to: z.enum(audiences),
});

export const sharingShape = z
  .strictObject({
    /** Whether its subject lines and graphics may be shown as exemplars. */
    exemplars: z.enum(exemplarChoices),
    /** Whether others may ask about them. */
    happy_to_be_asked: z.boolean(),
    /** Whether officers of its region may see its standing by name. */
    named_to_officers: z.boolean(),
    help_wanted: helpShape.nullable(),
    help_offered: helpShape.nullable(),
  })
  .openapi("Sharing");
export type Sharing = z.infer<typeof sharingShape>;

/** Whoever has chosen nothing shares nothing. */
export const nothingShared: Sharing = {
  exemplars: "no",
  happy_to_be_asked: false,
  named_to_officers: false,
  help_wanted: null,
  help_offered: null,
};
