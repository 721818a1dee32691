import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { connect } from "../../src/database/connect.ts";
import { loadStructure as load } from "../../src/parties/structure/load-structure.ts";
import { contextAt, enrol, evening, hubToken, rowsOf } from "../accounts/hub.ts";
import { call, expectJson, loadStructure, operatorToken } from "../api.ts";
import { dumpOf, dumpOfAll } from "../dump.ts";
import { metered } from "../meter.ts";

const header = "party,name,cluster,region,nation,size_band,area_type,seat_status,constituency_code,time_zone";

let token: string;
beforeEach(async () => {
  token = await operatorToken("structure");
});

const exported = async () => (await call("GET", "/api/v1/structure?format=csv", { token })).bytes();
const put = (body: BodyInit, query = "") => call("PUT", `/api/v1/structure${query}`, { token, body });
const change = (path: string, body: object) => expectJson(call("PATCH", `/api/v1/structure${path}`, { token, body }));
const clustersNow = () =>
  rowsOf<{ slug: string; name: string; parties: string }>(`
    SELECT clusters.slug, clusters.name, group_concat(parties.slug, ' ' ORDER BY parties.slug) AS parties
    FROM clusters JOIN parties ON cluster_id = clusters.id GROUP BY clusters.id ORDER BY clusters.slug`);

describe("the file that comes out", () => {
  it("changes nothing when it goes in again, and comes out the same, byte for byte", async () => {
    await loadStructure(token, env.PLACES.structure);
    const before = await dumpOf("nations", "regions", "clusters", "parties");
    const file = await exported();
    expect(await expectJson(put(file))).toMatchObject({
      parties: { read: 650, new: 0, changed: 0, unchanged: 650, vanished: [] },
      changes: [],
    });
    expect(await exported()).toEqual(file);
    expect(await dumpOf("nations", "regions", "clusters", "parties")).toEqual(before);
  });

  it("writes what a spreadsheet would run so that it does not, and reads it as it was", async () => {
    const names = ["=Oak", "+Oak", "-Oak", "@Oak", "'=Oak", "''=Oak", "'Oak", '"Oak"', "Oak, old; new", "Ynys Môn Ŵy"];
    await loadStructure(
      token,
      [
        header,
        ...names.map(
          (name, at) => `p${at},"${name.replaceAll('"', '""')}",Grove,North,Wood,under-100,,,"=E${at}",Europe/London`,
        ),
      ].join("\n"),
    );
    expect((await rowsOf<{ name: string }>("SELECT name FROM parties ORDER BY slug")).map(({ name }) => name)).toEqual([
      "=Oak",
      "+Oak",
      "-Oak",
      "@Oak",
      // As a spreadsheet that was told so once writes them.
      "=Oak",
      "'=Oak",
      "'Oak",
      '"Oak"',
      "Oak, old; new",
      "Ynys Môn Ŵy",
    ]);
    const file = await exported();
    const lines = new TextDecoder().decode(file).split("\r\n");
    expect(lines[1]).toBe("p0,'=Oak,Grove,North,Wood,under-100,,,'=E0,Europe/London");
    expect(lines[6]).toBe("p5,''=Oak,Grove,North,Wood,under-100,,,'=E5,Europe/London");
    const before = await dumpOf("parties");
    expect(await expectJson(put(file))).toMatchObject({ changes: [] });
    expect(await exported()).toEqual(file);
    expect(await dumpOf("parties")).toEqual(before);
  });

  it("has the columns of the file that goes in, and the JSON the revision that a change can be held to", async () => {
    await loadStructure(token, `${header}\nalder,Alder,Grove,North,Wood,100-299,urban,held,E1,Europe/London`);
    expect(new TextDecoder().decode(await exported()).split("\r\n")[0]).toBe(header);
    expect(await expectJson(call("GET", "/api/v1/structure", { token }))).toEqual({
      revision: 1,
      nation: { id: "wood", name: "Wood" },
      regions: [{ id: "north", name: "North" }],
      clusters: [{ id: "grove", name: "Grove", region: "north" }],
      parties: [
        {
          id: "alder",
          name: "Alder",
          cluster: "grove",
          size_band: "100-299",
          area_type: "urban",
          seat_status: "held",
          constituency_code: "E1",
          time_zone: "Europe/London",
        },
      ],
    });
  });
});

describe("a file that changes nothing", () => {
  it("writes the note that it was loaded, and no other row, however many parties there are", async () => {
    const { context } = contextAt(evening, hubToken);
    await load(context, new TextEncoder().encode(env.PLACES.structure));
    const { db, cost } = metered(env.DB);
    await load({ ...context, db: connect(db) }, new TextEncoder().encode(env.PLACES.structure));
    // The entry of the audit, and its place in the index by party.
    expect(cost.rows_written).toBe(2);
  });
});

describe("a look at a file", () => {
  const file = [header, "alder,Alder,Grove,North,Wood,100-299,,,,", "birch,Birch,Grove,North,Wood,100-299,,,,"];

  it("says everything it would change and writes nothing; loading it does exactly that", async () => {
    await loadStructure(token, file.join("\n"));
    const next = [header, "alder,Red Alder,Glade,South,Wood,300-999,,,,", "elm,Elm,Glade,South,Wood,100-299,,,,"];
    const before = await dumpOfAll();
    const seen = await expectJson<{ revision: number; changes: object[] }>(put(next.join("\n"), "?dry_run=1"));
    expect(await dumpOfAll()).toEqual(before);
    expect(seen).toMatchObject({ revision: 1, parties: { read: 2, new: 1, changed: 1, vanished: ["birch"] } });
    const done = await expectJson<typeof seen>(put(next.join("\n"), `?revision=${seen.revision}`));
    expect(done).toEqual({ ...seen, revision: 2 });
    expect(await expectJson<typeof seen>(put(next.join("\n"), "?dry_run=1"))).toMatchObject({ changes: [] });
  });

  it("keeps in the audit how much changed, and of each party only which fields", async () => {
    await loadStructure(token, file.join("\n"));
    await loadStructure(token, [header, "alder,Red Alder,Grove,North,Wood,100-299,,,,"].join("\n"));
    const entries = await rowsOf<{ slug: string | null; action: string; details: string }>(
      "SELECT slug, action, details FROM audit LEFT JOIN parties ON parties.id = party_id ORDER BY audit.id",
    );
    expect(entries.map(({ slug, action, details }) => [slug, action, JSON.parse(details)])).toEqual([
      [null, "structure-loaded", { read: 2, new: 2, changed: 0, unchanged: 0, vanished: 0 }],
      [null, "structure-loaded", { read: 1, new: 0, changed: 1, unchanged: 0, vanished: 1 }],
      ["alder", "party-changed", { fields: ["name"] }],
    ]);
  });
});

describe("a name in the file", () => {
  const row = (party: string, cluster: string, region = "North") =>
    `${party},${party},${cluster},${region},Wood,under-100,,,,`;
  const grove = row("alder", "Grove");
  const glade = row("birch", "Glade");
  beforeEach(() => loadStructure(token, [header, grove, glade].join("\n")));

  it("that was put right by hand is the same cluster in the next file, at its old address", async () => {
    await change("/clusters/grove", { name: "Old Grove" });
    await change("/regions/north", { name: "Far North" });
    const report = await expectJson(
      put([header, row("alder", "Old Grove", "Far North"), row("birch", "Glade", "Far North")].join("\n")),
    );
    expect(report).toMatchObject({ changes: [] });
    expect(await clustersNow()).toContainEqual({ slug: "grove", name: "Old Grove", parties: "alder" });
  });

  it("that is the former one, in an older file, puts it back", async () => {
    await change("/clusters/grove", { name: "Copse" });
    await loadStructure(token, [header, grove, glade].join("\n"));
    expect(await clustersNow()).toEqual([
      { slug: "glade", name: "Glade", parties: "birch" },
      { slug: "grove", name: "Grove", parties: "alder" },
    ]);
  });

  it("that is the former one of a cluster the file also names anew is refused: both would have one address", async () => {
    await change("/clusters/grove", { name: "Copse" });
    const before = await dumpOfAll();
    const problem = await expectJson(put([header, row("alder", "Copse"), row("birch", "Grove")].join("\n")), 422);
    expect(problem).toMatchObject({ errors: [{ row: 3, column: "cluster", code: "names-collide" }] });
    expect(await dumpOfAll()).toEqual(before);
  });

  it("that two clusters exchange moves their parties: a file knows a cluster by its name", async () => {
    await loadStructure(token, [header, row("alder", "Glade"), row("birch", "Grove")].join("\n"));
    expect(await clustersNow()).toEqual([
      { slug: "glade", name: "Glade", parties: "alder" },
      { slug: "grove", name: "Grove", parties: "birch" },
    ]);
  });

  it("that two clusters exchanged by hand is each cluster's own afterwards", async () => {
    await change("/clusters/grove", { name: "Between" });
    await change("/clusters/glade", { name: "Grove" });
    await change("/clusters/grove", { name: "Glade" });
    expect(await expectJson(put(await exported()))).toMatchObject({ changes: [] });
    expect(await clustersNow()).toEqual([
      { slug: "glade", name: "Grove", parties: "birch" },
      { slug: "grove", name: "Glade", parties: "alder" },
    ]);
  });

  it("of the nation may change; its address stays, so that its figures go on", async () => {
    await loadStructure(token, [header, grove, glade].join("\n").replaceAll("Wood", "Great Wood"));
    expect(await rowsOf("SELECT slug, name FROM nations")).toEqual([{ slug: "wood", name: "Great Wood" }]);
  });

  it.each([
    ["several lines", '"two\nlines"', "cell-of-several-lines"],
    ["more letters than any name", "x".repeat(201), "cell-too-long"],
  ])("of %s is refused", async (_, name, code) => {
    const problem = await expectJson(put([header, grove.replace(",alder,", `,${name},`)].join("\n")), 422);
    expect(problem).toMatchObject({ errors: [{ row: 2, column: "name", code }] });
  });
});

it("a file that empties a region leaves it to its officers", async () => {
  await loadStructure(token, [header, "alder,Alder,Grove,North,Wood,100-299,,,,"].join("\n"));
  await enrol("nia@hub.example", { role: "officer", region: "north" });
  await loadStructure(token, [header, "alder,Alder,Grove,South,Wood,100-299,,,,"].join("\n"));
  expect(await rowsOf("SELECT slug FROM regions ORDER BY slug")).toEqual([{ slug: "north" }, { slug: "south" }]);
});

it("two first files at the same moment: both are loaded, one after the other", async () => {
  const one = [header, "alder,Alder,Grove,North,Wood,100-299,,,,"].join("\n");
  const other = [header, "birch,Birch,Glade,South,Wood,100-299,,,,"].join("\n");
  await Promise.all([loadStructure(token, one), loadStructure(token, other)]);
  expect(await clustersNow()).toEqual([
    { slug: "glade", name: "Glade", parties: "birch" },
    { slug: "grove", name: "Grove", parties: "alder" },
  ]);
});
