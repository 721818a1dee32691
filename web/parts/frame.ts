import type { Context } from "hono";
import type { Hub } from "../../src/http/hub.ts";
import { wordsIn } from "../../src/words/words.ts";
import { addressWith } from "./address.ts";
import type { Frame } from "./page.tsx";

/** What every page is given, out of the request: decided once, so that no page reads the request for it. */
export const frameOf = (c: Context<Hub>): Frame => {
  const language = c.get("language");
  const { origin, pathname, search } = new URL(c.req.url);
  // The secret of a mailed link is never repeated in the addresses of its page.
  const path = c.get("formPage") ?? addressWith(pathname + search, { token: undefined });
  return {
    words: wordsIn(language),
    language,
    // An error can come before it is known who asks.
    actor: c.get("context")?.actor ?? { kind: "visitor" },
    hub: { name: c.env.HUB_NAME, demonstration: c.env.DEMONSTRATION === "yes" },
    origin,
    path,
    agreementDue: c.get("agreementDue") ?? null,
  };
};
