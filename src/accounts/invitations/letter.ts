import type { Words } from "../../words/words.ts";
import type { Role } from "../actor.ts";
import { type InvitationLetter, invitationLifeDays } from "./invite.ts";

/** The mail that brings an invitation, in the language of whoever invites. */
export const invitationLetter =
  ({ accounts, names }: Words, hub: string, role: Role): InvitationLetter =>
  ({ link, place }) => {
    const filling = { hub, link, place: place || hub, role: names.roles[role], days: invitationLifeDays };
    return { subject: accounts.invitationSubject(filling), text: accounts.invitationLetter(filling) };
  };
