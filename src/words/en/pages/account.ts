import type { Params } from "../../params.ts";

/** Somebody’s own account: who they are here, and where they are signed in. */
export const account = {
  title: "Your account",
  roles: "What you are here",
  rolesFrom: "Admins of a party let people in and take them out; the operator does so for regions and the hub.",
  sessions: "Where you are signed in",
  endsByItself: (p: Params) =>
    `Each of these ends by itself after ${p.idle} days without use, and after ${p.life} days at the latest.`,
  current: "this one",
  unknownBrowser: "A browser without a name",
  since: (p: Params) => `Signed in on ${p.since}, last seen on ${p.seen}.`,
  signOut: "Sign out",
  signOutOf: (p: Params) => `Sign out: ${p.browser}, signed in on ${p.since}`,
  signOutOthers: "Sign out everywhere else",
  signOutAll: "Sign out everywhere",
} as const;
