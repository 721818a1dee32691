import { z } from "@hono/zod-openapi";
import { releaseShape } from "../../releases/contract.ts";
import { places } from "../../releases/standing/position.ts";
import { comparisonRowShape } from "../contract.ts";

const intervalShape = z.tuple([z.number(), z.number()]).readonly();

/** The party's own figure. Its counts are exact; nobody else's are in it. */
const ownFigureFields = {
  campaigns: z.number().int(),
  exposure: z.number().int(),
  numerator: z.number().int(),
  rate: z.number().nullable(),
  /** Where the rate lies, 95 %: campaigns differ from each other by more than chance, and the range makes room for it. */
  interval: intervalShape.nullable(),
  /** The range rests on a reviewed value still, because few campaigns are pooled. */
  provisional: z.boolean(),
};
const ownFigureShape = z.object(ownFigureFields);
export type OwnFigure = z.infer<typeof ownFigureShape>;

/** A party's own rate for a metric in the window of a release, and where it stands against what that release says. */
export const standingShape = z
  .object({
    metric: z.string(),
    release: releaseShape.nullable(),
    /** First and last month counted. */
    window: z.object({ from: z.string(), to: z.string() }),
    own: ownFigureShape,
    /** Null while the nation has no figure. The share of parties with a lower figure only where their distribution is fitted. */
    position: z
      .object({
        place: z.enum(places),
        percentile: z.number().nullable(),
        interval: intervalShape.nullable(),
      })
      .nullable(),
    /** Where the position cannot be told: about how many more campaigns (months) tell it; null if three years of them do not. */
    to_settle: z.object({ campaigns: z.number().int().nullable() }).nullable(),
    /** The rate with chance taken out as well as it can be: drawn towards the nation's, the more the less the counts say. */
    shrunken: z.object({ mean: z.number(), interval: intervalShape }).nullable(),
    /**
     * Where 95 % of parties with as much to count are expected, and beyond which limits the own rate lies. The outer limits
     * are nominally of 99.8 %, in fact of 98 % or more; null where too little is expected to say anything of such a tail.
     */
    funnel: z
      .object({
        limits_95: intervalShape,
        limits_998: intervalShape.nullable(),
        outside: z.enum(["above-95", "above-99.8", "below-95", "below-99.8"]).nullable(),
      })
      .nullable(),
    /** So many more good outcomes, or fewer bad ones, at the nation's rate. Null unless range and place are both on the worse side. */
    opportunity: z.number().nullable(),
    /** The party's campaigns of the months after the window: its own, and not compared with anybody. */
    so_far: z.object({ from: z.string(), ...ownFigureFields }).nullable(),
    /** Own cluster, region, size band and nation. */
    cohorts: z.array(comparisonRowShape),
  })
  .openapi("Standing");
export type Standing = z.infer<typeof standingShape>;
