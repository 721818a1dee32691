import { raw } from "hono/html";
import type { Language, Words } from "../../src/words/words.ts";
import { addressWith } from "./address.ts";
import { type HeadingLevel, htmlOfMarkdown } from "./markdown.tsx";

interface Props {
  rules: { english: string; welsh: string };
  language: Language;
  words: Words;
  /** Of the page it stands on, which is offered in the other language; null where both stand on it. */
  path: string | null;
  /** The level of the heading that it stands under. */
  under: HeadingLevel;
}

/** The ground rules as somebody reads them: in the language of the page, and one step from the other. */
export const RulesText = ({ rules, language, words, path, under }: Props) => {
  const other = language === "en" ? "cy" : "en";
  return (
    <article lang={language}>
      {path && (
        <p>
          <a href={addressWith(path, { language: other })} lang={other} hreflang={other}>
            {words.pages.groundRules.otherLanguage}
          </a>
        </p>
      )}
      {raw(htmlOfMarkdown(language === "en" ? rules.english : rules.welsh, under))}
    </article>
  );
};
