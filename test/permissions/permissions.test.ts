import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { actors, columns, oneOfEach } from "./actors.ts";
import { type Planted, plantPermissions } from "./hub.ts";
import type { Dump } from "./put-back.ts";
import { exampleOf, examplesTooMany, isPage, isUnsafe, routes } from "./requests.ts";
import { holdsLink, newIssued } from "./secrets.ts";
import { listed, mayDo, saidOf, table } from "./table.ts";
import { outcomeOf, send, walk } from "./walk.ts";

/** Every route as every actor, against `docs/permissions.md`. */

const known = routes.filter((route) => table.has(route));

describe("the table of permissions", () => {
  it("has a row for every route", () => {
    const advice =
      "add a row to docs/permissions.md, and an example to test/permissions/requests.ts where it needs one";
    expect(
      routes.filter((route) => !table.has(route)),
      advice,
    ).toEqual([]);
    expect(examplesTooMany(), "take the example out of test/permissions/requests.ts").toEqual([]);
  });

  it("has no row for anything else, and none twice", () => {
    const gone = [...table.keys()].filter((route) => !routes.includes(route));
    expect(gone, "take the row out of docs/permissions.md").toEqual([]);
    expect(listed.filter((route, at) => listed.indexOf(route) !== at)).toEqual([]);
  });

  it("has a column for everybody who asks", () => {
    expect([...new Set(actors.map(({ column }) => column))].sort()).toEqual([...columns].sort());
    for (const [route, cells] of table) expect([...cells.keys()], route).toEqual(columns);
  });
});

describe("at every route, everybody", () => {
  const logged: string[] = [];
  let planted: Planted;
  beforeEach(async () => {
    planted = await plantPermissions();
    for (const method of ["debug", "log", "info", "warn", "error"] as const) {
      vi.spyOn(console, method).mockImplementation((...said) => void logged.push(JSON.stringify(said)));
    }
  });
  afterEach(() => void vi.restoreAllMocks());

  it("gets what the table says; whoever is refused changes nothing; no secret is kept, logged or shown again", async () => {
    const wrong: string[] = [];
    const { issued, note, leaks } = newIssued();
    const rows = await titlesOfAlder();
    await walk(known, planted, {
      answer: ({ route, actor, answer, outcome }) => {
        const step = `${route}, ${actor.called}`;
        const said = saidOf(route, actor);
        if (outcome !== (said === "own" ? "yes" : said)) {
          wrong.push(`${step}: the table says “${said}”, the hub answers “${outcome}”`);
        }
        if (!actor.isOfParty && rows.some((title) => answer.body.includes(title))) {
          wrong.push(`${step}: is shown the party's campaigns`);
        }
        if (!holdsLink(route) && leaks(answer.body + answer.location)) wrong.push(`${step}: is shown a secret`);
        note(answer);
      },
      refused: (route, changed) => {
        if (changed.length > 0) wrong.push(`${route}: somebody who was refused changed ${changed.join(", ")}`);
      },
      done: ({ route, actor }, changed, before, after) => {
        const step = `${route}, ${actor.called}`;
        // Reading leaves a trace in the audit at most.
        const due = isUnsafe(route) && !exampleOf(route)(planted.own(actor)).changesNothingFor?.includes(actor.column);
        if (due !== changed.some((name) => isUnsafe(route) || name !== "audit")) {
          wrong.push(`${step}: changed ${changed.join(", ") || "nothing"}`);
        }
        if (saidOf(route, actor) === "own" && ofAlder(before) !== ofAlder(after)) {
          wrong.push(`${step}: changed what is another party's`);
        }
        if (leaks(JSON.stringify(after))) wrong.push(`${step}: a secret is kept`);
      },
    });
    expect(wrong).toEqual([]);
    expect(logged.filter(leaks)).toEqual([]);
    // What was looked for was there to be found.
    for (const [kind, secrets] of issued) expect(secrets.size, kind).toBeGreaterThan(0);
  });

  it("is refused a page's table and JSON as they are refused the page", async () => {
    const wrong: string[] = [];
    for (const route of known.filter((route) => isPage(route) && !isUnsafe(route))) {
      for (const actor of oneOfEach.filter((actor) => !mayDo(route, actor))) {
        for (const format of ["csv", "json"]) {
          const outcome = outcomeOf(await send(route, actor, planted.own(actor), format));
          if (outcome !== saidOf(route, actor)) wrong.push(`${route} as ${format}, ${actor.called}: ${outcome}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

const titlesOfAlder = async (): Promise<string[]> => {
  const { results } = await env.DB.prepare("SELECT title FROM campaigns WHERE party_id = 1").all<{ title: string }>();
  expect(results.length).toBeGreaterThan(2);
  return results.map(({ title }) => title);
};

/** Everything that is the party's. */
const ofAlder = (dump: Dump): string =>
  Object.values(dump)
    .flat()
    .filter((row) => row.includes('"party_id":1,') || row.includes('"slug":"alder"'))
    .join("\n");
