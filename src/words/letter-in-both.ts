import { type Language, languages, type Words, wordsIn } from "./words.ts";

/** A mail in both languages: nobody knows which of them each of its readers reads. */
export const letterInBoth = (
  write: (words: Words, language: Language) => { subject: string; text: string },
): { subject: string; text: string } => {
  const letters = languages.map((language) => write(wordsIn(language), language));
  return {
    subject: letters.map(({ subject }) => subject).join(" / "),
    text: letters.map(({ text }) => text).join("\n\n---\n\n"),
  };
};
