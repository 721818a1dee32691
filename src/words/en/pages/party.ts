import type { Params } from "../../params.ts";

/** Where the signed-in party stands. */
export const party = {
  title: (p: Params) => `Where ${p.party} stands`,
  beside: (p: Params) => `Your own campaigns of ${p.period}, beside the release of ${p.month}.`,
  alone: (p: Params) =>
    `Your own campaigns of ${p.period}. No release has been published yet, so nothing stands beside them.`,
  notAgreed:
    "Your party has not agreed to the ground rules yet: its campaigns are kept, only your party sees them, and no release counts them. Ask the operator of this hub to record your party’s agreement.",
  onlyRegion: "As your party chose, it counts in its region and the nation, not in its cluster.",
  nothing: "None of your campaigns falls into these months.",
  waiting: (p: Params) =>
    `Campaigns of ${p.month} or later: ${p.number}. Each counts from the release that is made after its month has ended.`,
  upload: "Upload a file",
  own: "Your party",
  columns: { group: "Who", figure: "Figure", contributors: "Parties counted" },
  basis: {
    share: (p: Params) => `${p.numerator} of ${p.exposure}, in ${p.campaigns}`,
    each: (p: Params) => `${p.numerator} in ${p.campaigns}`,
    month: (p: Params) => `${p.campaigns} in ${p.months}`,
  },
  reading: "A figure from few campaigns moves a lot from one to the next. Read small gaps as no gap.",
  picture: (p: Params) => `${p.metric}: your party beside its groups. The upright line is the nation.`,
  folded: (p: Params) => `Figures that your campaigns say nothing about: ${p.number}`,
  definition: "What this is",
  formats: "These figures as",
} as const;
