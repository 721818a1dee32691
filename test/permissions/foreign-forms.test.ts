import { beforeEach, describe, expect, it } from "vitest";
import { dumpOfAll } from "../dump.ts";
import { type Actor, actors } from "./actors.ts";
import { origin, type Planted, plantPermissions } from "./hub.ts";
import { changedSince, type Dump, putBack } from "./put-back.ts";
import { isUnsafe, routes } from "./requests.ts";
import { mayDo, table } from "./table.ts";
import { outcomeOf, send } from "./walk.ts";

/** What pages of other sites make a browser send, at every route that changes anything. */

/** What a browser says of where a request comes from that does not come from a page of the hub. */
const elsewhere: Record<string, Record<string, string>> = {
  "another site": { "sec-fetch-site": "cross-site", origin: "https://evil.example" },
  "another site that says it is here": { "sec-fetch-site": "cross-site", origin },
  "a neighbouring host": { "sec-fetch-site": "same-site", origin: "https://sub.hub.example" },
  "another site, in an old browser": { origin: "https://evil.example" },
  "a sandboxed frame, in an old browser": { origin: "null" },
};
const nothing = { "a browser that says nothing": {} };

const unsafe = routes.filter((route) => table.has(route) && isUnsafe(route));
const from = ({ headers: { "sec-fetch-site": _, ...kept } }: Actor, headers: Record<string, string>) => ({
  // As a problem rather than a page, which says by its code why it was refused.
  headers: { ...kept, ...headers, accept: "*/*" },
});

let planted: Planted;
let before: Dump;
beforeEach(async () => {
  planted = await plantPermissions();
  before = await dumpOfAll();
});

const expectRefused = async (mayAsk: (route: string) => Actor[], places: Record<string, Record<string, string>>) => {
  const wrong: string[] = [];
  let asked = 0;
  for (const route of unsafe.filter((route) => mayAsk(route).length > 0)) {
    for (const actor of mayAsk(route)) {
      for (const [place, headers] of Object.entries(places)) {
        asked++;
        const outcome = outcomeOf(await send(route, from(actor, headers), planted.own(actor)));
        if (outcome !== "foreign form") wrong.push(`${route}, ${actor.called}, from ${place}: “${outcome}”`);
      }
    }
    const changed = await changedSince(before);
    if (changed.length > 0) wrong.push(`${route}: changed ${changed.join(", ")}`);
    await putBack(before, changed);
  }
  expect(wrong).toEqual([]);
  return asked;
};

describe("a request that another site made a browser send", () => {
  it("does nothing of what the browser's session allows", async () => {
    const people = (route: string) => actors.filter((actor) => actor.person && mayDo(route, actor)).slice(0, 1);
    expect(await expectRefused(people, { ...elsewhere, ...nothing })).toBeGreaterThan(5 * unsafe.length);
  });

  it("does not sign anybody in or out, nor accept an invitation, where there is no session", async () => {
    const visitors = (route: string) => actors.filter(({ column }) => column === "visitor" && mayDo(route, visitor));
    const visitor = actors.find(({ column }) => column === "visitor")!;
    expect(await expectRefused(visitors, elsewhere)).toBeGreaterThan(Object.keys(elsewhere).length);
  });
});

describe("a request that says it comes from the hub's own page", () => {
  it.each([
    ["by its origin", { origin }],
    ["by what the browser says of it", { "sec-fetch-site": "same-origin" }],
    ["because somebody typed its address", { "sec-fetch-site": "none" }],
  ])("is let through, %s", async (_, headers) => {
    const operator = actors.find(({ column }) => column === "operator")!;
    const answer = await send("PATCH /api/v1/structure/nation", from(operator, headers), planted.own(operator));
    expect(outcomeOf(answer)).toBe("yes");
  });
});
