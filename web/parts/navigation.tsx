import { firstOwnParty } from "../../src/accounts/actor.ts";
import type { Words } from "../../src/words/words.ts";
import { addressWith } from "./address.ts";
import type { Frame } from "./page.tsx";

type Place = [href: string, name: keyof Words["pages"]["frame"] & string];

const ofParties: Place[] = [
  ["/party", "party"],
  ["/party/campaigns", "campaigns"],
  ["/party/uploads", "uploads"],
];
const ofEveryone: Place[] = [
  ["/compare", "compare"],
  ["/releases", "releases"],
];

/** The head of every page: the hub's name, the places this actor can go, the other language, the way in or out. */
export const Navigation = ({ words, actor, hub, path, language }: Frame) => {
  const sentences = words.pages.frame;
  const places: Place[] = [
    ...(firstOwnParty(actor) ? ofParties : []),
    ...(actor.kind === "visitor" ? [] : ofEveryone),
    ["/method", "method"],
  ];
  const here = currentPlace(places, path);
  const other = language === "en" ? "cy" : "en";
  return (
    <div class="head">
      <a class="hub" href="/">
        {hub.name}
      </a>
      <div class="account">
        <a href={addressWith(path, { language: other })} lang={other} hreflang={other}>
          {sentences.otherLanguage}
        </a>
        {actor.kind === "visitor" && <a href="/sign-in">{sentences.signIn}</a>}
        {actor.kind === "person" && (
          <form method="post" action="/sign-out">
            <button class="plain" type="submit" title={sentences.signedInAs({ email: actor.email })}>
              {sentences.signOut}
            </button>
          </form>
        )}
      </div>
      <nav aria-label={sentences.navigation}>
        <ul>
          {places.map(([href, name]) => (
            <li>
              <a href={href} aria-current={href === here ? "page" : undefined}>
                {sentences[name] as string}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
};

/** The longest place that this address lies under: `/party/uploads/3` is in Upload, not in Your party. */
const currentPlace = (places: Place[], path: string): string | undefined => {
  const address = path.split("?")[0] ?? "";
  return places
    .map(([href]) => href)
    .filter((href) => address === href || address.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0];
};
