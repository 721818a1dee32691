import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Actor } from "../../src/accounts/actor.ts";
import { isOpenPage } from "../../src/http/security.ts";
import type { AgreementDue } from "../../src/parties/agreement/what-is-due.ts";
import type { Language, Words } from "../../src/words/words.ts";
import { AgreementNotice } from "./agreement-notice.tsx";
import { Navigation } from "./navigation.tsx";

/** What every page is given, whatever it shows. */
export interface Frame {
  words: Words;
  language: Language;
  actor: Actor;
  hub: { name: string; demonstration: boolean };
  /** Scheme and host of the hub, for what leaves the screen. */
  origin: string;
  /** Path and query of this page: the language switch leads back to it. */
  path: string;
  /** On the pages of a party: what the ground rules ask of it. */
  agreementDue?: AgreementDue | null;
}

export interface PageProps extends Frame {
  title: string;
  /** Browser modules this page is enhanced by, by file name in `web/behaviours/`. */
  behaviours?: string[];
  children: Child;
}

/** The frame of every page: what it is, where one is, who one is, and the page itself. */
export const Page = ({ title, behaviours = [], children, ...frame }: PageProps) => {
  const { words, language, hub, path } = frame;
  const sentences = words.pages.frame;
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          {!isOpenPage(path.split("?")[0] ?? "") && <meta name="robots" content="noindex" />}
          <title>{title === hub.name ? title : `${title} · ${hub.name}`}</title>
          <link rel="icon" href="/icon.svg" type="image/svg+xml" />
          <link rel="stylesheet" href="/assets/site.css" />
          {[...(frame.actor.kind === "person" ? ["own-menu"] : []), ...behaviours].map((name) => (
            <script type="module" src={`/assets/${name}.js`} />
          ))}
        </head>
        <body>
          <a class="skip" href="#page">
            {sentences.skip}
          </a>
          <header>
            {hub.demonstration && <p class="demonstration">{sentences.demonstration}</p>}
            <Navigation {...frame} />
          </header>
          <main id="page">
            <AgreementNotice {...frame} />
            {children}
          </main>
          <footer class="footer">
            <p>
              {sentences.footer} <a href="/method">{sentences.howFigures}</a>
              {" · "}
              <a href="/ground-rules">{words.pages.groundRules.title}</a>
            </p>
            {sentences.unreviewed && <p>{sentences.unreviewed}</p>}
          </footer>
        </body>
      </html>
    </>
  );
};
