import type { Params } from "../../params.ts";
import { times } from "../times.ts";

/** The ground rules to read, and their versions; the operator’s page of them. */
export const groundRules = {
  title: "Ground rules",
  version: (p: Params) => `Version ${p.version}`,
  inForceSince: (p: Params) => `Version ${p.version}, in force from ${p.day}.`,
  cameWithHub: (p: Params) => `Version ${p.version}, which the hub came with.`,
  waits: (p: Params) => `A newer version, ${p.version}, is in force from ${p.day}.`,
  older: "This is not the version that is in force today.",
  readCurrent: "Read the one that is",
  readNewer: "Read the newer version",
  /** In the notice of a party’s pages, and above the text. */
  changes: (p: Params) => `What changes: ${p.changes}`,
  versions: "All versions",
  otherLanguage: "Darllen y rheolau yn Gymraeg",
  formats: "All versions as",
  operator: {
    title: "Ground rules of the hub",
    sentence:
      "Each version is kept word for word. What was published never changes: to change the rules, publish a new version.",
    columns: { version: "Version", inForce: "In force from", parties: "Parties that agreed to it" },
    cameWithHub: "came with the hub",
    onPaper: "Rules that a paper calls otherwise",
    published: (p: Params) => `Version ${p.version} is published. Parties see it from now on.`,
    new: "Publish a new version",
    explained:
      "Write it in both languages. Until the day you choose, agreements to older versions hold, and each party’s pages say that new rules wait. On that day every agreement to an older version ends by itself, and a party counts again when one of its admins accepts.",
    notice: (p: Params) => `${times(p.parties, "party", "parties")} would have to accept it.`,
    english: "English text",
    welsh: "Welsh text",
    markdown: "Markdown: ## before a heading, - before a point.",
    changes_english: "What changes, in English",
    changes_welsh: "What changes, in Welsh",
    changesHint: (p: Params) =>
      `A few sentences, at most ${p.letters} letters, for parties that agreed to the version before. They stand in the notice on their pages and above the text.`,
    day: "In force from",
    earliest: (p: Params) => `${p.day} at the earliest.`,
    preview: "Look at it first",
    previewTitle: "This would be published",
    previewSentence: "Nothing is published yet. Read both languages once more.",
    publish: (p: Params) => `Publish it, in force from ${p.day}`,
    problem: "This could not be published. See below what to put right.",
  },
} as const;
