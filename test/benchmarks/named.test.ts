import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import type { NamedStanding, NamedStandings } from "../../src/benchmarks/named/contract.ts";
import worker from "../../src/worker.ts";
import { enrol, rowsOf } from "../accounts/hub.ts";
import {
  agree,
  call,
  expectJson,
  loadStructure,
  operatorToken,
  partyToken,
  publish,
  sessionOf,
  upload,
} from "../api.ts";
import { metered } from "../meter.ts";
import { choose } from "../releases/choose.ts";
import { emailsFile, header, twelve } from "../releases/pool.ts";

/** What officers are shown: South with Copse and Glade, six parties each, and North with six of its own. */

const places = [
  ...twelve.map((party) => ({ ...party, region: "South" })),
  ...twelve.slice(0, 6).map((party) => ({ ...party, slug: `n${party.slug}`, cluster: "Tor", region: "North" })),
];
const structure = (moved: Record<string, string> = {}) =>
  [
    header,
    ...places.map(({ slug, cluster, region }) =>
      moved[slug] ? `${slug},${slug},${moved[slug]},Wood,100-299` : `${slug},${slug},${cluster},${region},Wood,100-299`,
    ),
  ].join("\n");

let operator: string;
let headers: Record<string, string>;
beforeEach(async () => {
  operator = await operatorToken();
  await loadStructure(operator, structure());
  for (const { slug, emails } of places) {
    await agree(operator, slug);
    await upload(await partyToken(slug), slug, emailsFile(emails));
  }
  await enrol("off@hub.example", { role: "officer", region: "south" });
  headers = await sessionOf("off@hub.example");
});

const api = "/api/v1/regions/south/standings";
const items = async () => (await expectJson<{ items: NamedStanding[] }>(call("GET", api, { headers }))).items;
const page = async (query = "") =>
  (await call("GET", `/region${query}`, { headers: { ...headers, accept: "text/html" } })).text();

describe("an officer", () => {
  it("is told that nobody is named, and whom to ask", async () => {
    expect(await page()).toContain("No release has been published yet");
    await publish(operator, { as_of: "2025-06" });
    expect(await items()).toEqual([]);
    const text = await page();
    expect(text).toContain("No party of South is named");
    expect(text).toContain("Ask your parties: an admin of each can choose it on its page “What your party shares”.");
  });

  it("sees the parties of the region that chose it beside their clusters, and no other", async () => {
    await choose("p01", "p07", "np02");
    await publish(operator, { as_of: "2025-06" });
    const [cell] = await rowsOf<{ mean: number; interval: string }>(
      "SELECT mean, interval FROM benchmarks WHERE metric = 'email.click-rate' AND cohort = 'glade'",
    );
    expect(cell?.mean).toBeGreaterThan(0);
    const named = await items();
    expect(named).toMatchObject([
      { metric: "email.click-rate", party: "p01", cluster: "copse", cluster_name: "Copse", rate: 0.02 },
      {
        party: "p07",
        rate: 0.025,
        cluster: "glade",
        cluster_mean: cell?.mean,
        cluster_interval: JSON.parse(cell?.interval ?? ""),
        cluster_as_of: "2025-06",
      },
    ]);
    const text = await page();
    expect(text).toContain("2 of the 12 parties of South that take part are named here");
    expect(text.indexOf("Keep them to yourself")).toBeLessThan(text.indexOf("<table"));
    expect(text.match(/<th scope="row">p\d\d<\/th>/g)).toEqual([
      '<th scope="row">p01</th>',
      '<th scope="row">p07</th>',
    ]);
    const elsewhere = await call("GET", "/compare?cohort_type=cluster&format=json", { headers });
    expect(await elsewhere.text()).not.toContain("p01");
  });

  it("gets the same as CSV and JSON, and each party named finds in its log that it was taken", async () => {
    await choose("p01", "p07");
    await publish(operator, { as_of: "2025-06" });
    await page();
    const entries = () =>
      rowsOf<{ slug: string; details: string }>(
        `SELECT slug, details FROM audit JOIN parties ON parties.id = party_id
         WHERE action = 'named-standings-exported' ORDER BY audit.id`,
      );
    expect(await entries()).toEqual([]);
    const json = await expectJson<NamedStandings>(call("GET", "/region?format=json", { headers }));
    expect(json).toMatchObject({ region: { slug: "south" }, parties: 12, taking_part: 12, named: 2 });
    expect(Object.keys(json)).not.toContain("partyIds");
    const details = JSON.stringify({ region: "south", release: "2025-06" });
    expect(await entries()).toEqual([
      { slug: "p01", details },
      { slug: "p07", details },
    ]);
    const csv = await (await call("GET", "/region?format=csv", { headers })).text();
    expect(csv).toBe(await (await call("GET", `${api}?format=csv`, { headers })).text());
    const [columns, first] = csv.split("\r\n");
    expect(columns).toBe(
      "metric,party,name,cluster,cluster_name,rate,as_of,place,cluster_mean,cluster_as_of,rate_low,rate_high,cluster_low,cluster_high",
    );
    expect(first).toMatch(/^email\.click-rate,p01,p01,copse,Copse,0\.02,/);
    expect(await entries()).toHaveLength(6);
  });

  it("sees one figure where one is asked for, and is told where there is none at the address", async () => {
    await choose("p01");
    await publish(operator, { as_of: "2025-06" });
    expect(await page("?metric=email.click-rate")).toContain(">p01<");
    expect(await page("?metric=event.turnout")).toContain("No party of the region is named in this figure.");
    for (const address of ["/region?metric=charm", `${api}?metric=charm`]) {
      expect(await expectJson(call("GET", address, { headers }), 404)).toMatchObject({ code: "not-found" });
    }
  });

  it("does not see a party that took its choice back, nor one that is in another region now", async () => {
    await choose("p01", "p07");
    await publish(operator, { as_of: "2025-06" });
    await choose.not("p01");
    expect((await items()).map(({ party }) => party)).toEqual(["p07"]);
    await loadStructure(operator, structure({ p07: "Tor,North" }));
    expect(await items()).toEqual([]);
    expect(await page()).not.toContain(">p07<");
  });
});

describe("a party", () => {
  it("is told whether it is named now, on its own pages and over the API, and another is not", async () => {
    await enrol("ann@p01.example", { role: "admin", party: "p01" }, { role: "organiser", party: "p07" });
    const ann = await sessionOf("ann@p01.example");
    const said = async (path: string) => (await call("GET", path, { headers: { ...ann, accept: "text/html" } })).text();
    const held = async (party: string) =>
      (await expectJson<{ named: object | null }>(call("GET", `/api/v1/parties/${party}/holdings`, { headers: ann })))
        .named;
    await choose("p01");
    expect(await said("/party/sharing")).toContain("Not named now.");
    await publish(operator, { as_of: "2025-06" });
    for (const path of ["/party/sharing", "/party/trust"]) {
      expect(await said(path), path).toContain("Named now, in the release of June 2025, in 1 figure.");
    }
    expect(await held("p01")).toEqual({ as_of: "2025-06", figures: 1 });
    expect(await held("p07")).toBeNull();
    await choose.not("p01");
    expect(await said("/party/sharing")).toContain("Not named now.");
  });
});

describe("nobody else", () => {
  it("sees them: another region's officer, the operator, a party, a token, a visitor", async () => {
    await choose("p01", "p07");
    await publish(operator, { as_of: "2025-06" });
    await enrol("north@hub.example", { role: "officer", region: "north" });
    await enrol("op@hub.example", { role: "operator" });
    await enrol("ann@p01.example", { role: "admin", party: "p01" });
    const sessions = await Promise.all(["north@hub.example", "op@hub.example", "ann@p01.example"].map(sessionOf));
    const others = [
      ...sessions.map((headers) => ({ headers })),
      { token: operator },
      { token: await partyToken("p01") },
    ];
    for (const who of others) {
      expect(await expectJson(call("GET", api, who), 403)).toMatchObject({ code: "officer-needed" });
    }
    for (const who of others.slice(1)) {
      expect(await expectJson(call("GET", "/region?format=json", who), 403)).toMatchObject({ code: "officer-needed" });
    }
    const north = await expectJson<NamedStandings>(call("GET", "/region?format=json", others[0]));
    expect(north).toMatchObject({ region: { slug: "north" }, named: 0, items: [] });
    expect((await call("GET", api)).status).toBe(401);
    expect(await expectJson(call("GET", "/api/v1/regions/nowhere/standings", { headers }), 403)).toMatchObject({
      code: "officer-needed",
    });
  });
});

describe("a region of the demonstration's hub", () => {
  it("is read in a few rows a party, with everybody named", async () => {
    await loadStructure(operator, env.PLACES.structure);
    await env.DB.prepare("UPDATE parties SET counts_in = 'cluster'").run();
    const [region] = await rowsOf<{ slug: string; parties: number }>(
      `SELECT regions.slug, count(*) AS parties FROM regions JOIN clusters ON region_id = regions.id
       JOIN parties ON cluster_id = clusters.id GROUP BY regions.id ORDER BY parties DESC LIMIT 1`,
    );
    await publish(operator, { as_of: "2025-06" });
    await env.DB.batch([
      env.DB.prepare(
        `INSERT OR IGNORE INTO sharing_choices (party_id, exemplars, happy_to_be_asked, named_to_officers, changed_at_ms)
         SELECT id, 'no', 0, 1, 0 FROM parties`,
      ),
      env.DB.prepare(
        `INSERT INTO named_standings (party_id, release_id, metric, rate, interval, place, everybody)
         SELECT parties.id, 1, value, 0.03, '[0.02,0.04]', 'cannot-tell', 0
         FROM parties CROSS JOIN json_each('["email.click-rate","graphic.engagement-rate","event.rsvps-per-event"]')`,
      ),
    ]);
    await enrol("large@hub.example", { role: "officer", region: region!.slug });
    const session = await sessionOf("large@hub.example");
    const { db, cost } = metered(env.DB);
    const context = createExecutionContext();
    const request = new Request("http://hub.example/region", { headers: { ...session, accept: "text/html" } });
    const answer = (await worker.fetch(request as never, { ...env, DB: db }, context)) as unknown as Response;
    const text = await answer.text();
    await waitOnExecutionContext(context);
    expect(text.match(/<th scope="row">/g)?.length).toBeGreaterThan(region!.parties);
    // Twice who they are and what they chose, and three figures of each; its clusters; who asks.
    expect(cost.rows_read).toBeGreaterThan(3 * region!.parties);
    expect(cost.rows_read).toBeLessThan(14 * region!.parties + 200);
  });
});
