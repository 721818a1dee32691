import type { Params } from "../../params.ts";

/** The comparison of groups of parties. What is not tested is not said: no group is called better or worse here. */
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
  spread: (p: Params) =>
    `${p.published} of ${p.all} ${p.cohorts} have a figure; these lie between ${p.lowest} and ${p.highest}.`,
  one: (p: Params) => `${p.published} of ${p.all} ${p.cohorts} has a figure.`,
  none: (p: Params) => `None of the ${p.all} ${p.cohorts} has a figure yet; the table says what would open each.`,
  reading:
    "Every party counts once, whatever its size. With few parties a figure varies by chance, so a small gap says little.",
  rangeReading: "The bar through a dot is the range in which the typical figure of such parties lies.",
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
  columns: {
    figure: "Figure",
    times: "Against the nation",
    contributors: "Parties, as of",
  },
  nationRow: "Nation",
  opens: (p: Params) => `${p.counted} of ${p.parties} parties take part; opens at ${p.opens_at}.`,
  opensWithEnough: (p: Params) =>
    `${p.taking_part} of ${p.parties} parties take part, ${p.counted} with enough to count here; opens at ${p.opens_at}.`,
  tooSmall: (p: Params) => `It has ${p.parties} parties; a figure needs ${p.opens_at}.`,
  notShown: "Not shown this time.",
  toPicture: "To the picture",
  pictureReading: "Each dot is one row of the table. The upright line is the nation.",
  pictureMissing: (p: Params) => `Without a figure, and so in the table only: ${p.number}.`,
  formats: "This table as",
} as const;
