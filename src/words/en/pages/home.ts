import type { Params } from "../../params.ts";

/** The first page: for a visitor what this is, for everyone else the next thing to do. */
export const home = {
  visitor: {
    title: "What works, learned together",
    what: "Local parties upload what their emails, graphics and events achieved: Mailchimp’s export as it is, the rest in a template.",
    how: "Each party’s campaigns stay its own; only pooled figures, of several parties at once, are published.",
    why: "So everyone taking part can compare clusters and regions, and see where their own party stands.",
    signIn: "Sign in",
  },
  firstUpload: {
    title: "Upload your first file",
    sentence:
      "Export your campaigns from Mailchimp, or fill in a template, and see within a minute what was read. Only your party sees it.",
    action: "Upload a file",
  },
  standing: {
    title: (p: Params) => `Where ${p.party} stands`,
    sentence: "Your own figures, beside those of your cluster, your region and the nation.",
    action: "See where you stand",
  },
  officer: {
    title: (p: Params) => `Clusters: ${p.region}`,
    sentence: "Every figure is of several parties at once, as the latest release has it.",
    action: "Compare clusters",
  },
  everyone: {
    title: "Compare clusters and regions",
    sentence: "Every figure is of several parties at once, as the latest release has it.",
    action: "Compare",
  },
  latest: (p: Params) => `The latest release counts up to ${p.month}.`,
  noRelease: "No release has been published yet.",
  also: "You can also",
  uploadMore: "Upload a newer export",
  correct: "Look through your campaigns and put figures right",
  compare: "Compare clusters and regions",
  releases: "See what each release holds",
  method: "Read how figures are made",
} as const;
