import { dumpOfAll } from "../dump.ts";
import { type Actor, actors } from "./actors.ts";
import { ask, type Ids, origin, type Planted } from "./hub.ts";
import { changedBetween, changedSince, type Dump, putBack } from "./put-back.ts";
import { addressOf, initOf, isUnsafe } from "./requests.ts";
import { mayDo, type Outcome } from "./table.ts";

/** An answer, read to its end. */
export interface Answer {
  status: number;
  location: string;
  headers: Headers;
  body: string;
}

/** Sends a route's request as somebody, with these ids. */
export const send = async (
  route: string,
  { headers }: Pick<Actor, "headers">,
  ids: Ids,
  format?: string,
): Promise<Answer> => {
  const [method = ""] = route.split(" ");
  const address = new URL(addressOf(route, ids), origin);
  if (format) address.searchParams.set("format", format);
  const answer = await ask(method, address.pathname + address.search, initOf(route, ids, headers));
  const location = answer.headers.get("location") ?? "";
  const body = new TextDecoder().decode(await answer.arrayBuffer());
  return { status: answer.status, location, headers: answer.headers, body };
};

/** What an answer is in the words of the table; anything else (a mistake in the request, a break-down) is shown as it is. */
export const outcomeOf = ({ status, location, body }: Answer): Outcome | string => {
  if (status >= 200 && status < 300) return "yes";
  if (status === 303) return location.startsWith("/sign-in?next=") ? "sign in" : "yes";
  if (status === 401) return body.includes('"token-invalid"') ? "unknown token" : "sign in";
  if (status === 403) return body.includes('"foreign-form"') ? "foreign form" : "no";
  if (status === 404) return "not found";
  return `${status} ${location} ${body.replace(/^.*<main[^>]*>/s, "").slice(0, 1000)}`;
};

export interface Step {
  route: string;
  actor: Actor;
  answer: Answer;
  outcome: Outcome | string;
}

/** What a walk looks at. `changed` are tables; all of it is put back before anybody else asks. */
interface Look {
  /** Everybody at every route. */
  answer?: (step: Step) => void;
  /** After all who are refused at a route: nothing may be changed. */
  refused?: (route: string, changed: string[]) => void;
  /** After somebody who may do what the route is for; before it is put back. */
  done?: (step: Step, changed: string[], before: Dump, after: Dump) => void;
}

/** Every actor at every route, all on the same hub: first those whom the table refuses, then those who may. */
export const walk = async (routes: readonly string[], planted: Planted, look: Look): Promise<void> => {
  const before = await dumpOfAll();
  for (const route of routes) {
    const may = new Set(actors.filter((actor) => mayDo(route, actor)));
    const step = async (actor: Actor): Promise<Step> => {
      const answer = await send(route, actor, planted.own(actor));
      const made = { route, actor, answer, outcome: outcomeOf(answer) };
      look.answer?.(made);
      return made;
    };
    for (const actor of actors) if (!may.has(actor)) await step(actor);
    const byRefused = await changedSince(before);
    look.refused?.(route, byRefused);
    await putBack(before, byRefused);
    for (const actor of may) {
      const made = await step(actor);
      // What is read leaves traces only, and is looked after once, when everybody has read.
      if (!isUnsafe(route) && actor !== [...may].at(-1)) continue;
      const after = await dumpOfAll();
      const changed = changedBetween(before, after);
      look.done?.(made, changed, before, after);
      await putBack(before, changed);
    }
  }
};
