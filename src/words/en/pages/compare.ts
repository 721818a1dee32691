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
    release: "Counted up to",
    latest: (p: Params) => `${p.month} (latest)`,
    show: "Show",
  },
  means: (p: Params) => `${p.metric}: ${p.of}, over ${p.period}.`,
  definition: "Why it matters",
  nation: (p: Params) => `The nation’s figure is ${p.figure}.`,
  noNation: "The nation has no figure yet.",
  /** What can be told, which is said first. */
  told: {
    above: (p: Params) => `Above the nation by more than chance explains: ${p.names}.`,
    below: (p: Params) => `Below the nation by more than chance explains: ${p.names}.`,
    byChance: (p: Params) =>
      `By chance alone we would expect about ${p.expected} of all ${p.compared} ${p.cohorts} with a figure to stand out like this.`,
    none: (p: Params) =>
      `None of the ${p.published} ${p.cohorts} with a figure differs from the nation by more than chance would explain.`,
    notTheOne: "The one group with a figure differs from the nation by no more than chance would explain.",
  },
  some: (p: Params) => `${p.published} of ${p.all} ${p.cohorts} have a figure.`,
  one: (p: Params) => `${p.published} of ${p.all} ${p.cohorts} has a figure.`,
  none: (p: Params) => `None of the ${p.all} ${p.cohorts} has a figure yet; the table says what would open each.`,
  reading:
    "A group’s figure is the typical figure of its parties. A party with more campaigns weighs more, up to a limit, so that no large list speaks for all.",
  rangeReading: "The range under a figure says where the typical figure of parties like these lies.",
  provisional: "The ranges are provisional: they rest on few campaigns so far.",
  split: (p: Params) =>
    `Of the differences between parties, ${p.clusters} lie between clusters, ${p.parties} between the parties of a cluster, and ${p.chance} are chance.`,
  /** Against a release of a year before, and how many of the words about it would be chance. */
  yearBefore: (p: Params) =>
    `The change in a year is against the release of ${p.month}, which counted mostly the same parties.`,
  changedByChance: (p: Params) =>
    `A word stands beside a change only where its range leaves out 1×. By chance alone we would expect that of up to ${p.expected} of ${p.number}.`,
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
    none: "The one group shown has no figure yet; the table says what would open it.",
  },
  caption: {
    nation: "The nation.",
    region: "Listed by name.",
    cluster: "Listed by region, then name.",
    "size-band": "Listed by size, the smallest first.",
  },
  captionByValue: "Listed by figure, the largest first. Most of this order is chance.",
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
  asOf: (p: Params) => `${p.parties} parties, ${p.month}`,
  waitingSince: (p: Params) => `${p.parties} parties, waiting since ${p.month}`,
  opens: (p: Params) => `${p.counted} of ${p.parties} parties take part; opens at ${p.opens_at}.`,
  opensWithEnough: (p: Params) =>
    `${p.taking_part} of ${p.parties} parties take part, ${p.counted} with enough to count here; opens at ${p.opens_at}.`,
  tooSmall: (p: Params) => `It has ${p.parties} parties; a figure needs ${p.opens_at}.`,
  notShown: "Not shown this time.",
  toPicture: "To the picture",
  pictureReading:
    "Each mark is one row of the table, and the bar through it is its range. The upright line is the nation.",
  pictureBands: "The wide band behind holds 8 in 10 of the nation’s parties, the narrow band half of them.",
  pictureStandsOut: "An arrowhead in place of a dot points the way a group stands out.",
  pictureMissing: (p: Params) => `Without a figure, and so in the table only: ${p.number}.`,
  formats: "This table as",
} as const;
