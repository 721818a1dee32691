import { type Actor, firstOwnParty, hatOf } from "../../src/accounts/actor.ts";
import type { Words } from "../../src/words/words.ts";
import { addressWith } from "./address.ts";
import { OwnMenu } from "./own-menu.tsx";
import type { Frame } from "./page.tsx";

type Place = [href: string, name: keyof Words["pages"]["frame"] & string];

const ofParties: Place[] = [
  ["/party", "party"],
  ["/party/campaigns", "campaigns"],
  ["/party/uploads", "uploads"],
  ["/party/trust", "trust"],
];
const ofRegions: Place[] = [["/region", "region"]];
const ofTheHub: Place[] = [["/hub", "hub"]];
const ofEveryone: Place[] = [
  ["/compare", "compare"],
  ["/help", "help"],
  ["/releases", "releases"],
];

/** The head of every page: the hub's name, the places of the actor's hat and of everyone, the other language, the way in. */
export const Navigation = ({ words, actor, hub, path, language }: Frame) => {
  const sentences = words.pages.frame;
  const own = placesOf(actor);
  const shared: Place[] = [...(actor.kind === "visitor" ? [] : ofEveryone), ["/method", "method"]];
  const here = currentPlace([...own, ...shared], path);
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
        {actor.kind === "person" && <OwnMenu person={actor} words={words} />}
      </div>
      <nav aria-label={sentences.navigation}>
        {[own, shared]
          .filter((places) => places.length > 0)
          .map((places) => (
            <ul>
              {places.map(([href, name]) => (
                <li>
                  <a href={href} aria-current={href === here ? "page" : undefined}>
                    {sentences[name] as string}
                  </a>
                </li>
              ))}
            </ul>
          ))}
      </nav>
    </div>
  );
};

/** What the head calls the place that an address lies under. */
export const placeOf = (path: string, { pages }: Words): string | undefined => {
  const places = [...ofParties, ...ofRegions, ...ofTheHub, ...ofEveryone];
  const here = currentPlace(places, path);
  const name = places.find(([href]) => href === here)?.[1];
  return name && (pages.frame[name] as string);
};

const placesOf = (actor: Actor): Place[] => {
  const hat = hatOf(actor);
  if (hat?.role === "operator") return ofTheHub;
  if (hat?.role === "officer") return ofRegions;
  return firstOwnParty(actor) ? ofParties : [];
};

/** Pages that Trust leads to: no head has room for them. */
const openedFromTrust = /^\/party\/(agreement|export|leave|log|people|sharing|tokens)\b/;

/** The longest place that this address lies under: `/party/uploads/3` is in Upload, not in Your party. */
const currentPlace = (places: Place[], path: string): string | undefined => {
  const address = (path.split("?")[0] ?? "").replace(openedFromTrust, "/party/trust");
  return places
    .map(([href]) => href)
    .filter((href) => address === href || address.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0];
};
