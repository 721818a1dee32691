import { beforeEach, describe, expect, it } from "vitest";
import { dumpOfAll } from "../dump.ts";
import { type Actor, actors, oneOfEach } from "./actors.ts";
import { type Ids, type Planted, plantPermissions } from "./hub.ts";
import { changedSince, type Dump, putBack } from "./put-back.ts";
import { exampleOf, routes } from "./requests.ts";
import { mayDo, table } from "./table.ts";
import { type Answer, outcomeOf, send } from "./walk.ts";

/** Ids of another party, at every place of every request: in its address, its query, its body or form. */

type IdName = keyof Ids;

let planted: Planted;
let before: Dump;
beforeEach(async () => {
  planted = await plantPermissions();
  before = await dumpOfAll();
});

/** The ids that a route's request is made of. */
const idsIn = (route: string, ids: Ids): IdName[] => {
  const used = new Set<IdName>();
  const watched = new Proxy(ids, {
    get: (all, name: IdName) => {
      used.add(name);
      return all[name];
    },
  });
  exampleOf(route)(watched);
  if (route.includes(":party") && !exampleOf(route)(ids).path?.party) used.add("party");
  return [...used];
};

/** Each id by itself, and all of them together. */
const swapsOf = (names: IdName[]): IdName[][] => [...names.map((name) => [name]), ...(names.length > 1 ? [names] : [])];

const swapped = (own: Ids, names: readonly IdName[], from: Ids): Ids => ({
  ...own,
  ...Object.fromEntries(names.map((name) => [name, from[name]])),
});

/** An answer without what it repeats of the request. */
const said = ({ status, location, headers, body }: Answer, ids: Ids, names: readonly IdName[]): string => {
  const text = JSON.stringify([status, location, [...headers.keys()], body]);
  return names.reduce((rest, name) => rest.replaceAll(String(ids[name]), `{${name}}`), text);
};

/** An operator's work is on any party. Their own account is theirs all the same. */
const isTheirs = (actor: Actor, name: IdName) => !actor.isHub || name === "hat" || name === "session";

const known = routes.filter((route) => table.has(route));

describe("an id of another party", () => {
  it("is answered like one that nothing has, and changes nothing, wherever it stands in a request", async () => {
    const wrong: string[] = [];
    let swaps = 0;
    for (const route of known) {
      for (const actor of actors.filter((actor) => mayDo(route, actor))) {
        const own = planted.own(actor);
        const names = idsIn(route, own).filter((name) => isTheirs(actor, name));
        for (const swap of swapsOf(names)) {
          const [foreign, none] = [swapped(own, swap, planted.other), swapped(own, swap, planted.unknown)];
          const [toForeign, toNone] = [await send(route, actor, foreign), await send(route, actor, none)];
          const what = `${route}, ${actor.called}, another party's ${swap.join(" and ")}`;
          swaps++;
          if (outcomeOf(toForeign) === "yes") wrong.push(`${what}: did what the route is for`);
          const [one, other] = [said(toForeign, foreign, swap), said(toNone, none, swap)];
          if (one !== other) wrong.push(`${what}: differs from an unknown one: ${difference(one, other)}`);
        }
      }
      const changed = await changedSince(before);
      if (changed.length > 0) wrong.push(`${route}: another party's ids changed ${changed.join(", ")}`);
      await putBack(before, changed);
    }
    expect(wrong).toEqual([]);
    expect(swaps).toBeGreaterThan(100);
  });
});

describe("whoever is refused", () => {
  it("does not learn what there is and what there is not", async () => {
    const wrong: string[] = [];
    // Who is of the party knows its name, and is told what they lack.
    const outsiders = oneOfEach.filter(({ isOfParty }) => !isOfParty);
    for (const route of known) {
      for (const actor of outsiders.filter((actor) => !mayDo(route, actor))) {
        const own = planted.own(actor);
        const names = idsIn(route, own);
        if (names.length === 0) continue;
        const none = swapped(own, names, planted.unknown);
        const [one, other] = [
          said(await send(route, actor, own), own, names),
          said(await send(route, actor, none), none, names),
        ];
        if (one !== other) wrong.push(`${route}, ${actor.called}: ${difference(one, other)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** Where two texts begin to differ. */
const difference = (one: string, other: string): string => {
  const at = [...one].findIndex((letter, at) => letter !== other[at]);
  return `“${one.slice(Math.max(0, at - 60), at + 100)}” and “${other.slice(Math.max(0, at - 60), at + 100)}”`;
};
