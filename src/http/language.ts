import type { Language } from "../words/words.ts";

const isLanguage = (value: string | null | undefined): value is Language => value === "en" || value === "cy";

/** The language asked for in the address, else remembered in the cookie, else the first of the two that Accept-Language names. */
export const languageOf = (request: Request): { language: Language; remember: boolean } => {
  const asked = new URL(request.url).searchParams.get("language");
  if (isLanguage(asked)) return { language: asked, remember: true };
  const cookie = /(?:^|;\s*)language=(en|cy)\b/.exec(request.headers.get("cookie") ?? "")?.[1];
  if (isLanguage(cookie)) return { language: cookie, remember: false };
  const accepted = (request.headers.get("accept-language") ?? "")
    .split(",")
    .map((part) => part.trim().split(/[-;]/)[0]?.toLowerCase())
    .find(isLanguage);
  return { language: accepted ?? "en", remember: false };
};
