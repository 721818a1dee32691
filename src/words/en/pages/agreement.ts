import type { Params } from "../../params.ts";

/** What a party agreed to, and whether and where it counts. */
export const agreement = {
  title: "Agreement",
  /** At the head of the party’s pages, while there is something to do. */
  due: {
    "never-agreed":
      "Your party has not agreed to the ground rules yet: only your party sees its campaigns, and no published figure counts them.",
    ended: "Your party’s agreement has ended: its campaigns are kept, and no published figure counts them from now on.",
    "newer-rules": (p: Params) =>
      `New ground rules wait for your party. If no admin accepts them before ${p.day}, no figure that is published from that day on counts it.`,
    toAdmin: "Read the rules and answer",
    toOrganiser: "Read the rules",
    ask: (p: Params) => `An admin of your party can accept them: ${p.admins}.`,
    noAdmin: "Your party has no admin yet. Ask the operator of this hub to invite one.",
  },
  withdrawn: "You took the agreement back. The next release counts nothing of your party.",
  saved: "Saved. It holds from the next release on.",
  firstFile: "Upload your first file",
  /** To an admin whose party has never agreed: their first page after the invitation. */
  welcome: (p: Params) =>
    `You are signed in as ${p.email}, an admin of ${p.party}. Two steps are left: answer the ground rules here, then upload your first file.`,
  toQuestion: "Go to the question",
  /** Of the rules that the hub comes with. */
  inShort: {
    title: "In short",
    sentences: [
      "Only what campaigns achieved is kept, never people, and only your own party sees its campaigns.",
      "Your numbers are added up with those of others, and shown only where at least five parties stand behind a figure.",
      "What you read about others here is for learning, and stays here.",
      "Your party can stop counting or leave at any time, without asking anybody.",
    ],
  },
  cluster: "Your party counts in the figures of its cluster, its region, its size and the nation.",
  region: "Your party counts in the figures of its region, its size and the nation, not of its cluster.",
  none: "Your party counts nowhere. Its campaigns are kept, and only your party sees them.",
  by: (p: Params) => `Version ${p.version} of the ground rules, accepted ${p.day} by ${p.who}.`,
  onPaper: (p: Params) =>
    `An agreement on paper of ${p.day}, to the rules it calls “${p.version}”, recorded by the operator of the hub.`,
  adminWhoLeft: "an admin who has left",
  lapses: (p: Params) => `It ends on ${p.day} unless the newer rules are accepted before.`,
  rules: (p: Params) => `Ground rules, version ${p.version}`,
  inForce: (p: Params) => `In force from ${p.day}.`,
  question: "Where shall your party count?",
  choices: {
    cluster: {
      name: "In our cluster, and from there up",
      consequence:
        "Your cluster’s figures open sooner. They are shown only where at least five parties of the cluster stand behind them.",
    },
    region: {
      name: "Only from the region up",
      consequence: "Your campaigns count among many more parties. Your cluster’s figures are made without you.",
    },
  },
  accept: "Accept the rules",
  change: "Accept again with this answer",
  problem: "This could not be accepted yet. See below what is missing.",
  changed: "The ground rules have changed since this page was opened. Read the new ones below, then answer.",
  onlyAdmins: (p: Params) => `Everybody of your party can read this. An admin accepts: ${p.admins}.`,
  stop: {
    title: "Stop counting",
    sentence:
      "Your campaigns stay here for your party, and no release from the next one on counts them (a release: figures that are published together). Releases that were published stay as they are: each figure is of several parties, and yours cannot be taken out. You can accept again at any time.",
    action: "Take the agreement back",
  },
  /** To a party’s people, when the operator recorded an agreement for it. */
  letter: {
    subject: (p: Params) => `An agreement of ${p.party} was recorded on ${p.hub}`,
    text: (p: Params) =>
      [
        `The operator of ${p.hub} recorded that ${p.party} agreed to the ground rules on paper, on ${p.day}. The paper calls them “${p.version}”.`,
        `${p.counts} That begins with the next release.`,
        `An admin of your party can take the agreement back, or answer again, at any time: ${p.link}`,
      ].join("\n\n"),
  },
  history: "Before",
  until: (p: Params) => `Ended ${p.day}.`,
  sharing: "Choose what your party shares beyond that",
} as const;
