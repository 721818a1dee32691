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
    alone: "Your own figures, each with its range. Others stand beside them once enough parties have joined.",
    action: "See where you stand",
  },
  officer: {
    title: (p: Params) => `Clusters: ${p.region}`,
    sentence: "Every figure is of several parties at once.",
    action: "Compare clusters",
  },
  operator: {
    title: "Look after the hub",
    sentence: "Its regions, clusters and parties, its people, releases, ground rules and audit.",
    action: "Open the hub’s pages",
  },
  everyone: {
    title: "Compare clusters and regions",
    sentence: "Every figure is of several parties at once.",
    action: "Compare",
  },
  /** An operator’s hub before its regions, clusters and parties are loaded. */
  empty: {
    title: "Load the parties",
    sentence: "This hub knows no parties yet. Once they are loaded, people can be invited and files uploaded.",
    byHand: "Add places by hand",
  },
  latest: (p: Params) => `The latest release counts up to ${p.month}.`,
  noRelease: "No release has been published yet.",
  /** How far the hub has come, by stage: what can be seen now, and what opens next and when. */
  adoption: {
    joined: (p: Params) => `${p.taking_part} of ${p.parties} parties take part.`,
    joinedWithEnough: (p: Params) =>
      `${p.taking_part} of ${p.parties} parties take part, ${p.counted} of them with enough campaigns to count.`,
    next: "What opens next",
    groups: "Groups with a figure",
    groupsOf: (p: Params) =>
      `${p.metric}: ${p.regions} of ${p.allRegions} regions, ${p.clusters} of ${p.allClusters} clusters`,
    figure: "Figure",
    nation: "Nation",
    spreadOpens: (p: Params) => `How parties are spread opens at ${p.opens_at}.`,
    alike: "Parties cannot be told apart.",
    firstParties: {
      title: (p: Params) => `${p.counted} of the first ${p.opens_at} parties`,
      enough: "Enough parties have joined",
      opens: (p: Params) =>
        `The nation’s first figure opens when ${p.opens_at} parties have enough campaigns to count. Still to come: ${p.more}.`,
      waits: "The nation’s first figure comes with the next release, if enough of them have campaigns to count.",
      neighbours: "Invite your neighbours.",
      invite: "Invite a neighbour by email",
      inviteAdmins: "Invite the admins of parties",
      subject: (p: Params) => `Join us on ${p.hub}`,
      letter: (p: Params) =>
        `Local parties pool what their emails, graphics and events achieved, and learn from each other what works. Your campaigns stay your own. Have a look, and ask the operator of the hub to let you in: ${p.address}`,
      now: "What you can see now",
      own: "Your own figures, each with its range",
      elsewhere: "Published figures of whole sectors, for a rough idea of size",
    },
    stages: {
      nation: {
        title: "The nation’s first figures",
        sentence: "The table shows the typical figure of the nation’s parties.",
        own: "Your own page says in words on which side of their middle your party is, where that can be told.",
        next: (p: Params) =>
          `Once ${p.spread} parties count: how the nation’s parties are spread, and your place among them in numbers. A region opens at ${p.region} of its own parties, a cluster at ${p.cluster}.`,
      },
      regions: {
        title: "How parties differ",
        sentence:
          "The table shows the typical figure of the nation’s parties, and between which figures most of them are.",
        own: "Your own page says where your party is among them, where that can be told.",
        next: (p: Params) =>
          `Once about ${p.clusters} parties count, there are usually enough clusters with a figure to compare them. A region opens at ${p.region} of its own parties, a cluster at ${p.cluster}.`,
      },
      clusters: {
        title: "Regions and clusters side by side",
        sentence: "The comparison names a group only where it stands out by more than chance explains.",
        own: "Your own page says where your party is among all, where that can be told.",
        next: (p: Params) =>
          `A region opens at ${p.region} of its own parties, a cluster at ${p.cluster}. With every party that joins, ranges get narrower.`,
      },
    },
    joinedClusters: {
      title: "Who has joined, by cluster",
      cluster: "Cluster",
      joined: "Take part",
      share: (p: Params) => `${p.taking_part} of ${p.parties}`,
      open: "has figures",
      more: (p: Params) => `opens with ${p.more} more`,
      enough: "opens when enough have campaigns to count",
      tooSmall: (p: Params) => `has ${p.parties} parties; figures need ${p.opens_at}`,
      others: (p: Params) => `Clusters in which nobody takes part yet: ${p.number}.`,
    },
  },
  elsewhere: "See published figures of whole sectors",
  also: "You can also",
  uploadMore: "Upload a newer export",
  correct: "Look through your campaigns and put figures right",
  trust: "See what the hub holds about your party, and who can see it",
  region: "See the parties of your region that chose to be named",
  compare: "Compare clusters and regions",
  releases: "See what each release holds",
  decisions: "See why figures of the latest release were not issued",
  method: "Read how figures are made",
} as const;
