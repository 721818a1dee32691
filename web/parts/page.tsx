import type { Child } from "hono/jsx";
import type { Actor } from "../../src/accounts/actor.ts";
import type { Language, Words } from "../../src/words/words.ts";

export interface PageProps {
  title: string;
  words: Words;
  language: Language;
  actor: Actor;
  hub: { name: string; demonstration: boolean };
  /** Path and query of this page: the language switch leads back to it. */
  path: string;
  /** Browser modules this page is enhanced by, by file name in `web/behaviours/`. */
  behaviours?: string[];
  children: Child;
}

/** The frame of every page: what it is, where one is, who one is, and the page itself. */
export const Page = (props: PageProps) => (
  <html lang={props.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${props.title} · ${props.hub.name}`}</title>
      <link rel="stylesheet" href="/assets/site.css" />
    </head>
    <body>
      <main>{props.children}</main>
    </body>
  </html>
);
