import type { Words } from "../../src/words/words.ts";

const addresses = { trust: "/party/trust", hub: "/hub" } as const;

/** At the end of every page that Trust or the hub's own page leads to: the way back there, in the same words on each. */
export const WayBack = ({ to, words }: { to: keyof typeof addresses; words: Words }) => (
  <p class="actions">
    <a href={addresses[to]}>{words.pages.frame.back[to]}</a>
  </p>
);
