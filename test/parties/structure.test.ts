import { beforeEach, describe, expect, it } from "vitest";
import { enrol, rowsOf } from "../accounts/hub.ts";
import { agree, call, expectJson, loadStructure, operatorToken, partyToken, sessionOf, upload } from "../api.ts";
import { dumpOfAll } from "../dump.ts";
import { fixture } from "../fixtures.ts";

const header = "party,name,cluster,region,nation,size_band,area_type,seat_status,constituency_code,time_zone";
const parties = [
  "alder,Alder,Grove,North,Wood,100-299,urban,held,E1,Europe/London",
  "birch,Birch,Grove,North,Wood,under-100,,,,",
  "cedar,Cedar,Glade,North,Wood,300-999,rural,target,E3,",
  '"yew","Yew, Old","Ynys Môn",South,Wood,1000-plus,suburban,developing,,America/New_York',
];
const csv = (...rows: string[]) => [header, ...rows].join("\n");

let operator: string;
beforeEach(async () => {
  operator = await operatorToken();
});

const put = (body: BodyInit, token = operator) => call("PUT", "/api/v1/structure", { token, body });

describe("the structure", () => {
  it("is loaded from one file and reported", async () => {
    expect(await loadStructure(operator, csv(...parties))).toMatchObject({
      parties: { read: 4, new: 4, changed: 0, unchanged: 0, vanished: [] },
      clusters: 3,
      regions: 2,
    });
    const { items, next } = await expectJson<{ items: object[]; next: null }>(
      call("GET", "/api/v1/parties", { token: operator }),
    );
    expect(next).toBeNull();
    expect(items).toHaveLength(4);
    expect(items[3]).toEqual({
      id: "yew",
      name: "Yew, Old",
      cluster: "ynys-mon",
      region: "south",
      size_band: "1000-plus",
      area_type: "suburban",
      seat_status: "developing",
      constituency_code: null,
    });
    expect(items[1]).toMatchObject({ id: "birch", area_type: null, seat_status: null, constituency_code: null });
    expect(await rowsOf("SELECT slug, time_zone FROM parties WHERE slug IN ('birch', 'yew') ORDER BY slug")).toEqual([
      { slug: "birch", time_zone: "Europe/London" },
      { slug: "yew", time_zone: "America/New_York" },
    ]);
  });

  it("stays as it is when the same file is loaded again, but for the note of it", async () => {
    await loadStructure(operator, csv(...parties));
    const { audit: _, ...before } = await dumpOfAll();
    expect(await loadStructure(operator, csv(...parties.toReversed()))).toMatchObject({
      parties: { read: 4, new: 0, changed: 0, unchanged: 4, vanished: [] },
    });
    const { audit, ...after } = await dumpOfAll();
    expect(after).toEqual(before);
    expect(audit).toHaveLength(2);
  });

  it("follows a changed file: parties change, move and come; the empty cluster goes", async () => {
    await loadStructure(operator, csv(...parties));
    const changed = [
      parties[0]!,
      "birch,Silver Birch,Grove,North,Wood,100-299,,,,",
      "cedar,Cedar,Copse,South,Wood,300-999,rural,target,E3,",
      parties[3]!,
      "elm,Elm,Copse,South,Wood,under-100,,,,",
    ];
    const changedParty = { of: "party", change: "changed" };
    const whole = { field: null, from: null, to: null };
    expect(await loadStructure(operator, csv(...changed))).toEqual({
      revision: 2,
      parties: { read: 5, new: 1, changed: 2, unchanged: 2, vanished: [] },
      clusters: 3,
      regions: 2,
      changes: [
        { of: "cluster", id: "copse", name: "Copse", change: "added", ...whole },
        { of: "cluster", id: "glade", name: "Glade", change: "gone", ...whole },
        { of: "party", id: "elm", name: "Elm", change: "added", ...whole },
        { ...changedParty, id: "birch", name: "Birch", field: "name", from: "Birch", to: "Silver Birch" },
        { ...changedParty, id: "birch", name: "Birch", field: "size_band", from: "under-100", to: "100-299" },
        { ...changedParty, id: "cedar", name: "Cedar", field: "cluster", from: "Glade", to: "Copse" },
        { ...changedParty, id: "cedar", name: "Cedar", field: "region", from: "North", to: "South" },
      ],
    });
    const { items } = await expectJson<{ items: object[] }>(call("GET", "/api/v1/clusters", { token: operator }));
    expect(items).toEqual([
      { id: "copse", name: "Copse", region: "south", parties: 2, taking_part: 0 },
      { id: "grove", name: "Grove", region: "north", parties: 2, taking_part: 0 },
      { id: "ynys-mon", name: "Ynys Môn", region: "south", parties: 1, taking_part: 0 },
    ]);
  });

  it("keeps and reports a party that the file no longer names, with everything it has", async () => {
    await loadStructure(operator, csv(...parties));
    await agree(operator, "cedar");
    const token = await partyToken("cedar");
    await upload(token, "cedar", fixture("mailchimp-campaigns-26.csv"));
    const before = await dumpOfAll();
    const without = parties.filter((row) => !row.startsWith("cedar"));
    const report = await loadStructure(operator, csv(...without));
    expect(report).toMatchObject({ parties: { read: 3, unchanged: 3, vanished: ["cedar"] } });
    const after = await dumpOfAll();
    for (const table of ["parties", "clusters", "tokens", "campaigns", "contributions", "agreements"]) {
      expect(after[table], table).toEqual(before[table]);
    }
    const { items } = await expectJson<{ items: object[] }>(call("GET", "/api/v1/parties/cedar/campaigns", { token }));
    expect(items).toHaveLength(12);
  });

  it("never touches what a party agreed to", async () => {
    await loadStructure(operator, csv(...parties));
    await agree(operator, "birch", "region");
    await loadStructure(operator, csv(...parties));
    expect(await rowsOf("SELECT slug, counts_in FROM parties WHERE counts_in IS NOT NULL")).toEqual([
      { slug: "birch", counts_in: "region" },
    ]);
  });

  it.each([
    [
      "with semicolons and a byte order mark, as a spreadsheet saves it",
      `\ufeff${csv(...parties)
        .replaceAll(", ", "\u0001")
        .replaceAll(",", ";")
        .replaceAll("\u0001", ", ")
        .replaceAll("\n", "\r\n")}`,
    ],
    ["in Windows-1252", Uint8Array.from(csv(...parties), (character) => character.charCodeAt(0))],
    [
      "in UTF-16",
      Uint8Array.from(
        [...`\ufeff${csv(...parties)}`].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
      ),
    ],
    ["with empty columns and lines behind", `\n${csv(...parties).replaceAll("\n", ",,\n")},,\n,,,,,,,,,,,\n\n`],
    [
      "with capitals in the header and spaces around cells",
      csv(...parties)
        .replace(header, header.toUpperCase())
        .replaceAll("Grove", " Grove "),
    ],
    [
      "with its columns in another order",
      csv(...parties)
        .split("\n")
        .map((line) => line.replace(/^([^,]+),(.*),(Wood|nation),/, "$3,$1,$2,"))
        .join("\n"),
    ],
  ])("is read from a file %s", async (_, file) => {
    expect(await expectJson(put(file))).toMatchObject({ parties: { read: 4, new: 4 }, clusters: 3, regions: 2 });
    expect(await rowsOf("SELECT name FROM clusters ORDER BY name")).toEqual([
      { name: "Glade" },
      { name: "Grove" },
      { name: "Ynys Môn" },
    ]);
  });
});

describe("a mistake in the structure's file", () => {
  const [alder = "", birch = ""] = parties;
  const row = (changes: Partial<Record<string, string>>) => {
    const names = header.split(",");
    const cells = "cedar,Cedar,Glade,North,Wood,300-999,,,,".split(",");
    for (const [column, cell] of Object.entries(changes)) cells[names.indexOf(column)] = cell ?? "";
    return cells.join(",");
  };
  const mistakes: [string, string, object[]][] = [
    [
      "a cluster in two regions",
      csv(alder, birch, row({ cluster: "Grove", region: "South" })),
      [{ row: 4, column: "cluster", code: "cluster-in-two-regions" }],
    ],
    [
      "a size band nobody knows",
      csv(alder, row({ size_band: "huge" })),
      [{ row: 3, column: "size_band", code: "choice-unknown" }],
    ],
    [
      "an area type nobody knows",
      csv(alder, row({ area_type: "coastal" })),
      [{ row: 3, column: "area_type", code: "choice-unknown" }],
    ],
    [
      "a seat status nobody knows",
      csv(alder, row({ seat_status: "won" })),
      [{ row: 3, column: "seat_status", code: "choice-unknown" }],
    ],
    ["the same party twice", csv(alder, birch, alder), [{ row: 4, column: "party", code: "party-twice" }]],
    [
      "a party's address with capitals",
      csv(alder, row({ party: "Cedar" })),
      [{ row: 3, column: "party", code: "slug-invalid" }],
    ],
    [
      "a party's address with spaces",
      csv(alder, row({ party: "old cedar" })),
      [{ row: 3, column: "party", code: "slug-invalid" }],
    ],
    [
      "a party's address that leaves it",
      csv(alder, row({ party: "../cedar" })),
      [{ row: 3, column: "party", code: "slug-invalid" }],
    ],
    [
      "a time zone nobody knows",
      csv(alder, row({ time_zone: "Mars/Base" })),
      [{ row: 3, column: "time_zone", code: "time-zone-unknown" }],
    ],
    ["several nations", csv(alder, row({ nation: "Marsh" })), [{ row: 3, column: "nation", code: "several-nations" }]],
    [
      "two names with one address",
      csv(alder, row({ cluster: "grove" })),
      [{ row: 3, column: "cluster", code: "names-collide" }],
    ],
    [
      "a name without an address",
      csv(alder, row({ cluster: "???" })),
      [{ row: 3, column: "cluster", code: "name-without-letters" }],
    ],
    ["an empty cell", csv(alder, row({ name: " " })), [{ row: 3, column: "name", code: "value-missing" }]],
    ["fewer cells", csv(alder, "cedar,Cedar,Glade"), [{ row: 3, column: null, code: "cells-missing" }]],
    [
      "more cells",
      csv(alder, `${row({ time_zone: "Europe/London" })},stray`),
      [{ row: 3, column: null, code: "cells-extra" }],
    ],
    [
      "a missing column",
      csv(alder).replaceAll(/,(cluster|Grove)/g, ""),
      [{ row: 1, column: "cluster", code: "column-missing" }],
    ],
    [
      "a column nobody knows",
      csv(alder).replace("area_type", "mood"),
      [{ row: 1, column: "mood", code: "column-unknown" }],
    ],
    [
      "a column twice",
      csv(alder).replace("area_type", "size_band"),
      [{ row: 1, column: "size_band", code: "column-twice" }],
    ],
    ["no party", `${header}\n`, [{ row: null, column: null, code: "parties-missing" }]],
    [
      "several mistakes at once",
      csv(alder, row({ size_band: "huge", time_zone: "Mars/Base" }), "dogwood,,Glade,North,Wood,under-100,,,,", "elm"),
      [
        { row: 3, column: "time_zone", code: "time-zone-unknown" },
        { row: 3, column: "size_band", code: "choice-unknown" },
        { row: 4, column: "name", code: "value-missing" },
        { row: 5, column: null, code: "cells-missing" },
      ],
    ],
    [
      "every wrong cell of a row, and a party, a nation and a region that a wrong row named first",
      csv(
        "dogwood,,Dell,South,Wood,tiny,,won,,",
        "dogwood,Dogwood,Dell,North,Marsh,under-100,,,,",
        ",Elm,,South,Wood,,,,,",
      ),
      [
        { row: 2, column: "name", code: "value-missing" },
        { row: 2, column: "size_band", code: "choice-unknown" },
        { row: 2, column: "seat_status", code: "choice-unknown" },
        { row: 3, column: "party", code: "party-twice" },
        { row: 3, column: "nation", code: "several-nations" },
        { row: 3, column: "cluster", code: "cluster-in-two-regions" },
        { row: 4, column: "party", code: "value-missing" },
        { row: 4, column: "cluster", code: "value-missing" },
        { row: 4, column: "size_band", code: "value-missing" },
      ],
    ],
  ];

  it.each(mistakes)("%s, is named with its row and column, and nothing is loaded", async (_, file, expected) => {
    await loadStructure(operator, csv(...parties));
    const before = await dumpOfAll();
    const problem = await expectJson<{ errors: { code: string; message: string }[] }>(put(file), 422);
    expect(problem).toMatchObject({ code: "structure-invalid" });
    const byPlace = (errors: object[]) => errors.map((error) => JSON.stringify(error)).sort();
    expect(byPlace(problem.errors.map(({ message: _, ...place }) => place))).toEqual(byPlace(expected));
    for (const { code, message } of problem.errors) expect(message, code).toMatch(/^\S+ .*\.$/);
    expect(await dumpOfAll()).toEqual(before);
  });

  it.each([
    ["an empty file", "", 422, "file-empty"],
    ["a workbook", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 422, "file-binary"],
    ["broken UTF-8", fixture("damaged-broken-utf8.csv"), 422, "file-encoding"],
    ["a quote that never closes", csv('alder,"Alder,Grove,North,Wood,under-100,,,,'), 422, "file-damaged"],
    ["more than ten megabytes", "x".repeat(10_000_001), 413, "too-large"],
  ])("that makes it unreadable, %s, is said in its own words", async (_, file, status, code) => {
    await loadStructure(operator, csv(...parties));
    const before = await dumpOfAll();
    expect(await expectJson(put(file), status)).toMatchObject({ code });
    expect(await dumpOfAll()).toEqual(before);
  });
});

describe("only who runs the hub", () => {
  beforeEach(() => loadStructure(operator, csv(...parties)));

  it("loads a structure: an operator, or a token of the hub made for it", async () => {
    await enrol("oz@hub.example", { role: "operator" });
    const answer = call("PUT", "/api/v1/structure", {
      headers: await sessionOf("oz@hub.example"),
      body: csv(...parties),
    });
    expect(await expectJson(answer)).toMatchObject({ parties: { unchanged: 4 } });
  });

  it("does, and nobody else, whatever the file", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" }, { role: "officer", region: "north" });
    const before = await dumpOfAll();
    const others: [number, string, Parameters<typeof call>[2]][] = [
      [401, "sign-in-needed", {}],
      [403, "operator-needed", { token: await partyToken("alder") }],
      [403, "operator-needed", { headers: await sessionOf("ana@alder.example") }],
      [403, "operator-needed", { token: await operatorToken("publish people issue-upload-tokens") }],
    ];
    for (const [status, code, who] of others) {
      for (const body of [csv("new,New,Grove,North,Wood,under-100,,,,"), "x".repeat(10_000_001)]) {
        expect(await expectJson(call("PUT", "/api/v1/structure", { ...who, body }), status)).toMatchObject({ code });
      }
    }
    expect((await dumpOfAll()).parties).toEqual(before.parties);
  });
});
