import { z } from "@hono/zod-openapi";
import { oneLine } from "../../http/visible.ts";
import { countsInChoices } from "../profile.ts";

export const agreementShape = z
  .object({
    /** Of the ground rules: the number of a published version, or what a paper says. */
    version: z.string().overwrite(oneLine).min(1).max(50),
    accepted_on: z.iso.date(),
    counts_in: z.enum(countsInChoices),
  })
  .openapi("Agreement");
export type Agreement = z.infer<typeof agreementShape>;

export const recordedAgreementShape = agreementShape
  .extend({ party: z.string(), recorded_by: z.enum(["party", "operator"]) })
  .openapi("RecordedAgreement");

/** An agreement as its party sees it, now or later. */
const keptAgreementShape = agreementShape
  .extend({
    recorded_by: z.enum(["party", "operator"]),
    /** The address of who agreed, while they are of the party; null for programs. */
    agreed_by: z.string().nullable(),
    /** When it was taken back, replaced, or lapsed because the ground rules changed; null while it holds. */
    ended_at: z.iso.datetime().nullable(),
  })
  .openapi("KeptAgreement");
export type KeptAgreement = z.infer<typeof keptAgreementShape>;

export const agreementsShape = z
  .object({
    /** The one that holds; without one no release counts the party. */
    current: keptAgreementShape.nullable(),
    /** Those before it, the newest first. */
    earlier: z.array(keptAgreementShape),
    /** The version of the ground rules that waits to be accepted; null where the newest is. */
    to_accept: z.number().int().nullable(),
    /** The day on which the agreement ends unless the version that waits is accepted. */
    lapses_on: z.iso.date().nullable(),
    /** The addresses of the party's admins: they accept. None for programs. */
    admins: z.array(z.string()),
  })
  .openapi("Agreements");
export type Agreements = z.infer<typeof agreementsShape>;
