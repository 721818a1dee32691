import type { Params } from "../../params.ts";

/** How figures are made in this version: the same numbers as the code goes by. */
export const method = {
  title: "How figures are made",
  sentence: "From a file to a published figure, step by step, with every number that decides.",
  steps: {
    title: "From file to figure",
    upload:
      "A party uploads what its tool exported. The hub keeps counts, such as emails delivered and people who clicked. It never keeps rows about people.",
    own: (p: Params) =>
      `Each party’s own figure is its total over ${p.months} whole months: everything counted, divided by everything it is counted of.`,
    pool: "A group’s figure is the typical figure of its parties. A party’s weight grows with what it counted, up to a limit, so that no large list speaks for all.",
    publish: "Figures are published together in a release. A release never changes.",
    missing: "What a tool does not say is missing. Missing is never read as zero.",
    cancelled: "Cancelled events do not count.",
  },
  counts: {
    title: "Which parties count",
    agreed:
      "Only parties that agreed to the ground rules. Each chooses whether it counts in its cluster, or only from the region up.",
    campaigns: (p: Params) =>
      `At least ${p.number} campaigns in the twelve months; for a figure per month, at least ${p.number} months with campaigns.`,
    exposure: (p: Params) => `For shares of something: at least ${p.number} of it, such as emails delivered.`,
  },
  shown: {
    title: "When a figure is shown",
    sentence: "A group’s figure is shown only when enough parties count in it and none of them outweighs the others.",
    group: "Group",
    startUpGroup: (p: Params) => `Nation, while fewer than ${p.contributors} parties count`,
    least: "Parties at least",
    effective: "Worth of parties of equal weight, at least",
    share: "One party’s weight at most",
    alike: "It is not shown where all parties have the same figure: it would be each party’s own.",
    events: (p: Params) =>
      `Nor where the parties beside the largest have counted fewer than ${p.number} outcomes, such as clicks, together: that would say of each of them that it has hardly any.`,
    quantiles: (p: Params) =>
      `How the nation’s parties are spread is shown from ${p.contributors} parties on, and only while the fitted curve suits them. Until then how much parties differ is assumed, not measured, and ranges rest on it.`,
    rounding: (p: Params) => `Figures are rounded to ${p.number} significant figures.`,
    bands: (p: Params) => `How many parties count is given only as a range: ${p.bands}.`,
    withheld: "A figure that is not shown is not stored in the release either.",
  },
  renewed: {
    title: "When a figure changes",
    sentence:
      "Whoever holds two releases can take one from the other. So a figure is counted anew only when the difference is one of enough parties as well.",
    group: "Group",
    changed: "Parties whose figures changed: none, or at least",
    moved: "Of these, joined or left: none, or at least",
    kept: "Until then the figure stays as it was last published, with the month it counts up to beside it. Nobody can tell whether nothing changed or too little did.",
    joiners:
      "Parties that join alone wait: their campaigns are kept, and the group’s figure takes them in once enough have joined. A party that leaves the hub and joins again counts once: where one left and one joined, they may be the same.",
  },
  together: {
    title: "Figures beside each other",
    remainders: (p: Params) =>
      `A group less its published parts is a figure too. What is left over is of no party or of at least ${p.region}; where clusters are taken away, of at least ${p.cluster}. The same holds for how it changed since the last release.`,
    combinations: (p: Params) =>
      `Sizes of party cut across clusters and regions, and older figures stay known. Whatever else can be worked out by adding published figures and taking them from each other, those of the last twelve months included, is of at least ${p.number} parties.`,
    named: (p: Params) =>
      `A party that chose it is named, with its own figure, to the officers of its region. Whoever knows that figure can take it out of every group that counts it. So a party is named only while at least ${p.number} other parties of each such group, or none, are not; and what was named once counts as known from then on, whatever the party chooses later.`,
    back: "Where a figure would break this, it is not shown or stays as it was; the smallest group gives way first.",
  },
  limits: {
    title: "What this cannot prevent",
    sentence:
      "These rules were tried out against a program that knows everything published, and the figures of one or two parties as well.",
    colluders: (p: Params) =>
      `Where a cluster has ${p.number} parties and three or more of them put their own figures together, they can work out much about the rest. No rule can help against that, nor against all parties but one.`,
    joint: "An attack that uses means and spreads together has not been tried.",
    pools: "How often ranges are right was measured on simulated parties. It is measured again on the first real ones.",
    cause: "A difference between groups does not say what caused it.",
  },
  reading: {
    title: "How to read a comparison",
    sentence:
      "With few parties a figure varies by chance. So a range stands under each one, and a group is called above or below the nation only where chance alone would do that at most about seven times in a thousand. The page says how many such groups chance alone would give.",
    order: "Groups are listed by name. Where ranges overlap, the order by figure may be chance, so there are no ranks.",
    opens:
      "Opens are counted partly by machines that fetch pictures by themselves. They are compared only among tools that count them alike; clicks say more.",
  },
  figures: {
    title: "Every figure and what it means",
    is: (p: Params) => `Counted: ${p.of}.`,
    review: (p: Params) => `Next review: ${p.month}.`,
    lead: "The figure this kind of campaign leads with.",
    compare: "Compare",
  },
  note: {
    title: "The method in full",
    sentence: "Every formula, with its source, for whoever wants to compute a figure again.",
    language: "This part is written in English.",
  },
} as const;
