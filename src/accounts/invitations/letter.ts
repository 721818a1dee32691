import type { Words } from "../../words/words.ts";
import { accessLetter } from "../memberships/letter.ts";
import { type InvitationLetters, invitationLifeDays } from "./invite.ts";

/** The mails of an invitation, in the language of whoever invites. */
export const invitationLetters = (words: Words, hub: string): InvitationLetters => ({
  invitation: ({ link, place, role }) => {
    const { accounts, names } = words;
    const filling = { hub, link, place: place || hub, role: names.roles[role], days: invitationLifeDays };
    return { subject: accounts.invitationSubject(filling), text: accounts.invitationLetter(filling) };
  },
  access: accessLetter(words, hub),
});
