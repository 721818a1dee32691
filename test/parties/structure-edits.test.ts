import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { enrol, rowsOf } from "../accounts/hub.ts";
import { agree, call, expectJson, loadStructure, operatorToken, partyToken, sessionOf } from "../api.ts";
import { dumpOfAll } from "../dump.ts";

/** Two regions: North with Grove (alder, birch) and Glade (cedar); South with Ynys Môn (yew). */
const header = "party,name,cluster,region,nation,size_band";
const rows = [
  "alder,Alder,Grove,North,Wood,100-299",
  "birch,Birch,Grove,North,Wood,under-100",
  "cedar,Cedar,Glade,North,Wood,300-999",
  "yew,Yew,Ynys Môn,South,Wood,1000-plus",
];

interface Report {
  revision: number;
  changes: { of: string; id: string; change: string; field: string | null; from: string | null; to: string | null }[];
}

let token: string;
beforeEach(async () => {
  token = await operatorToken("structure");
  await loadStructure(token, [header, ...rows].join("\n"));
});

const ask = (method: string, path: string, body?: object) =>
  call(method, `/api/v1/structure${path}`, { token, ...(body && { body }) });
const change = (method: string, path: string, body?: object) => expectJson<Report>(ask(method, path, body));
const refused = (status: number, method: string, path: string, body?: object) =>
  expectJson<{ code: string; errors?: { code: string; column: string | null }[] }>(ask(method, path, body), status);

/** Where every party is, as the hub's own tables say it. */
const placed = () =>
  rowsOf<{ party: string; cluster: string; region: string }>(`
    SELECT parties.slug AS party, clusters.slug AS cluster, regions.slug AS region FROM parties
    JOIN clusters ON clusters.id = cluster_id JOIN regions ON regions.id = region_id ORDER BY party`);
const namesOf = (table: string) =>
  rowsOf<{ slug: string; name: string }>(`SELECT slug, name FROM ${table} ORDER BY slug`);
/** The audit since the file was loaded. */
const noted = async () =>
  (
    await rowsOf<{ slug: string | null; action: string; details: string }>(`
      SELECT slug, action, details FROM audit LEFT JOIN parties ON parties.id = party_id
      WHERE action <> 'structure-loaded' ORDER BY audit.id`)
  ).map(({ slug, action, details }) => [slug, action, JSON.parse(details)]);

describe("a name put right", () => {
  it("of the nation, a region, a cluster stays at its address", async () => {
    await change("PATCH", "/nation", { name: "Great Wood" });
    await change("PATCH", "/regions/north", { name: "Far North" });
    await change("PATCH", "/clusters/grove", { name: "Old Grove" });
    expect(await namesOf("nations")).toEqual([{ slug: "wood", name: "Great Wood" }]);
    expect(await namesOf("regions")).toEqual([
      { slug: "north", name: "Far North" },
      { slug: "south", name: "South" },
    ]);
    expect(await namesOf("clusters")).toEqual([
      { slug: "glade", name: "Glade" },
      { slug: "grove", name: "Old Grove" },
      { slug: "ynys-mon", name: "Ynys Môn" },
    ]);
    expect(await noted()).toEqual([
      [null, "nation-renamed", {}],
      [null, "region-changed", { region: "north", name: "North", fields: ["name"] }],
      [null, "cluster-changed", { cluster: "grove", name: "Grove", fields: ["name"] }],
    ]);
  });

  it("of a party is said to the party, and by which of its fields only", async () => {
    const report = await change("PATCH", "/parties/birch", { name: "Silver Birch", size_band: "100-299" });
    expect(report.changes.map(({ id, field, from, to }) => [id, field, from, to])).toEqual([
      ["birch", "name", "Birch", "Silver Birch"],
      ["birch", "size_band", "under-100", "100-299"],
    ]);
    expect(await noted()).toEqual([["birch", "party-changed", { fields: ["name", "size_band"] }]]);
    const [entry] = await rowsOf<{ details: string }>("SELECT details FROM audit WHERE action = 'party-changed'");
    expect(entry?.details).not.toMatch(/birch/i);
  });

  it("may be one that differs from its own only in accents and capitals", async () => {
    await change("PATCH", "/clusters/ynys-mon", { name: "YNYS MON" });
    expect(await namesOf("clusters")).toContainEqual({ slug: "ynys-mon", name: "YNYS MON" });
  });

  it.each([
    ["another cluster has", "/clusters/grove", "Glade", "name-taken"],
    ["another has but for accents", "/clusters/grove", "ynys mon", "name-taken"],
    ["another region has", "/regions/north", "south", "name-taken"],
    ["holds no letter", "/clusters/grove", "???", "name-without-letters"],
    ["holds no letter, of the nation", "/nation", "–", "name-without-letters"],
  ])("that %s is refused beside its field, and nothing changes", async (_, path, name, code) => {
    const before = await dumpOfAll();
    const problem = await refused(400, "PATCH", path, { name });
    expect(problem).toMatchObject({ code: "not-understood", errors: [{ column: "name", code }] });
    expect(await dumpOfAll()).toEqual(before);
  });

  it.each(["", "   ", "x".repeat(201), "two\nlines", "\ud800"])("is refused as %j", async (name) => {
    expect(await refused(400, "PATCH", "/clusters/grove", { name })).toMatchObject({ errors: [{ column: "name" }] });
  });

  it("that is what it was writes nothing at all", async () => {
    const before = await dumpOfAll();
    expect(await change("PATCH", "/clusters/grove", { name: "Grove" })).toEqual({ revision: 1, changes: [] });
    expect(await dumpOfAll()).toEqual(before);
  });
});

describe("a new place", () => {
  it("is a region with its first cluster, a cluster, a party in it", async () => {
    await change("POST", "/regions", { name: "Môr", cluster: "Traeth" });
    await change("POST", "/clusters", { name: "Craig", region: "mor" });
    await change("POST", "/parties", { name: "Gwymon", cluster: "craig", size_band: "under-100" });
    await change("POST", "/parties", { name: "Cragen", party: "shell", cluster: "traeth", size_band: "under-100" });
    expect(await placed()).toContainEqual({ party: "gwymon", cluster: "craig", region: "mor" });
    expect(await placed()).toContainEqual({ party: "shell", cluster: "traeth", region: "mor" });
    expect(await rowsOf("SELECT time_zone, area_type, counts_in FROM parties WHERE slug = 'gwymon'")).toEqual([
      { time_zone: "Europe/London", area_type: null, counts_in: null },
    ]);
    expect(await noted()).toEqual([
      [null, "region-added", { region: "mor", name: "Môr" }],
      [null, "cluster-added", { cluster: "traeth", name: "Traeth" }],
      [null, "cluster-added", { cluster: "craig", name: "Craig" }],
      ["gwymon", "party-added", {}],
      ["shell", "party-added", {}],
    ]);
  });

  it("that is empty waits: other changes and the file leave it, and it can be removed", async () => {
    await change("POST", "/regions", { name: "Coast", cluster: "Beach" });
    await change("PATCH", "/parties/birch", { cluster: "glade" });
    await loadStructure(token, await (await ask("GET", "?format=csv")).text());
    expect(await namesOf("clusters")).toContainEqual({ slug: "beach", name: "Beach" });
    await refused(409, "DELETE", "/regions/coast");
    await change("DELETE", "/clusters/beach");
    // It was the region's last.
    expect((await namesOf("regions")).map(({ slug }) => slug)).toEqual(["north", "south"]);
  });

  it.each([
    ["POST", "/regions", { name: "north", cluster: "Beach" }, "name", "name-taken"],
    ["POST", "/regions", { name: "Coast", cluster: "GROVE" }, "cluster", "name-taken"],
    ["POST", "/clusters", { name: "Ynys Mon", region: "north" }, "name", "name-taken"],
    ["POST", "/clusters", { name: "Beach", region: "coast" }, "region", "place-not-here"],
    ["POST", "/parties", { name: "Alder", cluster: "glade", size_band: "under-100" }, "party", "party-here"],
    [
      "POST",
      "/parties",
      { name: "Oak", party: "O k", cluster: "glade", size_band: "under-100" },
      "party",
      "slug-invalid",
    ],
    ["POST", "/parties", { name: "!", cluster: "glade", size_band: "under-100" }, "party", "name-without-letters"],
    ["POST", "/parties", { name: "Oak", cluster: "beach", size_band: "under-100" }, "cluster", "place-not-here"],
    ["POST", "/parties", { name: "Oak", cluster: "glade", size_band: "huge" }, "size_band", "choice-unknown"],
    [
      "POST",
      "/parties",
      { name: "Oak", cluster: "glade", size_band: "under-100", time_zone: "Mars/Base" },
      "time_zone",
      "time-zone-unknown",
    ],
    [
      "POST",
      "/parties",
      { name: "Oak", cluster: "glade", size_band: "under-100", counts_in: "cluster" },
      "counts_in",
      "field-unknown",
    ],
  ])("is refused by %s %s of %j, beside %s: %s", async (method, path, body, column, code) => {
    const before = await dumpOfAll();
    expect(await refused(400, method, path, body)).toMatchObject({ errors: [{ column, code }] });
    expect(await dumpOfAll()).toEqual(before);
  });

  it("cannot take the address that another place keeps from its former name", async () => {
    await change("PATCH", "/clusters/grove", { name: "Copse" });
    expect(await refused(400, "POST", "/clusters", { name: "Grove", region: "north" })).toMatchObject({
      errors: [{ column: "name", code: "address-taken" }],
    });
  });
});

describe("a move", () => {
  it("takes several parties at once, and the cluster that they leave empty goes by itself", async () => {
    await agree(await operatorToken("people"), "alder");
    const report = await change("POST", "/moves", { parties: ["alder", "birch"], cluster: "ynys-mon" });
    expect(report.changes.filter(({ of }) => of === "party").map(({ id, field, to }) => [id, field, to])).toEqual([
      ["alder", "cluster", "Ynys Môn"],
      ["alder", "region", "South"],
      ["birch", "cluster", "Ynys Môn"],
      ["birch", "region", "South"],
    ]);
    expect(await placed()).toEqual([
      { party: "alder", cluster: "ynys-mon", region: "south" },
      { party: "birch", cluster: "ynys-mon", region: "south" },
      { party: "cedar", cluster: "glade", region: "north" },
      { party: "yew", cluster: "ynys-mon", region: "south" },
    ]);
    expect((await namesOf("clusters")).map(({ slug }) => slug)).toEqual(["glade", "ynys-mon"]);
    // What the party agreed to is its own.
    expect(await rowsOf("SELECT counts_in FROM parties WHERE slug = 'alder'")).toEqual([{ counts_in: "cluster" }]);
    expect((await noted()).filter(([, action]) => action !== "agreement-recorded-by-operator")).toEqual([
      [null, "cluster-removed", { cluster: "grove", name: "Grove" }],
      ["alder", "party-changed", { fields: ["cluster", "region"] }],
      ["birch", "party-changed", { fields: ["cluster", "region"] }],
    ]);
  });

  it("is all or nothing", async () => {
    const before = await dumpOfAll();
    await refused(404, "POST", "/moves", { parties: ["alder", "nobody"], cluster: "glade" });
    await refused(400, "POST", "/moves", { parties: ["alder"], cluster: "nowhere" });
    await refused(400, "POST", "/moves", { parties: [], cluster: "glade" });
    expect(await dumpOfAll()).toEqual(before);
  });

  it("of a cluster takes its parties along, says so to each, and the emptied region goes", async () => {
    await change("PATCH", "/clusters/ynys-mon", { region: "north" });
    expect(await placed()).toContainEqual({ party: "yew", cluster: "ynys-mon", region: "north" });
    expect((await namesOf("regions")).map(({ slug }) => slug)).toEqual(["north"]);
    expect(await noted()).toEqual([
      [null, "region-removed", { region: "south", name: "South" }],
      [null, "cluster-changed", { cluster: "ynys-mon", name: "Ynys Môn", fields: ["region"] }],
      ["yew", "party-changed", { fields: ["region"] }],
    ]);
  });
});

/** An officer's invitation to a region, as it is kept. */
const invite = (email: string, region: string) =>
  env.DB.prepare(
    `INSERT INTO invitations (token_hash, email, role, region_id, invited_by, created_at_ms, expires_at_ms)
     SELECT ?1 || ?2, ?1, 'officer', id, 'person:1', 0, 9e15 FROM regions WHERE slug = ?2`,
  )
    .bind(email, region)
    .run();

describe("a merge", () => {
  it("of clusters can be looked at first, and then moves every party", async () => {
    const before = await dumpOfAll();
    const preview = await change("POST", "/clusters/grove/merge?dry_run=1", { into: "glade" });
    expect(await dumpOfAll()).toEqual(before);
    const merged = await change("POST", "/clusters/grove/merge", { into: "glade" });
    expect(merged.changes).toEqual(preview.changes);
    expect(merged.changes.filter(({ field }) => field === "cluster").map(({ id }) => id)).toEqual(["alder", "birch"]);
    expect(merged.revision).toBe(preview.revision + 1);
    expect((await namesOf("clusters")).map(({ slug }) => slug)).toEqual(["glade", "ynys-mon"]);
    expect(await noted()).toContainEqual([
      null,
      "clusters-merged",
      { cluster: "grove", name: "Grove", into: "glade", into_name: "Glade", parties: 2 },
    ]);
  });

  it("of regions moves clusters, parties and officers, those who looked after both once", async () => {
    await enrol("nia@hub.example", { role: "officer", region: "north" });
    await enrol("both@hub.example", { role: "officer", region: "north" }, { role: "officer", region: "south" });
    await enrol("sam@hub.example", { role: "officer", region: "south" });
    await invite("ina@hub.example", "south");
    await invite("both-ways@hub.example", "north");
    await invite("both-ways@hub.example", "south");
    await change("POST", "/regions/south/merge", { into: "north" });
    expect(await placed()).toContainEqual({ party: "yew", cluster: "ynys-mon", region: "north" });
    expect(
      await rowsOf(
        `SELECT email, slug AS region FROM invitations JOIN regions ON regions.id = region_id ORDER BY email`,
      ),
    ).toEqual([
      { email: "both-ways@hub.example", region: "north" },
      { email: "ina@hub.example", region: "north" },
    ]);
    expect((await namesOf("regions")).map(({ slug }) => slug)).toEqual(["north"]);
    expect(
      await rowsOf(`SELECT email, role, regions.slug AS region FROM memberships JOIN people ON people.id = person_id
        JOIN regions ON regions.id = region_id ORDER BY email`),
    ).toEqual([
      { email: "both@hub.example", role: "officer", region: "north" },
      { email: "nia@hub.example", role: "officer", region: "north" },
      { email: "sam@hub.example", role: "officer", region: "north" },
    ]);
    expect(await noted()).toContainEqual([
      null,
      "regions-merged",
      { region: "south", name: "South", into: "north", into_name: "North", clusters: 1, officers: 4 },
    ]);
  });

  it.each([
    ["/clusters/grove/merge", "grove", "into-itself"],
    ["/clusters/grove/merge", "nowhere", "place-not-here"],
    ["/regions/north/merge", "north", "into-itself"],
    ["/regions/north/merge", "grove", "place-not-here"],
  ])("is refused: %s into %s", async (path, into, code) => {
    expect(await refused(400, "POST", path, { into })).toMatchObject({ errors: [{ column: "into", code }] });
  });
});

describe("a region's officers", () => {
  beforeEach(() => enrol("sam@hub.example", { role: "officer", region: "south" }));
  const regionOfSam = () =>
    rowsOf("SELECT regions.slug FROM memberships JOIN regions ON regions.id = region_id WHERE role = 'officer'");

  it("stay with it when its name is put right", async () => {
    await change("PATCH", "/regions/south", { name: "Deep South" });
    expect(await regionOfSam()).toEqual([{ slug: "south" }]);
  });

  it("keep a region that its last cluster left, until it is merged; it is not removed over their heads", async () => {
    const { changes } = await change("PATCH", "/clusters/ynys-mon", { region: "north" });
    expect(changes.map(({ of, id }) => [of, id])).toEqual([
      ["cluster", "ynys-mon"],
      ["party", "yew"],
    ]);
    expect(await regionOfSam()).toEqual([{ slug: "south" }]);
    expect(await refused(409, "DELETE", "/regions/south")).toMatchObject({ code: "place-in-use" });
    await change("POST", "/regions/south/merge", { into: "north" });
    expect(await regionOfSam()).toEqual([{ slug: "north" }]);
  });
});

describe("a party", () => {
  it("that never had anything is removed, and what was noted of it is of nobody", async () => {
    await change("POST", "/parties", { name: "Misprint", cluster: "glade", size_band: "under-100" });
    await change("PATCH", "/parties/misprint", { name: "Misprint 2" });
    const [made] = await rowsOf<{ id: number }>("SELECT id FROM parties WHERE slug = 'misprint'");
    await change("DELETE", "/parties/misprint");
    expect(await rowsOf("SELECT slug FROM parties WHERE slug = 'misprint'")).toEqual([]);
    expect(await noted()).toEqual([
      [null, "party-added", {}],
      [null, "party-changed", { fields: ["name"] }],
      [null, "party-removed", { party: made?.id }],
    ]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["people", () => enrol("cai@cedar.example", { role: "organiser", party: "cedar" })],
    [
      "had people once",
      async () => {
        const people = await operatorToken("people");
        for (const memberships of [[{ role: "organiser", party: "cedar" }], []]) {
          await expectJson(call("PUT", "/api/v1/people/cai@cedar.example", { token: people, body: { memberships } }));
        }
      },
    ],
    ["an agreement", async () => agree(await operatorToken("people"), "cedar")],
    ["a token", () => partyToken("cedar")],
    [
      "records",
      async () =>
        call("POST", "/api/v1/parties/cedar/uploads", {
          token: await partyToken("cedar"),
          body: "title,sent,delivered,clickers\nOne,2026-01-10 18:30,200,9\n",
        }),
    ],
  ])("that has %s leaves by its own people's decision only", async (_, happens) => {
    await happens();
    const before = await dumpOfAll();
    expect(await refused(409, "DELETE", "/parties/cedar")).toMatchObject({ code: "party-not-new" });
    expect(await dumpOfAll()).toEqual(before);
  });
});

describe("two operators at once", () => {
  it("do not overwrite each other unseen: who saw the older structure is told, and nothing of theirs is kept", async () => {
    const { revision } = await expectJson<Report>(ask("GET", ""));
    await change("PATCH", `/parties/alder?revision=${revision}`, { name: "Red Alder" });
    const before = await dumpOfAll();
    for (const [method, path, body] of [
      ["PATCH", "/parties/alder", { name: "Grey Alder" }],
      ["POST", "/moves", { parties: ["alder"], cluster: "glade" }],
      ["POST", "/clusters/grove/merge", { into: "glade" }],
      ["DELETE", "/parties/birch", undefined],
    ] as const) {
      const problem = await refused(409, method, `${path}?revision=${revision}`, body);
      expect(problem, path).toMatchObject({ code: "structure-moved" });
    }
    const file = call("PUT", `/api/v1/structure?revision=${revision}`, { token, body: [header, ...rows].join("\n") });
    expect(await expectJson(file, 409)).toMatchObject({ code: "structure-moved" });
    expect(await dumpOfAll()).toEqual(before);
  });

  it("of whom neither says what they saw both get their way, one after the other", async () => {
    await Promise.all([
      change("PATCH", "/parties/alder", { name: "Red Alder" }),
      change("PATCH", "/parties/alder", { cluster: "glade" }),
      change("PATCH", "/parties/birch", { size_band: "300-999" }),
    ]);
    expect(await rowsOf("SELECT name, size_band FROM parties WHERE slug IN ('alder', 'birch') ORDER BY slug")).toEqual([
      { name: "Red Alder", size_band: "100-299" },
      { name: "Birch", size_band: "300-999" },
    ]);
    expect(await placed()).toContainEqual({ party: "alder", cluster: "glade", region: "north" });
    expect((await expectJson<Report>(ask("GET", ""))).revision).toBe(4);
  });

  it("who give two clusters one name at the same moment: one of them is refused", async () => {
    const answers = await Promise.all([
      ask("PATCH", "/clusters/grove", { name: "Copse" }),
      ask("PATCH", "/clusters/glade", { name: "Copse" }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect((await namesOf("clusters")).filter(({ name }) => name === "Copse")).toHaveLength(1);
  });
});

describe("every change of the structure", () => {
  const changes: [string, string, object?][] = [
    ["PATCH", "/nation", { name: "X" }],
    ["POST", "/regions", { name: "X", cluster: "X" }],
    ["PATCH", "/regions/north", { name: "X" }],
    ["DELETE", "/regions/north"],
    ["POST", "/regions/north/merge", { into: "south" }],
    ["POST", "/clusters", { name: "X", region: "north" }],
    ["PATCH", "/clusters/grove", { name: "X" }],
    ["DELETE", "/clusters/grove"],
    ["POST", "/clusters/grove/merge", { into: "glade" }],
    ["POST", "/moves", { parties: ["alder"], cluster: "glade" }],
    ["POST", "/parties", { name: "X", cluster: "glade", size_band: "under-100" }],
    ["PATCH", "/parties/alder", { name: "X" }],
    ["DELETE", "/parties/alder"],
    ["GET", ""],
    ["GET", "?format=csv"],
  ];

  it.each(changes)("is the operator's alone: %s %s", async (method, path, body) => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" }, { role: "officer", region: "north" });
    const before = (await dumpOfAll()).parties;
    const others: [number, Parameters<typeof call>[2]][] = [
      [401, {}],
      [403, { headers: await sessionOf("ana@alder.example") }],
      [403, { token: await partyToken("alder") }],
      [403, { token: await operatorToken("publish people issue-upload-tokens") }],
    ];
    for (const [status, who] of others) {
      const answer = await call(method, `/api/v1/structure${path}`, { ...who, ...(body && { body }) });
      expect(answer.status).toBe(status);
    }
    expect((await dumpOfAll()).parties).toEqual(before);
  });

  it.each(changes.filter(([, path]) => /north|grove|alder/.test(path)))(
    "of a place that is not there is not found: %s %s",
    async (method, path, body) => {
      await refused(404, method, path.replace(/north|grove|alder/, "nowhere"), body);
    },
  );
});
