import { amount } from "../../figures.ts";
import type { Params } from "../../params.ts";
import { times } from "../times.ts";

/** The operator's own pages: what waits, and the releases. */
export const hub = {
  title: "The hub",
  sentence: "How the hub stands, and what is yours to do. No page of its operator shows a party’s rows.",
  counts: { parties: "Parties", taking_part: "Take part", regions: "Regions", clusters: "Clusters" },
  waits: {
    title: "What waits",
    nothing: "Nothing waits.",
    structure: "The hub knows no parties yet.",
    building: (p: Params) => `The release of ${p.month} is being built.`,
    failed: (p: Params) => `The release of ${p.month} could not be finished. Start it again.`,
    rules: (p: Params) => `Version ${p.version} of the ground rules comes into force on ${p.day}.`,
    withoutAdmin: (p: Params) =>
      p.number === 1 ? "1 party has no admin." : `${amount(p.number)} parties have no admin.`,
    notAgreed: (p: Params) =>
      p.number === 1
        ? "1 party has an admin and has not agreed to the ground rules. Its pages say so to its admins."
        : `${amount(p.number)} parties have an admin and have not agreed to the ground rules. Their pages say so to their admins.`,
    invitations: (p: Params) => `${times(p.number, "invitation has", "invitations have")} not been accepted yet.`,
  },
  formats: "These numbers as",
  pages: {
    title: "Look after",
    structure: ["Structure", "Regions, clusters and parties"],
    people: ["People", "Operators, officers, invitations, parties without an admin"],
    releases: ["Releases", "Start one, and see why figures were not issued"],
    groundRules: ["Ground rules", "What parties agree to, and who has agreed"],
    tokens: ["Tokens", "What lets programs in"],
    audit: ["Audit", "Who did what, and when"],
  },
  releases: {
    title: "Releases, for the operator",
    sentence: "One is attempted every Monday morning, and published when it says anything new. You can start one now.",
    start: "Start a release",
    month: "Last month it counts",
    counts: (p: Params) =>
      `It counts the twelve months that end with it, of the ${times(p.number, "party that takes", "parties that take")} part now. What it shows of them is decided as always: only what gives nobody’s figures away.`,
    countsNobody: "No party takes part yet, so it would have no figures.",
    option: (p: Params) => `${p.month} (${p.period})`,
    action: "Start it",
    building: (p: Params) =>
      `The release of ${p.month} is being built. It takes up to ten minutes; each look at this page hurries it.`,
    look: "Look again",
    looks: "This page looks again by itself every half minute.",
    stop: "Do not look again",
    started: (p: Params) => `Started ${p.day}.`,
    holds: "What it holds",
    decisions: "Why figures were not issued",
    /** For somebody who hears the page: of which release. */
    ofMonth: (p: Params) => `${p.link}: ${p.release}`,
    list: "All releases",
    none: "There is none yet.",
  },
} as const;
