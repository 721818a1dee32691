import { beforeEach, describe, expect, it } from "vitest";
import { enrol, rowsOf } from "../accounts/hub.ts";
import { call, loadStructure, operatorToken, partyToken, sessionOf } from "../api.ts";
import { dumpOf } from "../dump.ts";

const header = "party,name,cluster,region,nation,size_band";
const rows = [
  "alder,Alder,Grove,North,Wood,100-299",
  "birch,Birch & Co,Grove,North,Wood,under-100",
  "cedar,Cedar,Glade,North,Wood,300-999",
  "mon,Môn,Traeth,South,Wood,1000-plus",
];

let session: Record<string, string>;
beforeEach(async () => {
  await enrol("oz@hub.example", { role: "operator" });
  session = await sessionOf("oz@hub.example");
  await loadStructure(await operatorToken("structure"), [header, ...rows].join("\n"));
});

const open = (path: string) => call("GET", path, { headers: { ...session, accept: "text/html" } });
const textOf = async (path: string) => (await open(path)).text();
const send = (path: string, body: BodyInit) =>
  call("POST", path, { headers: { ...session, accept: "text/html" }, body });
const sendForm = (path: string, fields: Record<string, string> | [string, string][]) =>
  send(path, new URLSearchParams(fields));
const revisionIn = (html: string) => /name="revision" value="(\d+)"/.exec(html)?.[1] ?? "none";
const structure = () => dumpOf("nations", "regions", "clusters", "parties");

describe("the structure's first page", () => {
  it("leads to each region, with how many parties it has, and lists no party", async () => {
    const html = await textOf("/hub/structure");
    expect(html).toContain("Wood: 4 parties in 3 clusters of 2 regions. 0 take part.");
    expect(html).toMatch(
      /href="\/hub\/structure\/regions\/north">North<\/a><span class="quiet">2 clusters · 3 parties · 0 take part/,
    );
    expect(html).not.toContain("Cedar");
  });

  it.each([
    ["MON", ["mon"]],
    ["birch & co", ["birch"]],
    ["e", ["alder", "cedar"]],
    ["nobody", []],
    ["?!", []],
  ])("finds a party by name, whatever its accents and capitals: %s", async (asked, found) => {
    const html = await textOf(`/hub/structure?q=${encodeURIComponent(asked)}`);
    expect([...html.matchAll(/\/hub\/structure\/parties\/([a-z]+)/g)].map(([, slug]) => slug)).toEqual(found);
    expect(html.includes("No party’s name holds")).toBe(found.length === 0);
  });

  it("is the same as CSV and JSON at its address as the API's", async () => {
    for (const format of ["csv", "json"]) {
      const page = await call("GET", `/hub/structure?format=${format}`, { headers: session });
      const api = await call("GET", `/api/v1/structure?format=${format}`, { headers: session });
      expect(await page.bytes(), format).toEqual(await api.bytes());
    }
  });
});

it("says what a change does to figures before it is made", async () => {
  expect(await textOf("/hub/structure/parties/alder")).toContain(
    "From the next release on Alder counts in the cluster chosen here. Past releases stay.",
  );
  expect(await textOf("/hub/structure/clusters/grove")).toContain(
    "From the next release on they count in the cluster you choose. Past releases stay.",
  );
  expect(await textOf("/hub/structure/clusters/grove/merge?into=glade")).toContain(
    "From the next release on these count in Glade. Past releases stay.",
  );
});

it("shows the short name that the file and programs know a party by", async () => {
  expect(await textOf("/hub/structure/parties/mon")).toContain("Short name: <code>mon</code>");
});

it("says how two parties become one, since it does not merge them", async () => {
  const html = await textOf("/hub/structure/parties/alder");
  expect(html).toContain("an admin of the first takes a full export");
  expect(html).not.toContain("/hub/structure/parties/alder/merge");
});

describe("a form", () => {
  it("makes its change and leads to where it can be seen", async () => {
    const seen = revisionIn(await textOf("/hub/structure/parties/alder"));
    const fields = { name: "Red Alder", cluster: "glade", size_band: "300-999", time_zone: "Europe/London" };
    const answer = await sendForm("/hub/structure/parties/alder", {
      ...fields,
      area_type: "",
      seat_status: "held",
      constituency_code: " ",
      revision: seen,
    });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/hub/structure/parties/alder?saved=1"]);
    expect(
      await rowsOf(`SELECT parties.name, clusters.slug AS cluster, size_band, area_type, seat_status, constituency_code
        FROM parties JOIN clusters ON clusters.id = cluster_id WHERE parties.slug = 'alder'`),
    ).toEqual([
      {
        name: "Red Alder",
        cluster: "glade",
        size_band: "300-999",
        area_type: null,
        seat_status: "held",
        constituency_code: null,
      },
    ]);
    expect(await textOf("/hub/structure/parties/alder?saved=1")).toContain("Kept. What counts where changes");
  });

  it.each<[string, string, Record<string, string>, string]>([
    ["nation", "/hub/structure/nation", { name: "Great Wood" }, "/hub/structure"],
    ["region", "/hub/structure/regions", { name: "Coast", cluster: "Beach" }, "/hub/structure"],
    ["region's name", "/hub/structure/regions/north", { name: "Far North" }, "/hub/structure/regions/north"],
    ["cluster", "/hub/structure/regions/north/clusters", { name: "Beach" }, "/hub/structure/regions/north"],
    [
      "cluster's name",
      "/hub/structure/clusters/grove",
      { name: "Copse", region: "south" },
      "/hub/structure/clusters/grove",
    ],
    [
      "moving parties",
      "/hub/structure/clusters/grove/move",
      { party: "birch", cluster: "glade" },
      "/hub/structure/clusters/glade",
    ],
    ["merging clusters", "/hub/structure/clusters/grove/merge", { into: "glade" }, "/hub/structure/clusters/glade"],
    ["merging regions", "/hub/structure/regions/south/merge", { into: "north" }, "/hub/structure/regions/north"],
    [
      "party",
      "/hub/structure/clusters/grove/parties",
      {
        name: "Elm",
        party: "",
        size_band: "under-100",
        area_type: "",
        seat_status: "",
        constituency_code: "",
        time_zone: "Europe/London",
      },
      "/hub/structure/clusters/grove",
    ],
    ["removing a party", "/hub/structure/parties/cedar/remove", {}, "/hub/structure"],
  ])("for the %s: %s", async (_, path, fields, to) => {
    const before = await structure();
    const answer = await sendForm(path, { ...fields, revision: "1" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${to}?saved=1`]);
    expect(await structure()).not.toEqual(before);
    expect((await open(to)).status).toBe(200);
  });

  it("moves every ticked party", async () => {
    const answer = await sendForm("/hub/structure/clusters/grove/move", [
      ["party", "alder"],
      ["party", "birch"],
      ["cluster", "glade"],
      ["revision", "1"],
    ]);
    expect(answer.headers.get("location")).toBe("/hub/structure/clusters/glade?saved=1");
    expect(await rowsOf("SELECT slug FROM clusters ORDER BY slug")).toEqual([{ slug: "glade" }, { slug: "traeth" }]);
  });

  it.each<[string, Record<string, string>, string]>([
    ["/hub/structure/nation", { name: " " }, "name"],
    ["/hub/structure/regions", { name: "Coast", cluster: "GLADE" }, "cluster"],
    ["/hub/structure/regions/north", { name: "South" }, "name"],
    ["/hub/structure/regions/north/clusters", { name: "Traeth" }, "name"],
    ["/hub/structure/clusters/grove", { name: "Glade", region: "north" }, "name"],
    ["/hub/structure/clusters/grove/move", { cluster: "glade" }, "parties"],
    [
      "/hub/structure/parties/alder",
      { name: "Red Alder", cluster: "grove", size_band: "under-100", time_zone: "Mars/Base" },
      "time_zone",
    ],
  ])("that cannot be accepted is shown again with what was typed: %s %j", async (path, fields, wrong) => {
    const before = await structure();
    const answer = await sendForm(path, { ...fields, revision: "1" });
    expect(answer.status).toBe(400);
    const html = await answer.text();
    expect(html).toContain("Nothing was kept.");
    expect(html).toContain(`id="${wrong}-problem"`);
    expect(html).not.toContain("The least this can be");
    for (const typed of Object.values(fields)) expect(html).toContain(`value="${typed}"`);
    expect(await structure()).toEqual(before);
  });

  it.each<[string, Record<string, string>, string, string]>([
    ["/clusters/grove/parties", { name: "Elm", size_band: "", time_zone: "Europe/London" }, "size_band", "a size"],
    ["/clusters/grove/move", { party: "alder", cluster: "" }, "cluster", "a place"],
    ["/clusters/grove", { name: "Grove", region: "" }, "region", "a place"],
    ["/clusters/grove/merge", {}, "into", "a place"],
    [
      "/parties/alder",
      { name: "Alder", cluster: "grove", size_band: "100-299", area_type: "moor", time_zone: "Europe/London" },
      "area_type",
      "one of these",
    ],
  ])("asks for a choice in words, not in codes: %s %j", async (path, fields, wrong, what) => {
    const answer = await sendForm(`/hub/structure${path}`, { ...fields, revision: "1" });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(`<p id="${wrong}-problem" class="wrong">Choose ${what}.</p>`);
  });

  it("on a structure that somebody else has changed keeps nothing, and shows it as it is now", async () => {
    await sendForm("/hub/structure/parties/alder", {
      name: "Red Alder",
      cluster: "grove",
      size_band: "100-299",
      time_zone: "Europe/London",
      revision: "1",
    });
    const before = await structure();
    const answer = await sendForm("/hub/structure/parties/alder", {
      name: "Grey Alder",
      cluster: "grove",
      size_band: "100-299",
      time_zone: "Europe/London",
      revision: "1",
    });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain("Somebody else changed the structure");
    expect(html).toContain('value="Red Alder"');
    expect(html).not.toContain("Grey Alder");
    expect(revisionIn(html)).toBe("2");
    expect(await structure()).toEqual(before);
  });

  it("leads the language switch to a page that is there, whatever it was sent to", async () => {
    for (const [path, fields] of [
      ["/nation", { name: "" }],
      ["/regions/north/clusters", { name: "" }],
      ["/clusters/grove/move", { cluster: "" }],
      ["/parties/alder/remove", { revision: "0" }],
      ["/load", {}],
    ] as const) {
      const html = await (await sendForm(`/hub/structure${path}`, { revision: "1", ...fields })).text();
      const [, other = ""] = /<a href="([^"]+)" lang="cy"/.exec(html) ?? [];
      expect((await open(other.replaceAll("&amp;", "&"))).status, `${path} ${other}`).toBe(200);
    }
  });

  it("that does not say what it saw changes nothing", async () => {
    const before = await structure();
    expect((await sendForm("/hub/structure/nation", { name: "Great Wood" })).status).toBe(400);
    expect(await structure()).toEqual(before);
  });

  it("that would remove a party with people says who decides", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    const answer = await sendForm("/hub/structure/parties/alder/remove", { revision: "1" });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("A party leaves by itself, under “Trust”");
  });
});

describe("the file's form", () => {
  const fileForm = (csv: string) => {
    const form = new FormData();
    form.set("file", new File([csv], "structure.csv", { type: "text/csv" }));
    return form;
  };
  const next = [header, "alder,Red Alder,Glade,North,Wood,100-299", "elm,Elm <b>,Glade,North,Wood,under-100"].join(
    "\n",
  );

  it("shows what would change, field by field, and what is missing, before anything does", async () => {
    const before = await structure();
    const answer = await send("/hub/structure/file", fileForm(next));
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).toContain("2 parties in the file: 1 new, 1 changed, 0 as they are.");
    const cells = [...html.matchAll(/<tr><th scope="row">(.*?)<\/tr>/g)].map(([, cell]) =>
      cell?.replace(/<[^>]+>/g, "|"),
    );
    expect(cells).toEqual(["Alder |Party|||Name||Alder||Red Alder|", "Alder |Party|||Cluster||Grove||Glade|"]);
    expect(html).toMatch(/<summary>New: 1<\/summary><ul class="records"><li>Elm &lt;b&gt; <span class="quiet">Party/);
    for (const vanished of ["Birch &amp; Co", "Cedar", "Môn"]) expect(html).toContain(`<li>${vanished}</li>`);
    expect(await structure()).toEqual(before);
  });

  it("loads the file as it was looked at", async () => {
    const html = await (await send("/hub/structure/file", fileForm(next))).text();
    const form = new FormData();
    form.set("revision", revisionIn(html));
    form.set("csv", next);
    const answer = await send("/hub/structure/load", form);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/hub/structure?saved=1"]);
    expect(await rowsOf("SELECT name FROM parties WHERE slug IN ('alder', 'elm') ORDER BY slug")).toEqual([
      { name: "Red Alder" },
      { name: "Elm <b>" },
    ]);
  });

  it("looks again where somebody else changed the structure in between", async () => {
    await sendForm("/hub/structure/nation", { name: "Great Wood", revision: "1" });
    const before = await structure();
    const form = new FormData();
    form.set("revision", "1");
    form.set("csv", next);
    const answer = await send("/hub/structure/load", form);
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain("Somebody else changed the structure");
    expect(html).toContain("Great Wood");
    expect(revisionIn(html)).toBe("2");
    expect(await structure()).toEqual(before);
  });

  it("names every mistake with its row and column, and takes the next try", async () => {
    const answer = await send("/hub/structure/file", fileForm(`${next}\nash,Ash,Grove,North,Wood,huge`));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("<td>4</td><td>size_band</td><td>“huge” is not one of");
    expect(html).toContain('action="/hub/structure/file"');
  });

  it.each<[string, () => FormData]>([
    ["none", () => new FormData()],
    [
      "none, as a browser says it",
      () => {
        const form = new FormData();
        form.set("file", new File([], ""));
        return form;
      },
    ],
  ])("asks for a file where there is %s", async (_, form) => {
    const answer = await send("/hub/structure/file", form());
    expect(answer.status).toBe(400);
    const html = await answer.text();
    expect(html).toContain('<p class="lead" role="alert">Choose a file.</p>');
    expect(html).not.toContain("Mistakes in the file");
    expect(html).toContain('action="/hub/structure/file"');
  });

  it.each([
    ["an empty file", "", "The file is empty."],
    ["no text", "PK\u0003\u0004\u0000", "This is not a text file."],
  ])("says of %s what it is", async (_, csv, sentence) => {
    const answer = await send("/hub/structure/file", fileForm(csv));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(sentence);
  });
});

describe("the structure's pages", () => {
  const pages = [
    "",
    "?format=csv",
    "/regions/north",
    "/regions/north/merge",
    "/clusters/grove",
    "/clusters/grove/merge",
    "/parties/alder",
  ];
  const forms = [
    "/nation",
    "/regions",
    "/regions/north",
    "/regions/north/clusters",
    "/regions/north/remove",
    "/regions/north/merge",
    "/clusters/grove",
    "/clusters/grove/move",
    "/clusters/grove/parties",
    "/clusters/grove/remove",
    "/clusters/grove/merge",
    "/parties/alder",
    "/parties/alder/remove",
    "/file",
    "/load",
  ];

  it("are the operator's alone", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" }, { role: "officer", region: "north" });
    const ana = await sessionOf("ana@alder.example");
    const token = await partyToken("alder");
    const before = await structure();
    for (const page of pages) {
      expect((await call("GET", `/hub/structure${page}`, { headers: ana })).status, page).toBe(403);
      expect((await call("GET", `/hub/structure${page}`, { token })).status, page).toBe(403);
      expect((await call("GET", `/hub/structure${page}`)).status, page).toBe(401);
    }
    for (const form of forms) {
      const fields = {
        name: "X",
        cluster: "glade",
        region: "south",
        into: "glade",
        party: "alder",
        size_band: "under-100",
        time_zone: "Europe/London",
        revision: "1",
      };
      const body = form === "/load" || form === "/file" ? new FormData() : new URLSearchParams(fields);
      const answer = await call("POST", `/hub/structure${form}`, { headers: ana, body });
      expect(answer.status, form).toBe(403);
    }
    expect(await structure()).toEqual(before);
  });

  it.each(["/regions/nowhere", "/clusters/nowhere", "/clusters/nowhere/merge", "/parties/nobody"])(
    "do not know a place that is not there: %s",
    async (path) => {
      expect((await open(`/hub/structure${path}`)).status).toBe(404);
    },
  );
});
