import type { Language } from "../words/words.ts";

/**
 * A link of a letter, whose page speaks as the letter does. An English letter asks for nothing: English is what a browser gets
 * that asks for nothing, and whoever has chosen Welsh keeps it.
 */
export const letterLink = (link: string, language: Language): string => {
  if (language === "en") return link;
  const address = new URL(link);
  address.searchParams.set("language", language);
  return address.href;
};
