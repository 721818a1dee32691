import { amount } from "../figures.ts";
import type { Params } from "../params.ts";

/** Every error a person can meet: what happened, what was kept, what to do. */
export const errors = {
  "sign-in-needed": () => "You are not signed in. Nothing was changed. Sign in and try again.",
  "not-your-party": (p: Params) =>
    `You cannot see or change the records of “${p.party}”. Nothing was changed. Ask an admin of that party to invite you.`,
  "operator-needed": () => "Only the operator of this hub can do this. Nothing was changed.",
  "officer-needed": () =>
    "Only officers of this region can see its parties by name, and only those that chose it. Nothing was changed. Compare its clusters instead.",
  "not-found": () => "There is nothing at this address. It may have been withdrawn, or the link may be cut short.",
  "method-not-allowed": () => "This address does not take that kind of request. Nothing was changed.",
  "not-understood": () => "The request was not understood. Nothing was changed. See the details for what to put right.",
  "too-large": (p: Params) =>
    `The file is larger than ${p.megabytes} MB. Nothing was kept. Export one year at a time and upload each file.`,
  "too-many-rows": (p: Params) =>
    `The file has more than ${amount(p.rows)} rows. Nothing was kept. Export one year at a time and upload each file.`,
  "too-many-columns": (p: Params) =>
    `The file has more than ${amount(p.columns)} columns. Nothing was kept. Check that it is the report you meant.`,
  "file-empty": () => "The file is empty. Nothing was kept. Export it again and check that it opens.",
  "file-header-only": () =>
    "The file has a header but no rows. Nothing was kept. Choose a wider range of dates in the export.",
  "file-binary": () =>
    "This is not a text file. Nothing was kept. In your spreadsheet choose “Save as”, then CSV, and upload that.",
  "file-encoding": () =>
    "The text of this file cannot be read. Nothing was kept. Save it as CSV UTF-8 and upload that.",
  "file-damaged": (p: Params) =>
    `The file breaks off inside a quoted cell that starts on row ${p.row}. Nothing was kept. Export it again.`,
  "layout-unknown": (p: Params) =>
    `This layout is not known. The file holds: ${p.columns}. Nothing was kept. Use one of the templates on the upload page, with one row per email, post or event, or copy your columns into it.`,
  "file-of-people": (p: Params) =>
    `This file has one row per person (column “${p.column}”). It was not stored, and nothing of it was kept. Upload a report with one row per email, post or event instead.`,
  "several-contributors": (p: Params) =>
    `This file holds the events of ${p.number} groups. Nothing was kept. Upload only the rows of your own.`,
  "no-row-kept": () => "No row of this file could be kept; the details say why for each. Nothing was changed.",
  "removed-meanwhile": () =>
    "Whoever or whatever this is about was removed at the same moment: a party that has left, or somebody who is not in it any more. Nothing was changed.",
  "records-moved": () =>
    "Somebody else changed these records at the same moment. Nothing of yours was kept. Try again.",
  "already-withdrawn": () => "This upload was withdrawn before. Nothing was changed.",
  "structure-invalid": (p: Params) =>
    `Mistakes in the file: ${p.number}. Each is listed with its row and column. Nothing was changed.`,
  "release-too-early": (p: Params) =>
    `A release may not go back in time: the latest counts up to ${p.latest}. Nothing was started.`,
  "release-not-complete": (p: Params) =>
    `${p.month} is not over yet. Nothing was started. Choose ${p.latest} or earlier.`,
  "release-in-progress": () => "A release is being built. Nothing was started. Wait until it is published.",
  "link-invalid": () =>
    "This sign-in link was used, has expired or is cut short. Ask for a new one; it takes a moment.",
  "link-from-elsewhere": () =>
    "This sign-in link was asked for in another browser or app. Nothing was changed, and the link still works.",
  "too-many-requests": (p: Params) =>
    `That was too much at once from your connection. Nothing was changed. Wait ${p.seconds} seconds and try again; links that were sent already still work.`,
  "person-needed": () =>
    "This takes a person who has signed in; a token cannot do it. Nothing was changed. Sign in with your email address instead.",
  "scope-needed": (p: Params) =>
    `This token may not do that: it takes a token with ${p.scopes}. Nothing was changed. Ask an admin of your party for one.`,
  "too-many-tokens": (p: Params) =>
    `There are ${p.number} live tokens already, which is as many as there can be. Nothing was issued. Revoke one that nobody uses first.`,
  "too-many-links": () => "Too many sign-in links were asked for. Wait an hour, or use the newest link in your inbox.",
  "token-invalid": () =>
    "This token is unknown, revoked or has expired. Nothing was changed. Ask an admin of your party for a new one.",
  "scope-not-allowed": (p: Params) => `You may not issue a token with the scope “${p.scope}”. Nothing was issued.`,
  "address-invalid": () => "That is not an email address. Nothing was sent.",
  "foreign-form": () => "This form came from another site. Nothing was changed. Open the page here and try again.",
  "mail-not-configured": () =>
    "This hub cannot send mail yet, so no sign-in link was sent. Tell the person who runs it.",
  "too-many-parties": (p: Params) =>
    `One account may belong to at most ${p.number} parties. Nothing was changed. Take one of them out first.`,
  "place-unknown": (p: Params) =>
    `There is no party or region “${p.place}” in this hub. Nothing was changed. Use its short name from the structure file.`,
  "operator-by-person": () =>
    "A token can only say who is in parties that nobody has signed in to and that never had records. Nothing was changed. An operator who is signed in can do this.",
  unexpected: (p: Params) =>
    `Something went wrong on our side; nothing of yours was changed. Try again, and if it happens again tell the operator this number: ${p.requestId}.`,
  "correction-impossible": () =>
    "These corrections cannot all be true. Nothing was changed. See which field to put right.",
  "field-of-other-channel": (p: Params) => `“${p.column}” does not belong to this kind of campaign.`,
  "no-party": () =>
    "You belong to no party in this hub, so this page has nothing to show. Ask an admin of your party to invite you.",
  "officer-no-party": () =>
    "You look after a region, not a party, so this page has nothing to show. Compare the clusters of your region instead.",
  "operator-no-party": () =>
    "You run this hub and belong to no party, so this page has nothing to show. Compare clusters and regions instead.",
  "structure-missing": () =>
    "The hub has no parties yet, so there is nothing to release. Nothing was started. Load the structure first.",
  "structure-moved": () =>
    "Somebody else changed the structure since you looked at it. Nothing of yours was kept. Look at it as it is now, and make your change again.",
  "party-not-new": () =>
    "This party has or had people, an agreement, records or tokens, so it cannot be taken out here. Nothing was changed. A party leaves by itself, under “Trust” on its own pages; its people decide.",
  "place-in-use": () =>
    "There are still parties or clusters in it, or people who look after it. Nothing was changed. Move or merge them first.",
  "request-too-large": () => "This holds more than this address takes. Nothing was changed. Send less of it.",
  "party-has-admin": () =>
    "This party has an admin, and only its admins let people in. Nothing was changed. Ask the admin, or take their access away first if they have left.",
  "invitation-invalid": () =>
    "This invitation was used, taken back or has expired, or its link is cut short. Nothing was changed. Ask whoever invited you for a new one; if you accepted it before, just sign in.",
  "ground-rules-changed": (p: Params) =>
    `The ground rules have changed: version ${p.version} is the one to accept. Nothing was changed. Read it and accept again.`,
  "agreement-is-theirs": () =>
    "This party has answered the ground rules for itself. Nothing was changed. Its admin agrees or takes that back, under “Trust” on its own pages; where it has none any more, an operator who is signed in may record a paper.",
  "not-agreed": () => "Your party has no agreement that could be taken back. Nothing was changed.",
  "name-not-repeated": (p: Params) =>
    `To be sure that you mean it, type “${p.name}” as it is written here. Nothing was erased.`,
  "last-admin": () =>
    "A party keeps an admin, and this is the last one. Nothing was changed. Make somebody else admin first; if the party wants to end, it leaves the hub on its Trust page.",
  "last-operator": () =>
    "The hub keeps an operator, and this is the last one. Nothing was changed. Invite another operator first. If none can sign in any more, the bootstrap command makes one again.",
  "already-member": (p: Params) =>
    `${p.email} has this access already, or more. Nothing was sent. What people are is changed beside their name.`,
  "too-many-invitations": (p: Params) =>
    `A party can have ${p.open} invitations open at a time, and ${p.sent} may be sent in an hour. Nothing was sent. Take one back that is not needed, or wait an hour.`,
} as const;
