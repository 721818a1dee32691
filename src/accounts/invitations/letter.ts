import { type Language, wordsIn } from "../../words/words.ts";
import { letterLink } from "../letter-link.ts";
import { accessLetter } from "../memberships/letter.ts";
import { type InvitationLetters, invitationLifeDays } from "./invite.ts";

/** The mails of an invitation, in the language of whoever invites. */
export const invitationLetters = (language: Language, hub: string): InvitationLetters => {
  const words = wordsIn(language);
  return {
    invitation: ({ link, place, role }) => {
      const { accounts, names } = words;
      const said = { hub, place: place || hub, role: names.roles[role], days: invitationLifeDays };
      return {
        subject: accounts.invitationSubject(said),
        text: accounts.invitationLetter({ ...said, link: letterLink(link, language) }),
      };
    },
    access: accessLetter(words, hub),
  };
};
