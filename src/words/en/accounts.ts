import type { Params } from "../params.ts";

/** Signing in and out. */
export const accounts = {
  title: "Sign in",
  intro: "There are no passwords here. Type your email address and you get a link that signs you in.",
  /** Where somebody was on the way to. */
  toSee: (p: Params) => `Sign in to see: ${p.page}.`,
  thatPage: "the page you asked for",
  byInvitation:
    "Not here yet? You need an invitation, which comes by mail: from an admin of your party or, where your party has none, from whoever runs this hub.",
  address: "Email address",
  ask: "Send me a link",
  sentTitle: "Look in your inbox",
  sent: (p: Params) =>
    `If somebody here has the address ${p.email}, a link is on its way to it. The link works once, within ${p.minutes} minutes.`,
  sentNothing:
    "Nothing there? Look among your spam, check the address for typing mistakes, or ask an admin of your party which address they gave for you.",
  askAgain: "Ask for a new link",
  confirmTitle: "One step left",
  confirm: (p: Params) => `Press the button and you are signed in on this device as ${p.email}.`,
  confirmButton: "Sign me in",
  elsewhereTitle: "Did you ask for this link?",
  elsewhere: (p: Params) =>
    `This link was asked for in another browser or app. If you go on, you are signed in here as ${p.email}.`,
  elsewhereOnly: "Only go on if you asked for it yourself. If somebody else sent it to you, close this page.",
  elsewhereButton: "I asked for it: sign me in here",
  signedInTitle: "You are signed in",
  signedInAs: (p: Params) => `You are signed in as ${p.email}.`,
  goOn: "Go on",
  signOut: "Sign out",
  letterSubject: (p: Params) => `Sign in to ${p.hub}`,
  letter: (p: Params) =>
    [
      `Somebody, we hope you, asked to sign in to ${p.hub} with this address.`,
      `Open this link and press the button. It works once, within ${p.minutes} minutes:`,
      p.link,
      "If it was not you, do nothing: without the link nobody gets in.",
    ].join("\n\n"),
  invitationTitle: "You are invited",
  invitedTo: (p: Params) => `${p.place}, as ${p.role}. The invitation is for ${p.email}.`,
  invitedByAdmin: (p: Params) => `An admin of ${p.party} invites you.`,
  invitedByOperator: "The operator of the hub invites you.",
  whatTheHubIs: (p: Params) =>
    `On ${p.hub}, local parties put together what their emails, graphics and events achieved, and learn from each other what works.`,
  whatRolesDo: {
    organiser:
      "As an organiser you upload, correct and read what your party sent, and decide nothing for it. What everybody keeps to:",
    admin:
      "As an admin you upload, correct and read what your party sent, let its people in, and decide for it what it agrees to and shares. What everybody keeps to:",
    officer:
      "As a regional officer you see how the clusters of your region do, and by name only the parties that chose it. What everybody keeps to:",
    operator:
      "As an operator you look after places, releases and who has access to the hub, and see no party’s own campaigns. What everybody keeps to:",
  },
  acceptInvitation: "Accept and sign in",
  anotherPerson: (p: Params) =>
    `You are signed in as ${p.current}. If you accept, this browser signs in as ${p.email} instead.`,
  invitationExpires: (p: Params) => `It can be accepted until ${p.day}.`,
  accessLetter: {
    subject: (p: Params) => `Who has access to ${p.party} changed`,
    text: (p: Params) =>
      [
        `The operator of ${p.hub} changed who has access to ${p.party}:`,
        p.change,
        `Who has access, and what was done when: ${p.link}`,
        "If this is not what your party wants, tell the operator.",
      ].join("\n\n"),
    changes: {
      invited: (p: Params) => `${p.email} was invited, as ${p.role}.`,
      given: (p: Params) => `${p.email} has access now, as ${p.role}.`,
      changed: (p: Params) => `${p.email} is now ${p.role}.`,
      removed: (p: Params) => `${p.email} has no access any more.`,
    },
  },
  invitationSubject: (p: Params) => `You are invited to ${p.hub}`,
  invitationLetter: (p: Params) =>
    [
      `Somebody invites you to ${p.hub}: ${p.place}, as ${p.role}.`,
      "Local parties pool there what their emails, graphics and events achieved, and learn from each other what works.",
      `Open this link and press the button. It works once, within ${p.days} days:`,
      p.link,
      "If you do not want to join, do nothing.",
    ].join("\n\n"),
};
