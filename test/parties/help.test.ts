import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../src/accounts/actor.ts";
import { connect } from "../../src/database/connect.ts";
import type { HelpLine } from "../../src/parties/help/contract.ts";
import { listHelp } from "../../src/parties/help/list-help.ts";
import { serveHub } from "../accounts/browsers.ts";
import { contextAt, enrol, evening, rowsOf } from "../accounts/hub.ts";
import { call, expectJson, operatorToken, partyToken, sessionOf } from "../api.ts";
import { dumpOf } from "../dump.ts";
import { metered } from "../meter.ts";

/**
 * Two regions, each of two clusters, each of two parties: `n1a` is party a of cluster 1 of the north. Each offers a line to
 * its cluster and welcomes another; who may read the second changes from party to party.
 */
beforeEach(async () => {
  const parties = ["n1a", "n1b", "n2a", "n2b", "s1a", "s1b", "s2a", "s2b"];
  const audiences = ["all", "region"];
  await env.DB.batch(
    [
      "INSERT INTO nations VALUES (1, 'wood', 'Wood')",
      "INSERT INTO regions VALUES (1, 1, 'north', 'North'), (2, 1, 'south', 'South')",
      "INSERT INTO clusters VALUES (1, 1, 'n1', 'North 1'), (2, 1, 'n2', 'North 2'), (3, 2, 's1', 'South 1'), (4, 2, 's2', 'South 2')",
      ...parties.flatMap((slug, at) => [
        `INSERT INTO parties (id, cluster_id, slug, name, size_band, time_zone, counts_in)
         VALUES (${at + 1}, ${Math.floor(at / 2) + 1}, '${slug}', '${slug.toUpperCase()}', '100-299', 'Europe/London', 'cluster')`,
        `INSERT INTO sharing_choices VALUES (${at + 1}, 'no', 0, 0, '${slug} wants', '${audiences[at % 2]}', '${slug} offers', 'cluster', 0)`,
      ]),
    ].map((sql) => env.DB.prepare(sql)),
  );
  await enrol("olu@n1a.example", { role: "organiser", party: "n1a" });
  await enrol("off@north.example", { role: "officer", region: "north" });
  await enrol("oz@hub.example", { role: "operator" });
});

const read = async (who: Parameters<typeof call>[2], query = "") =>
  (await expectJson<{ items: HelpLine[] }>(call("GET", `/api/v1/help${query}`, who))).items;
const linesOf = (items: HelpLine[]) => items.map(({ line }) => line);

describe("what is read", () => {
  it("by a party: its cluster's, its region's and what is for all, the nearest first", async () => {
    const items = await read({ headers: await sessionOf("olu@n1a.example") });
    expect(items.map(({ near, line }) => `${near}: ${line}`)).toEqual([
      "cluster: n1a offers",
      "cluster: n1a wants",
      "cluster: n1b offers",
      "cluster: n1b wants",
      "region: n2a wants",
      "region: n2b wants",
      "elsewhere: s1a wants",
      "elsewhere: s2a wants",
    ]);
    expect(items[0]).toEqual({
      id: "0 n1a offered",
      party: "n1a",
      name: "N1A",
      cluster: "North 1",
      region: "North",
      kind: "offered",
      line: "n1a offers",
      visible_to: "cluster",
      near: "cluster",
    });
  });

  it("by an officer: what is for their region or for all, and no cluster's own", async () => {
    expect(linesOf(await read({ headers: await sessionOf("off@north.example") }))).toEqual([
      "n1a wants",
      "n1b wants",
      "n2a wants",
      "n2b wants",
      "s1a wants",
      "s2a wants",
    ]);
  });

  it("by an operator who is signed in: everything, because they moderate it", async () => {
    expect(await read({ headers: await sessionOf("oz@hub.example") })).toHaveLength(16);
  });

  it("by tokens: a party's as the party where it may read, any other what is for all", async () => {
    const forAll = ["n1a wants", "n2a wants", "s1a wants", "s2a wants"];
    expect(linesOf(await read({ token: await partyToken("n1a", "read") }))).toHaveLength(8);
    expect(linesOf(await read({ token: await partyToken("n1a", "upload") }))).toEqual(forAll);
    expect(linesOf(await read({ token: await operatorToken() }))).toEqual(forAll);
    expect((await call("GET", "/api/v1/help")).status).toBe(401);
  });

  it("only of parties that have agreed to the ground rules", async () => {
    await env.DB.prepare("UPDATE parties SET counts_in = NULL WHERE slug IN ('n1b', 's1a')").run();
    const lines = linesOf(await read({ headers: await sessionOf("olu@n1a.example") }));
    expect(lines).toEqual(["n1a offers", "n1a wants", "n2a wants", "n2b wants", "s2a wants"]);
  });

  it("by kind, page by page and as CSV", async () => {
    const olu = { headers: await sessionOf("olu@n1a.example") };
    expect(linesOf(await read(olu, "?kind=offered"))).toEqual(["n1a offers", "n1b offers"]);
    const pages: string[][] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const address = `/api/v1/help?kind=wanted&limit=4&cursor=${encodeURIComponent(cursor)}`;
      const page: { items: HelpLine[]; next: string | null } = await expectJson(call("GET", address, olu));
      pages.push(linesOf(page.items));
      cursor = page.next;
    }
    expect(pages).toEqual([
      ["n1a wants", "n1b wants", "n2a wants", "n2b wants"],
      ["s1a wants", "s2a wants"],
    ]);
    const csv = await (await call("GET", "/api/v1/help?kind=offered&format=csv", olu)).text();
    expect(csv).toContain("0 n1a offered,n1a,N1A,North 1,North,offered,n1a offers,cluster");
    expect(await expectJson(call("GET", "/api/v1/help?kind=other", olu), 400)).toMatchObject({
      code: "not-understood",
    });
  });

  it("costs eleven rows for each party that shares two lines, and one statement", async () => {
    const actor: Actor = {
      kind: "party-token",
      tokenId: 1,
      party: { id: 1, slug: "n1a", name: "N1A" },
      scopes: ["read"],
    };
    const { db, cost } = metered(env.DB);
    const context = { ...contextAt(evening, actor).context, db: connect(db) };
    expect(await listHelp(context, { kind: null, after: "", limit: 50 })).toHaveLength(8);
    expect(cost).toEqual({ statements: 1, rows_read: 11 * 8, rows_written: 0 });
  });
});

describe("a line that is taken down", () => {
  const address = "/api/v1/help/n1b/wanted";

  it("is gone, and the party is told in its log and by mail in both languages", async () => {
    await enrol("ann@n1b.example", { role: "admin", party: "n1b" });
    const hub = serveHub();
    const oz = await hub.signedIn("oz@hub.example");
    expect(await (await oz.visit("/help")).text()).toContain('aria-label="Take it down: N1B, n1b wants"');
    const answer = await oz.visit("/help/take-down", { form: { party: "n1b", kind: "wanted" } });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/help?taken_down=1"]);
    expect(
      await rowsOf("SELECT help_wanted, help_wanted_by, help_offered FROM sharing_choices WHERE party_id = 2"),
    ).toEqual([{ help_wanted: null, help_wanted_by: null, help_offered: "n1b offers" }]);
    expect(await rowsOf("SELECT party_id, details FROM audit WHERE action = 'help-line-taken-down'")).toEqual([
      { party_id: 2, details: '{"line":"wanted"}' },
    ]);
    const [mail] = hub.outbox;
    expect(mail?.to).toBe("ann@n1b.example");
    expect(mail?.text).toMatch(/took down the line that says what N1B would welcome help with:\n\n“n1b wants”/);
    expect(mail?.text).toContain("Tynnodd gweithredwr");
    expect((await oz.visit("/help/take-down", { form: { party: "n1b", kind: "wanted" } })).status).toBe(404);
  });

  it("is taken down by an operator who is signed in, and by nobody else", async () => {
    const before = await dumpOf("sharing_choices");
    const others: [number, string, Parameters<typeof call>[2]][] = [
      [401, "sign-in-needed", {}],
      [403, "operator-needed", { headers: await sessionOf("olu@n1a.example") }],
      [403, "operator-needed", { headers: await sessionOf("off@north.example") }],
      [403, "person-needed", { token: await operatorToken() }],
      [403, "person-needed", { token: await partyToken("n1b", "upload read") }],
    ];
    for (const [status, code, who] of others) {
      expect(await expectJson(call("DELETE", address, who), status)).toMatchObject({ code });
    }
    expect(await dumpOf("sharing_choices")).toEqual(before);
    const oz = { headers: await sessionOf("oz@hub.example") };
    expect((await call("DELETE", address, oz)).status).toBe(204);
    expect((await call("DELETE", "/api/v1/help/nowhere/wanted", oz)).status).toBe(404);
  });
});

it("says to officers and the operator what is true for them", async () => {
  const hub = serveHub();
  const said = async (email: string) => (await (await hub.signedIn(email)).visit("/help")).text();
  expect(await said("off@north.example")).toContain("You see what parties show to your region, or to everybody here.");
  const operators = await said("oz@hub.example");
  expect(operators).toContain("You see every line, whomever it is shown to. You can take one down");
  expect(operators).not.toContain("uses already");
});

it("is a page: one's own lines first, then others', and how to get in touch", async () => {
  const olu = await serveHub().signedIn("olu@n1a.example");
  const page = await (await olu.visit("/help")).text();
  expect(page).toContain("use the channel that your cluster or region uses already");
  expect(page.indexOf("n1a offers")).toBeLessThan(page.indexOf("n1b offers"));
  expect(page.match(/n1a offers/g)).toHaveLength(1);
  expect(page).not.toContain("n2a offers");
  expect(page).not.toContain("Take it down");
});
