import { cy } from "./cy.ts";
import { en } from "./en.ts";

export type Language = "en" | "cy";
export const languages: readonly Language[] = ["en", "cy"];

type Widened<T> = T extends (...params: never[]) => string
  ? T
  : T extends string
    ? string
    : { [K in keyof T]: Widened<T[K]> };
/** The shape both languages have. */
export type Words = Widened<typeof en>;

const byLanguage: Record<Language, Words> = { en, cy };
export const wordsIn = (language: Language): Words => byLanguage[language];
export const languageOf = (words: Words): Language => (words === byLanguage.cy ? "cy" : "en");
