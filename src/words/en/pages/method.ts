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
    pool: "A group’s figure is the plain average of its parties’ own figures. Every party counts once, whatever its size.",
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
    sentence: "A group’s figure is shown only when enough parties count in it.",
    group: "Group",
    least: "Parties at least",
    startUp: (p: Params) =>
      `While fewer than ${p.contributors} parties in the nation count for a figure, the nation’s opens at ${p.minimum}.`,
    rounding: (p: Params) => `Figures are rounded to ${p.number} significant figures.`,
    bands: (p: Params) => `How many parties count is given only as a range: ${p.bands}.`,
    withheld: "A figure that is not shown is not stored in the release either.",
    limits:
      "What this cannot prevent: where a cluster has five parties and three or more of them put their own figures together, they can work out much about the rest. Nor does it protect yet against somebody who compares releases before and after a party joins or leaves, or groups that overlap.",
  },
  reading: {
    title: "How to read a comparison",
    sentence:
      "This version shows averages and does not test differences. With few parties an average varies by chance: a small gap between two groups says little, so no group is called better or worse.",
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
} as const;
