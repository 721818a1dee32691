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
  /** How sure a figure is: its range, in which it would settle with many more campaigns like these. */
  range: (p: Params) => `range ${p.range}`,
  provisionalRange: (p: Params) => `provisional range ${p.range}`,
  reading:
    "Beside your figure stands its range: with many more campaigns like these, the figure would settle somewhere in it. Read small gaps as no gap.",
  provisional:
    "A provisional range rests on a careful guess of how much campaigns differ, until enough are pooled. It will change a little.",
  /** Where the figure stands among parties, in terms of what is better for this metric. */
  places: {
    higher: {
      "highest-quarter": "In the top quarter of parties: your figure is higher than at three quarters of them.",
      "upper-half": "Above the middle: your figure is higher than at most parties.",
      "lower-half": "Below the middle: your figure is lower than at most parties.",
      "lowest-quarter": "In the bottom quarter of parties: your figure is lower than at three quarters of them.",
    },
    lower: {
      "highest-quarter":
        "In the bottom quarter of parties: your figure is higher than at three quarters of them, and here lower is better.",
      "upper-half":
        "On the wrong side of the middle: your figure is higher than at most parties, and here lower is better.",
      "lower-half":
        "On the right side of the middle: your figure is lower than at most parties, and here lower is better.",
      "lowest-quarter":
        "In the top quarter of parties: your figure is lower than at three quarters of them, and here lower is better.",
    },
    neutral: {
      "highest-quarter": "More often than three quarters of parties.",
      "upper-half": "More often than most parties.",
      "lower-half": "Less often than most parties.",
      "lowest-quarter": "Less often than three quarters of parties.",
    },
    "cannot-tell": "We cannot tell on which side of the middle your party is: its campaigns leave both open.",
    alike: "Parties cannot be told apart in this figure: they differ no more than chance makes them.",
    "not-shown": "Where your party stands among all parties is not shown this time.",
  },
  wordsOnly: "Few parties are counted so far, so this is said in words only.",
  percentile: (p: Params) =>
    `Of 100 parties, about ${p.percentile} have a lower figure; it could be ${p.low} to ${p.high}.`,
  settles: (p: Params) => `If your rate stays as it is, about ${p.campaigns} more would settle it.`,
  neverSettles: "More of your own campaigns cannot settle this.",
  opportunity: {
    more: (p: Params) => `${p.what}: about ${p.number} more a year, at the nation’s figure.`,
    fewer: (p: Params) => `${p.what}: about ${p.number} fewer a year, at the nation’s figure.`,
  },
  chance: "How much of this is chance",
  expected: (p: Params) =>
    `Of parties of your size, 19 in 20 are expected between ${p.low} and ${p.high}, and 998 in 1,000 between ${p.lowest} and ${p.highest}.`,
  /** Where the own figure lies against these limits. */
  outside: {
    inside: "Yours is inside both.",
    "above-95": "Yours is above the first and inside the second: with so many parties, chance alone puts some there.",
    "below-95": "Yours is below the first and inside the second: with so many parties, chance alone puts some there.",
    "above-99.8": "Yours is above both: chance hardly ever does that.",
    "below-99.8": "Yours is below both: chance hardly ever does that.",
  },
  shrunken: (p: Params) => `With chance taken out as well as it can be, your figure is ${p.figure} (${p.range}).`,
  soFar: {
    title: (p: Params) => `So far, from ${p.month} on`,
    alone: "These campaigns are in no release yet. The figures are yours alone and compared with nobody’s.",
  },
  picture: (p: Params) => `${p.metric}: your party beside its groups. The upright line is the nation.`,
  folded: (p: Params) => `Figures that your campaigns say nothing about: ${p.number}`,
  definition: "What this is",
  formats: "These figures as",
} as const;
