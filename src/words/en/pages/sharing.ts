import type { Params } from "../../params.ts";

/** What a party chose to share, each choice with what others would see. */
export const sharing = {
  title: "What your party shares",
  sentence:
    "Nothing is shared unless you choose it here, and you can change it at any time. What you take back is gone at once.",
  saved: "Saved. This holds from now on. If you chose to be named, that begins with the next release.",
  problem: "This could not be saved. Nothing was changed. See below what to put right.",
  onlyAdmins: "Everybody of your party can read this. An admin chooses.",
  notAgreed: "Until your party has agreed to the ground rules, nothing of this is shown to others.",
  example: "Others would see",
  exemplars: {
    title: "Subject lines and graphics as examples",
    sentence:
      "Where one of yours did well, it may be shown to everybody here as an example of what works, without its numbers.",
    notYet: "Examples are not shown anywhere yet; your choice is kept for when they are.",
    choices: {
      no: "Do not show them",
      unnamed: "Show them without our name",
      named: "Show them with our name",
    },
    subject: "Three things we learned on the doorstep",
    unnamed: "From a party of your size",
    named: (p: Params) => `From ${p.party}`,
  },
  asked: {
    tick: "We are happy to be asked about them",
    sentence:
      "Beside an example with your name it says that you are. It means something only where examples are shown with your name.",
    example: "Happy to be asked",
  },
  named: {
    title: "Your standing, by name",
    sentence:
      "Officers of your region may see your party’s rates by name. Being named begins with the next release, when figures are published next; taking it back holds at once.",
    officers: (p: Params) => `Officers of your region now: ${p.number}.`,
    rule: (p: Params) =>
      `We show your party’s name only if ${p.number} or more other parties of your cluster stay without a name, or if all are named. Otherwise their figures could be worked out. Where your party counts from the region up only, the same goes for the parties of your region.`,
    now: (p: Params) =>
      `Named now, in the release of ${p.month}, in ${p.figures} ${p.figures === 1 ? "figure" : "figures"}.`,
    notNow: "Not named now.",
    choices: { no: "Do not name us", yes: "Name us to the officers of our region" },
    example: "Officers of your region would see, with your own figures",
    columns: { party: "Party", figure: "Click rate", place: "Among the nation’s parties" },
    figure: "3.4%",
    range: "range 2.9% – 4.1%",
    place: "above the middle",
  },
  help: {
    title: "Help",
    sentence: (p: Params) =>
      `One line each, at most ${p.letters} letters. Leave it empty to show nothing. No addresses and no phone numbers: others reply through the channel that your cluster or region uses already.`,
    wanted: "We would welcome help with",
    offered: "We can help with",
    visible: "Who may read it",
    audiences: {
      cluster: "Parties of our cluster",
      region: "Parties and officers of our region",
      all: "Everybody here",
    },
    wantedExample: "writing subject lines that people open",
    offeredExample: "making graphics; we have a volunteer designer",
    wantedBy: (p: Params) => `${p.party} would welcome help with: ${p.line}`,
    offeredBy: (p: Params) => `${p.party} can help with: ${p.line}`,
    moderated: "The operator of the hub reads every line and can take one down. Your party’s log then says so.",
    page: "Read what other parties share",
  },
  save: "Save",
} as const;
