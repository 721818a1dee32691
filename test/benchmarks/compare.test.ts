import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import type { Comparison } from "../../src/benchmarks/contract.ts";
import type { Standing } from "../../src/benchmarks/standing/contract.ts";
import worker from "../../src/worker.ts";
import { enrol } from "../accounts/hub.ts";
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

let operator: string;
beforeEach(async () => {
  operator = await operatorToken();
});

const header = "party,name,cluster,region,nation,size_band";
const compare = (query: string, format: "json" | "csv" = "json") =>
  call("GET", `/compare?${query}&format=${format}`, { token: operator });
const comparison = (query = "") => expectJson<Comparison>(compare(query));

interface Line {
  name: string;
  value: string | null;
  cells: string[];
}
/** The table of the page, read as a browser reads it: a line for each row that has a name and cells. */
const tableOf = async (page: Response): Promise<Line[]> => {
  const lines: Line[] = [];
  let text: ((more: string) => void) | null = null;
  await new HTMLRewriter()
    .on("table#comparison tr", { element: () => void lines.push({ name: "", value: null, cells: [] }) })
    .on("table#comparison tbody th", {
      element: () => {
        const line = lines.at(-1)!;
        text = (more) => {
          line.name += more;
        };
      },
    })
    .on("table#comparison td", {
      element: (cell) => {
        const line = lines.at(-1)!;
        line.value ??= cell.getAttribute("data-value");
        const at = line.cells.push("") - 1;
        text = (more) => {
          line.cells[at] += more;
        };
      },
    })
    .on("table#comparison th, table#comparison td", { text: (chunk) => text?.(chunk.text) })
    .transform(page)
    .text();
  return lines.filter(({ cells }) => cells.length > 0);
};
const csvLines = async (answer: Response) => {
  const [columns = "", ...rows] = (await answer.text()).trim().split("\r\n");
  return rows.map((row) => {
    const cells = row.split(",");
    return Object.fromEntries(columns.split(",").map((column, at) => [column, cells[at] ?? ""]));
  });
};

/**
 * Two regions: in South the clusters Ash (six parties) and Beech (two), in North the cluster Elm (seven). Party number k has
 * k clicks of 200, so k half per cents. Everyone counts in the cluster but the sixth of Ash and the last two of Elm: with Beech
 * these are the five that have to be left when the clusters shown are taken from the nation.
 */
describe("the comparison of a small hub", () => {
  const parties = [
    ...["a1", "a2", "a3", "a4", "a5", "a6"].map((slug) => ({ slug, cluster: "Ash", region: "South" })),
    ...["b1", "b2"].map((slug) => ({ slug, cluster: "Beech", region: "South" })),
    ...["e1", "e2", "e3", "e4", "e5", "e6", "e7"].map((slug) => ({ slug, cluster: "Elm", region: "North" })),
  ];
  beforeEach(async () => {
    const rows = parties.map(({ slug, cluster, region }) => `${slug},${slug},${cluster},${region},Wood,100-299`);
    await loadStructure(operator, [header, ...rows].join("\n"));
    for (const [at, { slug }] of parties.entries()) {
      const clicks = at + 1;
      const emails = `One,2025-03-01,100,${clicks}\nTwo,2025-04-01,100,0`;
      await upload(await partyToken(slug), slug, `title,sent,delivered,clickers\n${emails}\n`);
      await agree(operator, slug, ["a6", "e6", "e7"].includes(slug) ? "region" : "cluster");
    }
    await publish(operator, { as_of: "2025-06" });
  });

  it("says the same on the page, as CSV and as JSON, at the same address", async () => {
    const query = "metric=email.click-rate&cohort_type=cluster&release=2025-06";
    const { nation, rows } = await comparison(query);
    const shown = [nation, ...rows].map(({ name, cell, parties, taking_part }) => [
      name,
      cell.mean,
      cell.contributors,
      cell.counted,
      parties,
      taking_part,
    ]);
    expect(shown).toEqual([
      // 1 to 15 half per cents, all of the same weight: on average 8, so 4 %.
      ["Wood", 0.04, "15-19", null, 15, 15],
      // Listed by region, then name. Elm: 9 to 13, on average 11.
      ["Elm", 0.055, "5-9", null, 7, 5],
      // Ash: 1 to 5, on average 3; the sixth counts from the region up.
      ["Ash", 0.015, "5-9", null, 6, 5],
      // How many of two are active would tell of each.
      ["Beech", null, null, null, 2, 2],
    ]);

    const csv = await csvLines(await compare(query, "csv"));
    expect(
      csv.map(({ name, mean, contributors_from, contributors_to, counted, parties, taking_part }) => [
        name,
        mean,
        // A band in one cell is a date to a spreadsheet, so each of its ends has a cell.
        [contributors_from, contributors_to].filter((end) => end !== "").join("-"),
        counted,
        parties,
        taking_part,
      ]),
    ).toEqual(shown.map((line) => line.map((value) => (value === null ? "" : String(value)))));

    const page = await call("GET", `/compare?${query}`, { token: operator, headers: { accept: "text/html" } });
    expect(page.headers.get("content-type")).toMatch(/^text\/html/);
    const table = await tableOf(page);
    expect(table.map(({ value }) => value)).toEqual(shown.map(([, mean]) => (mean === null ? null : String(mean))));
    for (const [at, line] of table.entries()) expect(line.name).toContain(shown[at]?.[0]);
    expect(table.map(({ cells }) => cells[0])).toEqual([
      expect.stringMatching(/^4\.0%\d/),
      expect.stringMatching(/^5\.5%\d/),
      expect.stringMatching(/^1\.5%\d/),
      expect.stringContaining("has 2 parties"),
    ]);
    for (const [at, band] of ["15-19", "5-9", "5-9"].entries()) expect(table[at]?.name).toContain(`${band} parties`);
  });

  it("is of regions, or of sizes, where these are asked for", async () => {
    const regions = (await comparison("cohort_type=region")).rows;
    expect(regions.map(({ name, cell }) => [name, cell.mean, cell.counted])).toEqual([
      ["North", null, null],
      ["South", null, null],
    ]);
    const sizes = (await comparison("cohort_type=size-band")).rows;
    expect(sizes.map(({ cohort, cell }) => [cohort, cell.mean])).toEqual([["100-299", 0.04]]);
  });

  it("is of the clusters that are named in the address, and of all when none is", async () => {
    const some = await comparison("cohort_type=cluster&cohort=beech&cohort=ash");
    expect(some.rows.map(({ cohort }) => cohort)).toEqual(["ash", "beech"]);
    expect(some.cohorts.map(({ cohort }) => cohort)).toEqual(["elm", "ash", "beech"]);
    expect((await comparison()).rows.map(({ cohort }) => cohort)).toEqual(["elm", "ash", "beech"]);
  });

  it("can be narrowed to the clusters of one region, which is part of its address", async () => {
    const whole = await comparison("metric=email.click-rate&cohort_type=cluster");
    const [region = ""] = whole.regions;
    const narrowed = await comparison(
      `metric=email.click-rate&cohort_type=cluster&region=${encodeURIComponent(region)}`,
    );
    expect(narrowed.region).toBe(region);
    expect(narrowed.rows).toEqual(whole.rows.filter((row) => row.region === region));
    expect(narrowed.rows.length).toBeGreaterThan(0);
    expect(narrowed.rows.length).toBeLessThan(whole.rows.length);
    expect((await compare("cohort_type=cluster&region=Nowhere", "json")).status).toBe(404);
    // Asked for another kind, or with boxes ticked in another region, what was narrowed is let go.
    const moved = `cohort_type=cluster&region=${encodeURIComponent(region)}&cohorts_in=Elsewhere&cohort=nobody`;
    expect((await comparison(moved)).chosen).toEqual([]);
    expect(
      (await comparison(`cohort_type=region&cohorts_of=cluster&region=${encodeURIComponent(region)}`)).region,
    ).toBeNull();
  });

  it("has no value of a withheld row anywhere", async () => {
    // b1 has 7 clicks of 200 and b2 8: 3.5 and 4 %, together 3.75 %.
    const query = "metric=email.click-rate&cohort_type=cluster&cohort=beech";
    const { rows } = await comparison(query);
    expect(rows).toHaveLength(1);
    expect(Object.values(rows[0]!.cell).filter((value) => typeof value === "number")).toEqual([5]);
    const [, row] = await csvLines(await compare(query, "csv"));
    expect(row).toMatchObject({
      mean: "",
      interval_low: "",
      interval_high: "",
      contributors_from: "",
      contributors_to: "",
      counted: "",
      opens_at: "5",
    });
    const page = await call("GET", `/compare?${query}`, { token: operator, headers: { accept: "text/html" } });
    const [, beech] = await tableOf(page);
    expect(beech?.value).toBeNull();
    expect(beech?.cells).toHaveLength(1);
    expect(beech?.cells[0]?.match(/\d+/g)).toEqual(["2", "5"]);
  });

  it("stays what it was at the address of its release, and follows the latest otherwise", async () => {
    const before = await comparison("release=2025-06");
    for (const { slug } of parties) {
      await upload(await partyToken(slug), slug, "title,sent,delivered,clickers\nThree,2025-07-01,1000,300\n");
    }
    await publish(operator, { as_of: "2025-07" });
    const { releases: _, ...after } = await comparison("release=2025-06");
    const { releases: __, ...same } = before;
    expect(after).toEqual(same);
    expect((await comparison()).release.id).toBe("2025-07");
    expect((await comparison()).nation.cell.mean).toBeGreaterThan(0.04);
  });

  it.each([
    "metric=email.charm",
    "metric=",
    "cohort=nowhere",
    "cohort=south",
    "release=1999-01",
    "release=",
    "cohort_type=region&cohort=ash",
  ])("does not know %s", async (query) => {
    for (const format of ["json", "csv"] as const) {
      expect(await expectJson(compare(query, format), 404)).toMatchObject({ code: "not-found" });
    }
    const page = await call("GET", `/compare?${query}`, { token: operator, headers: { accept: "text/html" } });
    expect(page.status).toBe(404);
  });

  it.each(["cohort_type=nation", "cohort_type=party", "cohort_type=area-type"])("is never of %s", async (query) => {
    expect(await expectJson(compare(query), 400)).toMatchObject({ code: "not-understood" });
  });

  it("is open to whoever signed in, with a session or a token", async () => {
    await enrol("off@hub.example", { role: "officer", region: "north" });
    const session = await sessionOf("off@hub.example");
    for (const who of [{ token: await partyToken("a1") }, { token: operator }, { headers: session }]) {
      expect((await call("GET", "/compare?format=json", who)).status).toBe(200);
    }
    expect(await expectJson(call("GET", "/compare?format=json"), 401)).toMatchObject({ code: "sign-in-needed" });
    expect(await expectJson(call("GET", "/compare", { token: "unknown" }), 401)).toMatchObject({
      code: "token-invalid",
    });
    const visitor = await call("GET", "/compare?cohort=ash", { headers: { accept: "text/html" } });
    expect([visitor.status, visitor.headers.get("location")]).toEqual([303, "/sign-in?next=%2Fcompare%3Fcohort%3Dash"]);
  });

  it("is beside the party's own rate on the party's page, which is exact", async () => {
    await enrol("bea@b1.example", { role: "organiser", party: "b1" });
    const headers = await sessionOf("bea@b1.example");
    const { items } = await expectJson<{ items: Standing[] }>(call("GET", "/party?format=json", { headers }));
    const clicks = items.find(({ metric }) => metric === "email.click-rate");
    expect(clicks?.own).toMatchObject({ campaigns: 2, exposure: 200, numerator: 7, rate: 0.035 });
    expect(clicks?.cohorts.map(({ cohort, cell }) => [cohort, cell.mean])).toEqual([
      ["beech", null],
      ["south", null],
      ["100-299", 0.04],
      ["wood", 0.04],
    ]);
    const csv = await (await call("GET", "/party?format=csv", { headers })).text();
    expect(csv).toContain("\r\nemail.click-rate,2025-06,2024-07,2025-06,2,200,7,0.035,");
    expect(
      await (await call("GET", "/api/v1/parties/b1/standing?format=csv", { token: await partyToken("b1") })).text(),
    ).toBe(csv);
    const page = await (await call("GET", "/party", { headers: { ...headers, accept: "text/html" } })).text();
    expect(page).toContain("3.5%");
  });
});

describe("the comparison of the demonstration's hub", () => {
  const most = 400;
  /** The last is a year after the first; no other is a year after any. */
  const months = ["2024-06", "2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"];
  let officer: Record<string, string>;
  beforeEach(async () => {
    await loadStructure(operator, env.PLACES.structure);
    const agreed = env.PLACES.taking_part;
    expect(agreed.length).toBeGreaterThan(250);
    await env.DB.batch([
      env.DB.prepare(
        "UPDATE parties SET counts_in = value ->> 'counts_in' FROM json_each(?) WHERE slug = value ->> 'party'",
      ).bind(JSON.stringify(agreed)),
      // Enough for figures: what is read does not depend on how many campaigns they are made of.
      env.DB.prepare(
        `INSERT INTO contributions (party_id, metric, month, m, n, x, nn, xn, xx)
         SELECT parties.id, 'email.click-rate', value, 2, 200, 1 + (parties.id + key) % 9, 20000, 0, 0
         FROM parties, json_each('["2024-01", "2025-01", "2025-06"]') WHERE counts_in IS NOT NULL`,
      ),
    ]);
    for (const as_of of months) await publish(operator, { as_of });
    await enrol("off@hub.example", { role: "officer", region: "wales" }, { role: "officer", region: "scotland" });
    officer = await sessionOf("off@hub.example");
  });

  /** Everything that one look costs, notes after the answer included. */
  const rowsRead = async (query: string, headers: Record<string, string>) => {
    const { db, cost } = metered(env.DB);
    const context = createExecutionContext();
    const request = new Request(`http://hub.example/compare?${query}`, { headers });
    const answer = (await worker.fetch(request as never, { ...env, DB: db }, context)) as unknown as Response;
    const text = await answer.text();
    expect(answer.status, text.slice(0, 500)).toBe(200);
    await waitOnExecutionContext(context);
    return { rows: cost.rows_read, text };
  };

  it(`reads at most ${most} rows, whatever is compared and whoever looks`, async () => {
    const first = { authorization: `Bearer ${await partyToken("aberdeen-north", "read", null)}` };
    const later = { authorization: `Bearer ${operator}` };
    const read: Record<string, number> = {};
    for (const [kind, least] of [
      ["cluster", 60],
      ["region", 12],
      ["size-band", 4],
    ] as const) {
      const rows = (await comparison(`cohort_type=${kind}`)).rows;
      expect(rows.length, kind).toBeGreaterThanOrEqual(least);
      expect(rows.filter(({ cell }) => cell.status === "published").length, kind).toBeGreaterThan(least / 5);
      for (const [who, headers] of Object.entries({ session: officer, "first use of a token": first, token: later })) {
        for (const release of ["latest", "2025-01"]) {
          const query = `metric=email.click-rate&cohort_type=${kind}&release=${release}`;
          const { rows, text } = await rowsRead(query, { accept: "text/html", ...headers });
          expect(text).toContain('id="comparison"');
          read[`${kind}, ${release}, ${who}`] = rows;
        }
      }
    }
    expect(Object.keys(read)).toHaveLength(18);
    for (const [what, rows] of Object.entries(read)) {
      // Nothing was measured where nothing was read.
      expect(rows, what).toBeGreaterThan(10);
      expect(rows, what).toBeLessThanOrEqual(most);
    }
  });

  it("reads for the change in a year no more than one release's cells of the figure", async () => {
    for (const kind of ["cluster", "region", "size-band"]) {
      const of = (release: string) => `metric=email.click-rate&cohort_type=${kind}&release=${release}`;
      const told = await comparison(of("2025-06"));
      expect([told.year_before?.id, (await comparison(of("2025-05"))).year_before]).toEqual(["2024-06", null]);
      expect(told.rows.filter(({ change }) => change !== null).length, kind).toBeGreaterThan(0);
      const before = await comparison(of("2024-06"));
      const headers = { accept: "text/html", ...officer };
      const [without, withIt] = [await rowsRead(of("2025-05"), headers), await rowsRead(of("2025-06"), headers)];
      // Everyone's cell of the kind and the nation's; the release by its name in the index and in the table, once for itself
      // and once for its cells, and the two types of cohort asked for.
      const [cells, toFindThem] = [before.rows.length + 1, 10];
      expect(withIt.rows - without.rows, kind).toBeLessThanOrEqual(cells + toFindThem);
    }
  });

  it("reads as many as CSV, as JSON and as a page", async () => {
    const query = "cohort_type=cluster";
    const page = await rowsRead(query, { accept: "text/html", ...officer });
    for (const format of ["csv", "json"]) {
      expect((await rowsRead(`${query}&format=${format}`, officer)).rows, format).toBe(page.rows);
    }
  });
});
