import { planted } from "./cast.ts";
import { outbox } from "./hub.ts";
import type { Answer } from "./walk.ts";

/** What opens the hub, by kind: how an answer or a mail brings it to somebody. */
const kinds = {
  session: /__Host-session=([\w-]{43})/g,
  browser: /__Host-asked=([\w-]{43})/g,
  token: /(cp_(?:party|hub)_[\w-]{43})/g,
  link: /\/sign-in\/confirm\?token=([\w-]{43})/g,
  invitation: /\/invitation\?token=([\w-]{43})/g,
};

/** Every secret that was issued so far, by kind. */
export const newIssued = () => {
  const issued = new Map<string, Set<string>>(Object.keys(kinds).map((kind) => [kind, new Set()]));
  return {
    issued,
    /** Notes what an answer brought, and what was mailed since. */
    note: ({ headers, body }: Answer) => {
      const texts = [body, ...headers.getSetCookie(), ...outbox.splice(0).map(({ text }) => text)].join("\n");
      for (const [kind, shape] of Object.entries(kinds)) {
        for (const [, secret] of texts.matchAll(shape)) issued.get(kind)!.add(secret!);
      }
    },
    /** Whether a text holds a secret that was issued or planted. */
    leaks: (text: string): boolean =>
      planted.test(text) ||
      [...issued.values()].some((secrets) => [...secrets].some((secret) => text.includes(secret))),
  };
};

/** The pages that bring a mailed secret back to the hub have it in their form. */
export const holdsLink = (route: string): boolean => /^(GET|POST) \/(sign-in\/confirm|invitation)$/.test(route);
