import { beforeEach, describe, expect, it } from "vitest";
import { enrol, rowsOf } from "../accounts/hub.ts";
import { call, expectJson, operatorToken, sessionOf } from "../api.ts";
import { dumpOfAll } from "../dump.ts";

let session: Record<string, string>;
beforeEach(async () => {
  await enrol("oz@hub.example", { role: "operator" });
  session = await sessionOf("oz@hub.example");
});

const open = (path: string) => call("GET", path, { headers: { ...session, accept: "text/html" } });
const textOf = async (path: string) => (await open(path)).text();
const begin = (fields: Record<string, string>) =>
  call("POST", "/hub/structure/regions", {
    headers: { ...session, accept: "text/html" },
    body: new URLSearchParams({ revision: "0", ...fields }),
  });
const first = { nation: "Wood", name: "North", cluster: "Grove" };
const noted = async () =>
  (await rowsOf<{ action: string; details: string }>("SELECT action, details FROM audit ORDER BY id")).map(
    ({ action, details }) => [action, JSON.parse(details)],
  );

describe("an empty hub", () => {
  it("offers the file first, with one to fill in, and then the first places by hand", async () => {
    for (const path of ["/", "/hub/structure"]) {
      const html = await textOf(path);
      expect(html, path).toContain('action="/hub/structure/file"');
      expect(html, path).toContain('href="/hub/structure/template.csv"');
    }
    expect(await textOf("/")).toContain('href="/hub/structure"');
    const html = await textOf("/hub/structure");
    expect(html).toContain("The hub knows no places yet.");
    expect(html.indexOf('name="file"')).toBeLessThan(html.indexOf('name="nation"'));
    expect(html).not.toContain("format=csv");
  });

  it("begins by hand with its nation, a region and a cluster, and goes on with parties", async () => {
    const answer = await begin(first);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/hub/structure?saved=1"]);
    expect(
      await rowsOf(`SELECT nations.slug AS nation, regions.slug AS region, clusters.slug AS cluster
        FROM nations JOIN regions ON nation_id = nations.id JOIN clusters ON region_id = regions.id`),
    ).toEqual([{ nation: "wood", region: "north", cluster: "grove" }]);
    expect((await noted()).filter(([action]) => /added$/.test(String(action)))).toEqual([
      ["nation-added", {}],
      ["region-added", { region: "north", name: "North" }],
      ["cluster-added", { cluster: "grove", name: "Grove" }],
    ]);
    expect(await textOf("/hub/structure?saved=1")).toContain("Wood: 0 parties in 1 cluster of 1 region.");
    expect(await textOf("/hub/structure/clusters/grove")).toContain('action="/hub/structure/clusters/grove/parties"');
    expect(await textOf("/hub/audit")).toContain("Made the cluster Grove.");
  });

  it.each([
    [{ ...first, nation: " " }, "nation"],
    [{ ...first, nation: "?!" }, "nation"],
    [{ ...first, name: "" }, "name"],
    [{ ...first, cluster: "" }, "cluster"],
  ])("shows again what was typed where it does not begin: %j", async (fields, wrong) => {
    const before = await dumpOfAll();
    const answer = await begin(fields);
    expect(answer.status).toBe(400);
    const html = await answer.text();
    expect(html).toContain(`id="${wrong}-problem"`);
    for (const typed of Object.values(fields)) expect(html).toContain(`value="${typed}"`);
    expect(await dumpOfAll()).toEqual(before);
  });

  it("begins over the API too, and takes no second nation", async () => {
    const token = await operatorToken("structure");
    const ask = (body: object) => call("POST", "/api/v1/structure/regions", { token, body });
    expect(await expectJson(ask({ name: "North", cluster: "Grove" }), 404)).toMatchObject({ code: "not-found" });
    expect(await expectJson(ask(first))).toMatchObject({ revision: 1 });
    expect(await expectJson(ask({ nation: "Marsh", name: "South", cluster: "Glade" }), 400)).toMatchObject({
      errors: [{ column: "nation", code: "nation-here" }],
    });
    expect(await expectJson(ask({ name: "South", cluster: "Glade" }))).toMatchObject({ revision: 2 });
    expect(await expectJson(ask({ nation: "Wood", name: "East", cluster: "Copse" }))).toMatchObject({ revision: 3 });
  });
});

describe("the file to fill in", () => {
  it("goes in as it is: its columns, and one example of a place", async () => {
    const file = await (await open("/hub/structure/template.csv")).text();
    const load = call("PUT", "/api/v1/structure", { token: await operatorToken("structure"), body: file });
    expect(await expectJson(load)).toMatchObject({ parties: { read: 1, new: 1 }, clusters: 1, regions: 1 });
    expect(await rowsOf("SELECT name FROM parties")).toEqual([{ name: "Riverside" }]);
    expect(await (await open("/hub/structure?format=csv")).text()).toBe(file);
  });
});
