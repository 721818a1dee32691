import { raw } from "hono/html";
import type { Language, Words } from "../../src/words/words.ts";
import { addressWith } from "./address.ts";
import { htmlOfMarkdown } from "./markdown.tsx";

interface Props {
  rules: { english: string; welsh: string };
  language: Language;
  words: Words;
  /** Of the page it stands on, which is offered in the other language; null where both stand on it. */
  path: string | null;
}

/** The ground rules as somebody reads them: in the language of the page, and one step from the other. */
export const RulesText = ({ rules, language, words, path }: Props) => {
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
      {raw(htmlOfMarkdown(language === "en" ? rules.english : rules.welsh))}
    </article>
  );
};
