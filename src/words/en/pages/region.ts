import type { Params } from "../../params.ts";

/** The parties of a region that chose to be named to its officers. */
export const region = {
  title: (p: Params) => `Parties of ${p.region} by name`,
  named: (p: Params) =>
    `${p.named} of the ${p.taking_part} parties of ${p.region} that take part ${p.named === 1 ? "is" : "are"} named here, as the release of ${p.month} counts them. Each chose it.`,
  none: (p: Params) => `No party of ${p.region} is named in the release of ${p.month}.`,
  noRelease: "No release has been published yet, so no party is named.",
  ask: (p: Params) =>
    `Ask your parties: an admin of each can choose it on its page “${p.page}”. Whoever chooses it is named from the next release on.`,
  rule: (p: Params) =>
    `A party that chose it is named only if ${p.number} or more other parties of its cluster stay without a name, or if all are named; where it counts from the region up only, the same goes for the region. Otherwise the others’ figures could be worked out. So one that chose it may be missing. One that takes its choice back is gone at once.`,
  keep: "They are shown to you as an officer of this region. Keep them to yourself and the party.",
  choose: { metric: "Figure", leads: "What each channel leads with", show: "Show" },
  columns: { party: "Party", figure: "Figure", place: "Among the nation’s parties" },
  cluster: (p: Params) => `${p.cluster}: figure of the cluster`,
  caption: "Under each cluster its named parties, by name.",
  notShown: "not shown",
  noneOfFigure: "No party of the region is named in this figure.",
  reading:
    "With many more campaigns like these, a party’s figure would settle somewhere in its range. Read small gaps as no gap. Parties are listed by name: where ranges overlap, the order by figure may be chance.",
  formats: "These figures as",
} as const;
