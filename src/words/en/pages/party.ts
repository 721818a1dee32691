import type { Params } from "../../params.ts";

/** Where the signed-in party stands. */
export const party = {
  title: (p: Params) => `Where ${p.party} stands`,
  beside: (p: Params) =>
    `Your own campaigns of ${p.period}, beside the release of ${p.month}. It counts the same months, unless a row says otherwise.`,
  alone: (p: Params) =>
    `Your own campaigns of ${p.period}. No release has been published yet, so nothing stands beside them.`,
  onlyRegion: "As your party chose, it counts in its region and the nation, not in its cluster.",
  nothing: "None of your campaigns falls into these months.",
  waiting: (p: Params) =>
    `Campaigns of ${p.month} or later: ${p.number}. Each counts from the release that is made after its month has ended.`,
  upload: "Upload a file",
  own: "Your party",
  overview: "All your figures with their ranges; those whose place can be told come first.",
  columns: {
    metric: "Figure",
    yours: "Yours",
    place: "Among the nation’s parties",
    group: "Who",
    figure: "Figure",
    contributors: "Parties counted",
  },
  countsUpTo: (p: Params) => `counts up to ${p.month}`,
  basis: {
    share: (p: Params) => `${p.numerator} of ${p.exposure}, in ${p.campaigns}`,
    each: (p: Params) => `${p.numerator} in ${p.campaigns}`,
    month: (p: Params) => `${p.campaigns} in ${p.months}`,
  },
  /** How sure a figure is: its range, in which it would settle with many more campaigns like these. */
  range: (p: Params) => `range ${p.range}`,
  provisionalRange: (p: Params) => `provisional range ${p.range}`,
  reading:
    "With your figure stands its range: with many more campaigns like these, the figure would settle somewhere in it. Read small gaps as no gap.",
  /** Where there are groups beside it. */
  groups: "A group’s figure is a mean of its parties, which a few high ones can lift above the middle.",
  provisional:
    "A provisional range rests on a careful guess of how much campaigns differ, until enough are pooled. It will change a little.",
  /** Where the figure stands among the nation’s parties, in terms of what is better for this metric. */
  places: {
    higher: {
      "highest-quarter": "top quarter",
      "upper-half": "above the middle",
      "lower-half": "below the middle",
      "lowest-quarter": "bottom quarter",
    },
    lower: {
      "highest-quarter": "bottom quarter: high, where lower is better",
      "upper-half": "wrong side of the middle: high, where lower is better",
      "lower-half": "right side of the middle: low, where lower is better",
      "lowest-quarter": "top quarter: low, where lower is better",
    },
    neutral: {
      "highest-quarter": "more often than 3 in 4",
      "upper-half": "more often than most",
      "lower-half": "less often than most",
      "lowest-quarter": "less often than 3 in 4",
    },
    "cannot-tell": "cannot tell",
    alike: "parties too alike to tell",
    "not-shown": "not shown this time",
    none: "nothing to compare with yet",
  },
  told: (p: Params) => `Among the nation’s parties: ${p.place}.`,
  untold: {
    "cannot-tell": "We cannot tell on which side of the middle of the nation’s parties yours is.",
    alike: "Parties cannot be told apart in this figure: they differ no more than chance makes them.",
    "not-shown": "Where your party stands among all parties is not shown this time.",
  },
  middle: (p: Params) => `The middle is ${p.figure}.`,
  bySize: "Larger parties gather more people at an event, so parties of your size are the fairer comparison.",
  wordsOnly:
    "Where few parties are counted so far, how far they differ is a careful guess, and a place is said in words only.",
  percentile: (p: Params) =>
    `Of 100 parties, about ${p.percentile} have a lower figure; it could be ${p.low} to ${p.high}.`,
  settles: (p: Params) => `If your rate stays as it is, about ${p.campaigns} more would settle it.`,
  neverSettles: "Three years of your own campaigns would not settle it.",
  opportunity: {
    more: (p: Params) => `${p.what}: about ${p.number} more a year, at the nation’s figure.`,
    fewer: (p: Params) => `${p.what}: about ${p.number} fewer a year, at the nation’s figure.`,
  },
  chance: "What chance could do",
  expected: {
    fitted: (p: Params) =>
      `Of parties with as much to count as yours, about 19 in 20 are between ${p.low} and ${p.high}.`,
    alike: (p: Params) =>
      `Of parties with as much to count as yours, chance alone puts about 19 in 20 between ${p.low} and ${p.high}.`,
  },
  /** Where the own figure lies against these limits. How many are far out is measured: see the calibration. */
  outside: {
    inside: "Yours is too.",
    "above-95": "Yours is above that, where chance alone puts some.",
    "below-95": "Yours is below that, where chance alone puts some.",
    "above-99.8": "Yours is far above that: at most about 2 in 100 are.",
    "below-99.8": "Yours is far below that: at most about 2 in 100 are.",
  },
  shrunken: (p: Params) => `With chance taken out as well as it can be, your figure is ${p.figure} (${p.range}).`,
  soFar: {
    title: (p: Params) => `So far, from ${p.month} on`,
    alone: "These campaigns are in no release yet. The figures are yours alone and compared with nobody’s.",
  },
  /** So many figures that a channel does not lead with. */
  others: ({ number }: Params) => (number === 1 ? "1 more figure" : `${number} more figures`),
  picture: (p: Params) => `${p.metric}: your party beside its groups. The upright line is the nation.`,
  folded: (p: Params) => `Figures that your campaigns say nothing about: ${p.number}`,
  formats: "These figures as",
} as const;
