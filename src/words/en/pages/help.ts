import type { Params } from "../../params.ts";

/** Help between parties: what they offer each other and would welcome. */
export const help = {
  title: "Help between parties",
  sentence: "What parties offer each other and would welcome, as far as they chose to show it to you.",
  /** How to answer a line, for each kind of reader. */
  contact: {
    party:
      "To answer a line, use the channel that your cluster or region uses already: the hub holds no addresses to show of other parties.",
    officer:
      "You see what parties show to your region, or to everybody here. To answer a line, or to bring two parties together, write to them as you do otherwise: the hub holds no addresses to show.",
    operator:
      "You see every line, whomever it is shown to. You can take one down: the party’s admins are told by mail.",
  },
  own: "Your own lines",
  ownHidden: "Others see them once your party has agreed to the ground rules.",
  none: "Your party shares no line yet.",
  change: "Change them",
  write: "Write one",
  adminsWrite: "An admin of your party can write them, under “What your party shares”.",
  kinds: { all: "All", offered: "Offers", wanted: "Wishes" },
  choose: "Show",
  near: { cluster: "Your cluster", region: "Your region", elsewhere: "Other parties" },
  offered: (p: Params) => `Can help with: ${p.line}`,
  wanted: (p: Params) => `Would welcome help with: ${p.line}`,
  place: (p: Params) => `${p.cluster}, ${p.region}`,
  visible: {
    cluster: "shown to its cluster",
    region: "shown to its region",
    all: "shown to everybody here",
  },
  nothing: "No other party shows you a line here yet.",
  nothingOfKind: "No other party shows you a line of this kind yet.",
  more: "More",
  formats: "These lines as",
  takeDown: "Take it down",
  takeDownOf: (p: Params) => `Take it down: ${p.party}, ${p.line}`,
  takenDown: "The line is down. The party’s admins are told by mail.",
  letter: {
    kinds: { offered: "can help with", wanted: "would welcome help with" },
    subject: (p: Params) => `A line of ${p.party} was taken down on ${p.hub}`,
    text: (p: Params) =>
      [
        `The operator of ${p.hub} took down the line that says what ${p.party} ${p.what}:`,
        `“${p.line}”`,
        "Nothing else was changed. You can write another line on the page “What your party shares”. If you do not know why, ask the operator.",
      ].join("\n\n"),
  },
} as const;
