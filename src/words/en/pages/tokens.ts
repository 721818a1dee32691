import type { Params } from "../../params.ts";

/** Tokens: what lets a program in, of a party and of the hub. */
export const tokens = {
  title: "Tokens",
  sentence:
    "A token lets a program of yours upload or read for your party without anybody signing in. Whoever has it can do the same, so keep it like a password.",
  sentenceOfHub:
    "A token lets a program of the hub’s operator do one kind of work without anybody signing in. No token of the hub reads a party’s rows. Keep it like a password.",
  done: { revoked: "The token was revoked. It opens nothing any more." },
  none: "There is no token.",
  list: "Live tokens",
  formats: "This list as",
  onlyAdmins: "Admins of your party can issue and revoke tokens.",
  unnamed: "No name",
  may: (p: Params) => `May: ${p.scopes}.`,
  issuedBy: (p: Params) => `Issued ${p.day} by ${p.who}.`,
  issuedOn: (p: Params) => `Issued ${p.day}.`,
  byHub: "the operator of the hub",
  bySomebodyGone: "somebody who has left",
  lastUsed: (p: Params) => `Last used ${p.day}.`,
  neverUsed: "Never used.",
  ends: (p: Params) => `Ends ${p.day}.`,
  scopes: {
    upload: "upload",
    read: "read",
    structure: "structure",
    publish: "publish",
    people: "people",
    "issue-upload-tokens": "issue upload tokens",
  },
  /** What each lets a program do, beside its box. */
  lets: {
    upload: "Upload files, and withdraw what it uploaded",
    read: "Read your party’s campaigns, uploads and standing",
    structure: "Change regions, clusters and parties",
    publish: "Start releases, and read why figures were not issued",
    people: "Set people up in parties that nobody uses yet, invite first admins, and record agreements on paper",
    "issue-upload-tokens": "Issue tokens with which a party’s history is uploaded",
  },
  change: "Rotate or revoke",
  changeOf: (p: Params) => `Rotate or revoke: ${p.name}`,
  endIt: "Revoke",
  endItOf: (p: Params) => `Revoke: ${p.name}`,
  rotateSays: "Rotating gives it a new secret for as long again. The old one stops at once.",
  rotate: "Rotate",
  revokeSays: "Revoking stops it at once and for good. A program that still uses it is refused.",
  revoke: "Revoke",
  issue: {
    title: "Issue a token",
    name: "What is it for?",
    nameHint: "For instance “nightly upload from the office”.",
    scopes: "What may it do?",
    life: "How long does it last?",
    days: (p: Params) => (p.number === 365 ? "A year" : `${p.number} days`),
    action: "Issue the token",
    most: (p: Params) => `There can be ${p.number} live tokens at most.`,
  },
  notIssued: "Nothing was issued. What to put right stands beside the field.",
  issued: {
    title: "Copy your token now",
    sentence: "It is shown this once. The hub keeps no copy that could be read; if you lose it, rotate it.",
    token: "The token",
    facts: (p: Params) => `${p.name}. May: ${p.scopes}. Ends ${p.day}.`,
    use: "How to use it",
    useSentence: "Send it with each request. In a terminal, with the token in TOKEN:",
    back: "I have copied it: back to the tokens",
  },
  /** On the operator’s page: what lets a loader upload for a party that asked. */
  uploads: {
    title: "To upload for a party",
    issue: "Issue a token for a party",
    sentence:
      "For a party that asked you to load its history. Such a token uploads and never reads; its receipts give counts. The party sees it, marked as issued by the hub, and can revoke it.",
    party: "Party",
    partyHint: "Its name as in the structure.",
    of: (p: Params) => `${p.party}: ${p.name}`,
  },
};
