import type { Params } from "../../params.ts";

/** The frame of every page: where one is, who one is, in which language. */
export const frame = {
  skip: "Skip to the page",
  demonstration: "Demonstration. Every campaign and figure here is invented.",
  navigation: "Main",
  party: "Your party",
  campaigns: "Campaigns",
  uploads: "Upload",
  trust: "Trust",
  region: "Your region",
  hub: "Hub",
  compare: "Compare",
  help: "Help",
  releases: "Releases",
  method: "Method",
  signIn: "Sign in",
  signOut: "Sign out",
  signedInAs: (p: Params) => `Signed in as ${p.email}`,
  account: "Your account",
  /** Which of somebody’s roles the pages are shown for; the buttons below it name the others. */
  hat: (p: Params) => `These pages are shown to you as: ${p.hat}. Change to:`,
  hatOf: (p: Params) => `${p.place}, ${p.role}`,
  /** The other language, in its own words. */
  otherLanguage: "Cymraeg",
  /** Said of a form in which something has to be put right, and the way to the first such field. */
  refused: "Nothing was done yet. What to put right stands beside the field.",
  toField: "Go to the field",
  back: { trust: "Back to Trust", hub: "Back to the hub" },
  unreviewed: "",
  footer: "Each party’s campaigns stay its own. What is shown about several parties comes from a release.",
  howFigures: "How figures are made",
} as const;
