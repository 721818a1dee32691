import type { Params } from "../../params.ts";

/** The frame of every page: where one is, who one is, in which language. */
export const frame = {
  skip: "Skip to the page",
  demonstration: "Demonstration. Every campaign and figure here is invented.",
  navigation: "Main",
  party: "Your party",
  campaigns: "Campaigns",
  uploads: "Upload",
  compare: "Compare",
  releases: "Releases",
  method: "Method",
  signIn: "Sign in",
  signOut: "Sign out",
  signedInAs: (p: Params) => `Signed in as ${p.email}`,
  /** The other language, in its own words. */
  otherLanguage: "Cymraeg",
  unreviewed: "",
  footer: "Each party’s campaigns stay its own. What is shown about several parties comes from a release.",
  howFigures: "How figures are made",
} as const;
