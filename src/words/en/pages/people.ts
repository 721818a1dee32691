import { amount } from "../../figures.ts";
import type { Params } from "../../params.ts";

/** Who has access: a party’s own people, and for the operator those of the hub. */
export const people = {
  title: "Who has access",
  sentence: (p: Params) =>
    `These people see all of ${p.party}’s campaigns and figures. Nobody outside your party does.`,
  you: "you",
  since: (p: Params) => `${p.role}, since ${p.day}.`,
  sinceUnknown: (p: Params) => `${p.role}.`,
  lastSeen: (p: Params) => `Last seen on ${p.day}.`,
  notSignedIn: "Not signed in at the moment.",
  roles: { organiser: "Organiser", admin: "Admin" },
  change: "Change",
  changeOf: (p: Params) => `Change: ${p.email}`,
  makeAdminSays: "An admin also lets people in and decides for the party: ground rules, sharing, tokens.",
  makeAdmin: "Make admin",
  makeOrganiserSays: "An organiser uploads, corrects and reads, and decides nothing for the party.",
  makeOrganiser: "Make organiser",
  removeSays: "They lose access with the next page they open.",
  remove: "Remove",
  giveUpSays: "You lose access with the next page you open. An admin can invite you again.",
  giveUp: "Give up my access",
  /** On one’s own account, of any role. */
  giveUpRoleSays: "You lose this role with the next page you open. You can be invited again.",
  giveUpRole: "Give up this role",
  /** On either, of the last role somebody has. */
  giveUpLastSays:
    "This is your only role here. You are signed out at once, and within a day the hub erases your address, unless another invitation waits for you. You can be invited again.",
  lastAdmin:
    "You are the only admin, so you cannot step down or go. Make somebody else admin first; a party that wants to end leaves the hub on its Trust page.",
  tokensStay: "Programs get in with tokens. Those belong to the party and stay when somebody goes.",
  tokens: "Look through the tokens",
  onlyAdmins: "Admins of your party let people in and take them out. You can give up your own access.",
  done: {
    invited: "The invitation is on its way by mail.",
    "taken-back": "The invitation was taken back. Its link opens nothing any more.",
    changed: "The role was changed.",
    removed: "The access was taken away.",
  },
  invitations: {
    title: "Invited, not here yet",
    none: "No invitation is open.",
    facts: (p: Params) => `${p.role}. Invited on ${p.day}; can be accepted until ${p.until}.`,
    again: "Send a new link",
    againSays: "A new link goes by mail. The one sent before opens nothing any more.",
    takeBack: "Take back",
    takeBackSays: "If you take it back, the link that was sent opens nothing.",
  },
  invite: {
    title: "Invite somebody",
    role: "As",
    organiser: "Organiser: uploads, corrects and reads",
    admin: "Admin: also lets people in and decides for the party",
    action: "Send the invitation",
    lasts: (p: Params) => `A link goes to this address. It can be used once, within ${p.days} days.`,
  },
  hub: {
    title: "People of the hub",
    sentence:
      "A party lets its own people in. Here you invite who runs the hub or looks after a region, and the first admin of a party that has none.",
    offices: "Operators and regional officers",
    noOffices: "There are none yet.",
    officer: (p: Params) => `Officer of ${p.region}`,
    operator: "Operator of the hub",
    removeSays: "They lose this role with the next page they open.",
    removeFromParty: "They lose this role with the next page they open. Everybody in the party is told by mail.",
    formats: "This list as",
    invite: "Invite an operator or officer",
    choose: "Choose",
    operatorSays: "An operator can do everything on these pages, and make and remove operators.",
    lookUp: {
      title: "Look somebody up",
      sentence: "For one address: every role it has here.",
      action: "Look up",
      none: "Nobody with this address has a role here. Check it for typing mistakes.",
      found: (p: Params) => `What ${p.email} is here`,
    },
    withoutAdmin: {
      title: "Parties without an admin",
      none: "Every party has an admin.",
      emptyHub: "The hub knows no parties yet.",
      noneFound: (p: Params) => `No party without an admin has “${p.asked}” in its name.`,
      sentence: (p: Params) =>
        p.number === 1
          ? "1 party has nobody who can let people in. Invite its admin; who is there already is told by mail."
          : `${amount(p.number)} parties have nobody who can let people in. Invite their admins; who is there already is told by mail.`,
      search: "Find a party",
      searchAction: "Find",
      people: (p: Params) =>
        p.number === 0 ? "nobody yet" : p.number === 1 ? "1 person" : `${amount(p.number)} people`,
      more: (p: Params) => `${amount(p.number)} more. Type part of a name to find one.`,
      invite: "Invite its admin",
      inviteTo: (p: Params) => `Invite its admin: ${p.party}`,
    },
  },
} as const;
