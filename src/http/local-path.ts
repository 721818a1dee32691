/**
 * The path of this hub that somebody asked to be led to, or `/`. An address of anywhere else, however it is spelt, is not
 * followed: `//elsewhere`, `/\elsewhere` and a tab in between are all other hosts to a browser.
 */
export const localPath = (asked: string | null | undefined): string => {
  const here = "http://here.invalid";
  if (!asked?.startsWith("/") || !URL.canParse(asked, here)) return "/";
  const { origin, pathname, search, hash } = new URL(asked, here);
  return origin === here && !pathname.startsWith("//") ? pathname + search + hash : "/";
};
