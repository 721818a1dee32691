import { languages, wordsIn } from "../../words/words.ts";
import type { TakenDownLetter } from "./take-down.ts";

/** The mail to a party's admins, in both languages: nobody knows which of them each reads. */
export const takenDownLetter =
  (hub: string): TakenDownLetter =>
  ({ party, kind, line }) => {
    const letters = languages.map((language) => {
      const { letter } = wordsIn(language).pages.help;
      const filling = { hub, party, line, what: letter.kinds[kind] };
      return { subject: letter.subject(filling), text: letter.text(filling) };
    });
    return {
      subject: letters.map(({ subject }) => subject).join(" / "),
      text: letters.map(({ text }) => text).join("\n\n---\n\n"),
    };
  };
