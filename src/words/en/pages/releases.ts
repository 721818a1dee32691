import { amount } from "../../figures.ts";
import type { Params } from "../../params.ts";

const figuresOf = (number: Params[string] | undefined): string =>
  number === 1 ? "1 figure" : `${amount(number)} figures`;

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
  groups: "Groups with a figure",
  groupsSentence:
    "How many of the groups of each kind have a figure. The comparison says what would open the others, where that is a matter of numbers.",
  figure: "Figure",
  share: (p: Params) => `${p.published} of ${p.all}`,
  older: "Older",
  formats: "All figures of this release as",
  listFormats: "This list as",
  back: "All releases",
  cite: (p: Params) => `This is the release to cite for ${p.quarter}.`,
  new: "What is new",
  notes: {
    "taking-part": (p: Params) => `${p.band} parties take part.`,
    "few-taking-part": () => "Fewer than 5 parties take part.",
    opened: (p: Params) => `${p.groups}: ${figuresOf(p.figures)} not shown before.`,
    renewed: (p: Params) => `${p.groups}: ${figuresOf(p.figures)} counted anew.`,
    closed: (p: Params) => `${p.groups}: ${figuresOf(p.figures)} not shown any more.`,
    waiting: (p: Params) =>
      `${p.groups}: ${figuresOf(p.figures)} as last published, ${p.figures === 1 ? "" : "the oldest "}counting up to ${p.since}.`,
    "why-waiting": () => "A figure stands as last published until those of enough parties have changed.",
    "nothing-waits": () => "No figure is older than this release.",
  },
  hash: "Fingerprint of its month, groups and figures (SHA-256)",
  toDecisions: "Why figures were not issued (operators only)",
  decisions: {
    title: (p: Params) => `Why figures were not issued: release of ${p.month}`,
    sentence:
      "This page is for the operator alone: some of these reasons depend on parties’ figures. Nothing here may be passed on, and each visit is kept in the audit.",
    none: "Every figure of this release was issued anew.",
    byReason: "By reason",
    everyReason: "All reasons",
    rule: "Reason",
    figures: "Figures",
    what: "What was done",
    figure: "Figure",
    group: "Group",
    more: "More",
    formats: "This list as",
    back: "Back to the release",
    kept: "Shown as last published",
    withheld: "Not shown",
    rules: {
      unchanged: "Nobody’s figures changed since it was last published.",
      "too-few": "Too few parties contribute.",
      "too-few-changed":
        "Some parties’ figures changed, but too few: the difference between both versions would be theirs.",
      "too-few-moved":
        "Some parties joined or left, but too few: the difference between both versions would be theirs.",
      "too-few-unnamed":
        "Some of its parties were named to officers, and too few others would be left once these are taken out.",
      dominance: "One or a few parties make up too much of it.",
      "few-events": "Beside the largest party hardly anything was counted, so it would say that of each party.",
      sameness: "All parties have the same figure, or nothing or everything: it would be each party’s own.",
      "no-fit": "The spread between parties could not be found, so no figure can rest on it.",
      "no-nation": "The nation has no figure to compare with.",
      remainder: "What is left of a larger group after taking its published parts away would be too few parties.",
      "remainder-changed": "The same, for the change since the last publication.",
      combination: "Added to and taken from other published figures, it would be a figure of three parties or fewer.",
    },
  },
} as const;
