import type { Params } from "../../params.ts";

/** The releases, and what one of them holds. */
export const releases = {
  title: "Releases",
  sentence: "A release is one dated publication of pooled figures. It never changes: a correction is a new release.",
  none: "No release has been published yet.",
  one: (p: Params) => `Release of ${p.month}`,
  counts: (p: Params) => `It counts ${p.period}.`,
  published: (p: Params) => `Published ${p.day}.`,
  building: "This release is being built.",
  failed: "This release could not be finished. Nothing of it is shown.",
  takingPart: (p: Params) => `${p.taking_part} of ${p.parties} parties take part.`,
  groups: "Groups with a figure",
  groupsSentence: "How many of the groups of each kind have a figure. The others wait until enough parties count.",
  figure: "Figure",
  share: (p: Params) => `${p.published} of ${p.all}`,
  older: "Older",
  formats: "All figures of this release as",
  listFormats: "This list as",
  back: "All releases",
} as const;
