import { raw } from "hono/html";
import { type Language, type Words, wordsIn } from "../../src/words/words.ts";
import { addressWith } from "./address.ts";
import { type HeadingLevel, htmlOfMarkdown } from "./markdown.tsx";

interface Props {
  rules: { english: string; welsh: string; changes_english: string | null; changes_welsh: string | null };
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
  const [text, changes] =
    language === "en" ? [rules.english, rules.changes_english] : [rules.welsh, rules.changes_welsh];
  return (
    <article lang={language}>
      {path && (
        <p>
          <a href={addressWith(path, { language: other })} lang={other} hreflang={other}>
            {words.pages.groundRules.otherLanguage}
          </a>
        </p>
      )}
      {changes !== null && <p class="notice">{wordsIn(language).pages.groundRules.changes({ changes })}</p>}
      {raw(htmlOfMarkdown(text, under))}
    </article>
  );
};
