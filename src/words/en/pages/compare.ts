import type { Params } from "../../params.ts";

/** The comparison of groups of parties. Only what chance would hardly bring about is said of one group by name. */
export const compare = {
  title: {
    nation: (p: Params) => `${p.metric} of the nation`,
    region: (p: Params) => `${p.metric} by region`,
    cluster: (p: Params) => `${p.metric} by cluster`,
    "size-band": (p: Params) => `${p.metric} by size of party`,
  },
  noRelease: "No release has been published yet, so there is nothing to compare.",
  choose: {
    metric: "Figure",
    cohort_type: "Compare",
    cohort: "Only some of them",
    cohortHint: "With none ticked, all are shown.",
    chosen: (p: Params) => `Only some of them (${p.number} ticked)`,
    region: "In",
    everyRegion: "Every region",
    release: "Counts up to",
    latest: (p: Params) => `${p.month} (latest)`,
    show: "Show",
  },
  means: (p: Params) => `${p.metric}: ${p.of}, over ${p.period} unless a row says otherwise.`,
  definition: "Why it matters",
  nation: (p: Params) => `The nation’s figure is ${p.figure}.`,
  noNation: "The nation has no figure.",
  /** What can be told, which is said first. */
  told: {
    above: (p: Params) => `Above the nation by more than chance explains: ${p.names}.`,
    below: (p: Params) => `Below the nation by more than chance explains: ${p.names}.`,
    byChance: (p: Params) =>
      `Chance alone would name about ${p.groups === "1" ? "one group" : `${p.groups} groups`} in ${p.tables === "1" ? "a table" : `${p.tables} tables`} of all ${p.cohorts}.`,
    none: (p: Params) =>
      `None of the ${p.published} ${p.cohorts} with a figure differs from the nation by more than chance would explain.`,
    notTheOne: "The one group with a figure differs from the nation by no more than chance would explain.",
  },
  some: (p: Params) => `${p.published} of ${p.all} ${p.cohorts} have a figure.`,
  one: (p: Params) => `${p.published} of ${p.all} ${p.cohorts} has a figure.`,
  none: (p: Params) => `None of the ${p.all} ${p.cohorts} has a figure.`,
  reading:
    "A group’s figure is the typical figure of its parties. A party with more campaigns weighs more, up to a limit, so that no large list speaks for all.",
  rangeReading: "The range under a figure says where the typical figure of parties like these lies.",
  chance: "Chance is which parties and which campaigns a group happens to have.",
  cause: "A difference between groups does not say what caused it.",
  provisional: "The ranges are provisional: they rest on few campaigns so far.",
  assumedSpread: (p: Params) =>
    `With fewer than ${p.parties} parties, how much parties differ is assumed, not measured, and the ranges rest on it.`,
  split: (p: Params) =>
    `Of the differences between parties, ${p.clusters} lie between clusters, ${p.parties} between the parties of a cluster, and ${p.chance} are the ups and downs of single campaigns.`,
  /** Against a release of a year before, and how many of the words about it would be chance. */
  yearBefore: (p: Params) =>
    `The change in a year is against the release of ${p.month}; parties may have joined or left since.`,
  changedByChance:
    "A word stands beside a change only where its range leaves out 1×. Chance alone does that to up to one change in 20.",
  changed: { higher: "higher", lower: "lower" },
  /** Where what is counted changed within the months compared. */
  counting: {
    "apple-opens-by-itself": (p: Params) =>
      `From ${p.month} on, Apple’s mail app opens emails by itself, and tools count that as an open. Figures before and after are not alike.`,
    "mailchimp-leaves-apple-out": (p: Params) =>
      `For emails sent from ${p.month} on, Mailchimp can leave out the opens that Apple’s mail app makes by itself. Figures before and after are not alike.`,
  },
  /** Where only one group is asked for. */
  single: {
    published: "The one group shown has a figure.",
    none: "The one group shown has no figure.",
  },
  caption: {
    nation: "The nation.",
    region: "Listed by name.",
    cluster: "Listed by region, then name.",
    "size-band": "Listed by size, the smallest first.",
  },
  captionByValue: "Listed by figure, the largest first. Where ranges overlap, the order may be chance.",
  sortBy: { value: "List by figure", name: "List by name" },
  columns: {
    figure: "Figure",
    times: "Against the nation",
    change: "Change in a year",
  },
  nationRow: "Nation",
  /** The nation’s parties as fitted, never any one party. */
  mostParties: "8 in 10 of its parties",
  halfOfParties: "Half of its parties",
  standsOut: { above: "above, beyond chance", below: "below, beyond chance" },
  asOf: (p: Params) => `${p.parties} parties, counts up to ${p.month}`,
  opens: (p: Params) => `${p.counted} of ${p.parties} parties take part; opens at ${p.opens_at}.`,
  opensWithEnough: (p: Params) =>
    `${p.taking_part} of ${p.parties} parties take part, ${p.counted} with enough to count here; opens at ${p.opens_at}.`,
  tooSmall: (p: Params) => `It has ${p.parties} parties; a figure needs ${p.opens_at}.`,
  notShown: "Not shown this time.",
  withoutFigure: (p: Params) => `Without a figure: ${p.number}`,
  table: "Table",
  howToRead: "How to read this",
  picture: "Picture",
  toPicture: "To the picture",
  pictureReading:
    "Each mark is one row of the table, and the bar through it is its range. The upright line is the nation.",
  pictureBands: "The wide band behind holds 8 in 10 of the nation’s parties, the narrow band half of them.",
  pictureStandsOut: "An arrowhead in place of a dot points the way a group stands out.",
  pictureMissing: (p: Params) => `Without a figure, and so in the table only: ${p.number}.`,
  formats: "This table as",
  toCite: "Address to cite (always this release)",
} as const;
