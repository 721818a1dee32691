import { amount } from "../../figures.ts";
import type { Params } from "../../params.ts";

/** What the hub holds about a party, who sees it, its log, taking it all along, and leaving. */
export const trust = {
  title: "Trust",
  sentence: (p: Params) => `What the hub holds about ${p.party}, who can see it, and what it was used for.`,
  printed: (p: Params) => `As it stood on ${p.day}.`,
  held: {
    title: "What is held",
    campaigns: (p: Params) => `${amount(p.number)}, ${p.period}`,
    none: "none",
    besides: "Deleted campaigns and cancelled events are held too, and count nowhere.",
    uploads: "Uploads",
    sums: "Sums by month",
    sumsAre:
      "Sums by month are all that a release reads of a party: for each metric and month, how many campaigns and what they add up to.",
    people: "People with access",
    invitations: "Invitations waiting",
    tokens: "Tokens",
    agreement: "Agreement",
    agreed: (p: Params) => `Ground rules, version ${p.version}, ${p.day}. ${p.counts}`,
    recordedBy: { party: "Accepted by your admin.", operator: "Recorded by the operator from a written agreement." },
    notAgreed: "None. Your figures count nowhere.",
    counts: { cluster: "Counts from the cluster up.", region: "Counts from the region up." },
  },
  links: {
    title: "What you can do",
    people: "See who has access, and change it",
    tokens: "See which programs have access, and end it",
    agreement: "Read the ground rules and your agreement",
    sharing: "Choose what you share",
    uploads: "Take an uploaded file back",
    log: "Read the log: what was done, when and by whom",
    export: "Take everything along as one file",
    leave: "Leave the hub",
  },
  /** The same links, for those who may only read what is there. */
  readingLinks: {
    people: "See who has access",
    sharing: "See what you share",
    leave: "Leaving the hub: an admin can do it",
  },
  seen: {
    title: "Who can see what",
    sentence: "Your own people see all of it.",
    what: "What",
    who: {
      officers: "Officers of your region",
      others: "Other parties",
      operator: "Operator of the hub",
    },
    rows: {
      records: "Your campaigns, uploads and figures",
      pooled: "Figures of groups that yours are part of",
      standing: "Where you stand, by name",
      exemplars: "Subject lines and graphics as examples",
      wanted: "What help you would welcome",
      offered: "What help you offer",
      part: "That you take part",
      access: "Who has access, by address",
      log: "Your log",
    },
    yes: "yes",
    no: "no",
    notCounted: "not counted",
    inNumbers: "in numbers only",
    unnamed: "without your name",
    named: "with your name",
    audiences: { cluster: "your cluster", region: "your region", all: "all" },
    ifEnough: "yes, while enough others stay unnamed",
    oneByOne: "when looking somebody up",
    partly: "about people, rules, tokens and structure",
    change: "Change what you share",
    see: "See what you share",
  },
  releases: {
    title: "Which releases counted you",
    sentence: (p: Params) =>
      `In each of these your sums were added up with those of others, into figures that nobody can take apart. The list has the latest ${p.number} at most; the export has all.`,
    release: "Release",
    figures: "Figures of the nation you are part of",
    none: "No release has counted your party.",
  },
  log: {
    title: "Log",
    sentence: (p: Params) =>
      `Everything that was done in ${p.party}: changes, sign-ins, exports and the first use of a token each day. Your people see it, and nobody else sees all of it.`,
    clock: (p: Params) => `Times are those of ${p.zone}.`,
    filter: { title: "Narrow the log", kind: "Kind", every: "All kinds", month: "Month", show: "Show" },
    monthHint: "Such as 2026-03",
    receipt: "Its receipt",
    none: "Nothing fits. Choose wider.",
    older: "Older",
    newest: "Back to the newest",
    formats: "All of these as",
  },
  export: {
    title: "Take everything along",
    sentence: (p: Params) =>
      `One ZIP file with everything that the hub holds about ${p.party}. Keep it where only your party can open it.`,
    holds: "What is in it",
    action: "Download everything",
    kept: "That it was downloaded, and by whom, is kept in your log.",
    /** What each file of the ZIP holds; they are listed on the page and in the ZIP itself. */
    files: {
      campaigns:
        "Your campaigns in the columns of our own template, a file for each kind. Each can be uploaded as it is, here or to another hub: where its campaigns are known already, nothing counts twice.",
      complete:
        "Every campaign with everything that is known of it, the deleted ones and your corrections too: one JSON text a line.",
      uploads: "What you uploaded, when, and what became of it: one JSON text a line.",
      statements: "What each upload said about each campaign: one JSON text a line.",
      sums: "Your sums by metric and month, which is all that a release reads. m: how many campaigns; n: what a rate is of, added up (such as emails delivered); x: what is counted, added up (such as clicks); nn, xn, xx: n times n, x times n and x times x of each campaign, added up.",
      party: "Your place, your profile and what you chose to share.",
      agreements: "Every agreement to the ground rules, ended ones too.",
      people: "Who has access, and who is invited.",
      tokens: "Your tokens, without their secrets, which the hub does not have.",
      log: "Your log.",
      releases: "Which releases counted you, and in which metrics.",
    },
    readme: {
      title: (p: Params) => `Everything that ${p.hub} holds about ${p.party}`,
      made: (p: Params) => `Made on ${p.day}.`,
      csv: "Texts that a spreadsheet would run as a formula have an apostrophe before them. The upload takes it away again.",
      missing: "An empty cell was not counted, which is not zero.",
    },
  },
  leave: {
    title: "Leave the hub",
    sentence: (p: Params) => `Leaving erases everything that the hub holds about ${p.party}, at once and for good.`,
    erased: "What is erased",
    counts: {
      campaigns: "Campaigns",
      uploads: "Uploads and all they said",
      sums: "Sums by month",
      people: "People’s access",
      tokens: "Tokens",
      invitations: "Invitations",
      entries: "Entries of the log",
    },
    peopleToo:
      "Whoever belongs to no other party, region or the hub itself is erased as a person, and signed out. Everybody gets a mail that says so.",
    remains: "What remains, and why",
    releases:
      "Releases that are published stay as they are. They hold figures of several parties at once, and yours cannot be taken out of a sum. Later releases do not count you.",
    memory:
      "The hub remembers which figures a party was part of, under a random key and with fingerprints of its sums, so that two releases together never tell what is one party’s. What links the key to your party is erased: nobody can find yours among them.",
    audit:
      "Under the same key stays when what kind of thing was done, such as “uploaded”. Not by whom, and nothing of what.",
    again:
      "Your party’s name may stand in the operator’s own list of parties. If the operator loads that list again, your party starts there anew and empty.",
    first: "Take everything along first",
    name: (p: Params) => `To be sure that you mean it, type “${p.party}”`,
    action: "Erase everything and leave",
    keep: "Stay",
    onlyAdmins: "Only an admin of your party can do this.",
    letter: {
      subject: (p: Params) => `${p.party} has left ${p.hub}`,
      left: (p: Params) =>
        `One of its admins took ${p.party} out of ${p.hub}. Everything that the hub held about it was erased, at once and for good:`,
      after: (p: Params) =>
        `You have no access to ${p.party} there any more. If you belonged to nothing else in the hub, your address is erased too, and this is its last mail to you. You need do nothing.`,
    },
  },
  left: {
    title: "It is done",
    sentence: "Everything that the hub held about the party is erased. Releases from the next one on do not count it.",
    signedOut:
      "Whoever belonged to that party only is signed out, and their address is erased too. Nobody needs to do anything more.",
    home: "To the first page",
  },
  audit: {
    title: "Audit",
    sentence:
      "What was done in the hub; and of parties what concerns people, ground rules, tokens and their place in the structure. What a party uploads, puts right, exports and shares is in its own log alone.",
    party: "Name of a party",
  },
} as const;
