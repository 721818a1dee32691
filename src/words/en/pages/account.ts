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
  since: (p: Params) => `Signed in on ${p.since}. Last seen on ${p.seen}.`,
  signOut: "Sign out",
  signOutOf: (p: Params) => `Sign out: ${p.browser}, signed in on ${p.since}`,
  signOutOthers: "Sign out everywhere else",
  signOutAll: "Sign out everywhere",
  done: {
    "signed-out": "You are signed out there.",
    "signed-out-elsewhere": "You are signed out everywhere but here.",
    "given-up": "You gave the role up.",
  },
  /** A page of its own: nobody is signed in on it any more. */
  signedOut: {
    title: "You are signed out",
    "signed-out": "To use your account again, ask for a new link.",
    "given-up":
      "You gave up your last role here. Within a day the hub erases your address, unless another invitation waits for you. You need to do nothing more.",
  },
} as const;
