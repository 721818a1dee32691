import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { serveHub } from "../accounts/browsers.ts";
import { enrol, plantHub, rowsOf } from "../accounts/hub.ts";
import { call, expectJson, partyToken, sessionOf } from "../api.ts";
import { dumpOf } from "../dump.ts";

beforeEach(async () => {
  await plantHub();
  await enrol("olu@alder.example", { role: "organiser", party: "alder" });
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
});

const nothing = {
  exemplars: "no",
  happy_to_be_asked: false,
  named_to_officers: false,
  help_wanted: null,
  help_offered: null,
};
const everything = {
  exemplars: "named",
  happy_to_be_asked: true,
  named_to_officers: true,
  help_wanted: { line: "getting emails opened", visible_to: "all" },
  help_offered: { line: "making graphics", visible_to: "cluster" },
};
const address = "/api/v1/parties/alder/sharing";

it("is nothing until an admin chooses, then exactly what was chosen, and goes back to nothing", async () => {
  const ana = { headers: await sessionOf("ana@alder.example") };
  expect(await expectJson(call("GET", address, ana))).toEqual(nothing);
  expect(await expectJson(call("PUT", address, { ...ana, body: everything }))).toEqual(everything);
  expect(await expectJson(call("GET", address, ana))).toEqual(everything);
  await expectJson(call("PUT", address, { ...ana, body: nothing }));
  expect(await expectJson(call("GET", address, ana))).toEqual(nothing);
});

it("is saved without looking through those who are named, by a party that is not", async () => {
  await env.DB.batch([
    env.DB.prepare(
      "INSERT INTO releases (id, slug, as_of, status, started_at_ms) VALUES (1, '2026-01', '2026-01', 'building', 0)",
    ),
    env.DB.prepare(
      `INSERT INTO named_standings (party_id, release_id, metric, rate, interval, place, everybody)
       SELECT 2, 1, value, 0.1, '[0, 1]', NULL, 0 FROM json_each(?)`,
    ).bind(JSON.stringify([...Array(500).keys()])),
    env.DB.prepare(
      "INSERT INTO sharing_choices (party_id, exemplars, happy_to_be_asked, named_to_officers, changed_at_ms) VALUES (1, 'no', 0, 0, 0)",
    ),
  ]);
  const save = "UPDATE sharing_choices SET named_to_officers = ? WHERE party_id = 1";
  const read = async (named: number) => (await env.DB.prepare(save).bind(named).run()).meta.rows_read;
  expect(await read(0)).toBeLessThan(10);
  expect(await read(1)).toBeLessThan(10);
  // Whoever takes the choice back is looked for.
  expect(await read(0)).toBeGreaterThan(500);
});

it("leaves an entry with the choices and without a word of the lines", async () => {
  await expectJson(call("PUT", address, { headers: await sessionOf("ana@alder.example"), body: everything }));
  expect(await rowsOf("SELECT party_id, details FROM audit WHERE action = 'sharing-chosen'")).toEqual([
    {
      party_id: 1,
      details: JSON.stringify({ ...everything, help_wanted: "all", help_offered: "cluster" }),
    },
  ]);
});

it("is an admin's to choose and everybody's of the party to read", async () => {
  const before = await dumpOf("sharing_choices");
  const olu = { headers: await sessionOf("olu@alder.example") };
  expect(await expectJson(call("GET", address, olu))).toEqual(nothing);
  const token = await partyToken("alder", "upload read");
  await expectJson(call("PUT", address, { ...olu, body: everything }), 403);
  expect(await expectJson(call("PUT", address, { token, body: everything }), 403)).toMatchObject({
    code: "person-needed",
  });
  expect(await dumpOf("sharing_choices")).toEqual(before);
});

it.each([
  ["help_wanted.line", "contact-in-line", { help_wanted: { line: "ring 07700 900123", visible_to: "all" } }],
  ["help_wanted.line", "too-long", { help_wanted: { line: "x".repeat(141), visible_to: "all" } }],
  ["help_wanted.line", "too-short", { help_wanted: { line: " \n ", visible_to: "all" } }],
  ["help_offered.visible_to", "choice-unknown", { help_offered: { line: "graphics", visible_to: "friends" } }],
  ["exemplars", "choice-unknown", { exemplars: "all" }],
])("is refused at %s as %s, and nothing is kept", async (column, code, wrong) => {
  const ana = { headers: await sessionOf("ana@alder.example") };
  const refusal = await expectJson(call("PUT", address, { ...ana, body: { ...nothing, ...wrong } }), 400);
  expect(refusal.errors).toMatchObject([{ column, code }]);
  expect(await rowsOf("SELECT * FROM sharing_choices")).toEqual([]);
});

it("keeps a line as one line", async () => {
  const body = { ...nothing, help_wanted: { line: " writing\n\tsubject   lines ", visible_to: "all" } };
  await expectJson(call("PUT", address, { headers: await sessionOf("ana@alder.example"), body }));
  expect(await rowsOf("SELECT help_wanted FROM sharing_choices")).toEqual([{ help_wanted: "writing subject lines" }]);
});

it("is chosen on a page, where the cautious answers stand first and each says what others would see", async () => {
  const ana = await serveHub().signedIn("ana@alder.example");
  const page = await (await ana.visit("/party/sharing")).text();
  const chosen = [...page.matchAll(/name="(\w+)" value="(\w+)" checked/g)].map(([, name, value]) => `${name}=${value}`);
  expect(chosen).toEqual([
    "exemplars=no",
    "named_to_officers=no",
    "help_offered_visible_to=cluster",
    "help_wanted_visible_to=cluster",
  ]);
  expect(page).not.toMatch(/type="checkbox"[^>]*checked/);
  expect(page).toContain("From a party of your size");
  expect(page).toContain("From Alder");
  expect(page).toContain("Examples are not shown anywhere yet");
  expect(page).toContain("only if 5 or more other parties of your cluster stay without a name, or if all are named");

  const form = {
    exemplars: "unnamed",
    named_to_officers: "yes",
    help_wanted: "getting emails opened",
    help_wanted_visible_to: "region",
    help_offered: "",
    help_offered_visible_to: "cluster",
  };
  const saved = await ana.visit("/party/sharing", { form });
  expect([saved.status, saved.headers.get("location")]).toEqual([303, "/party/sharing?saved=1"]);
  expect(await (await ana.visit("/party/sharing?saved=1")).text()).toContain("Saved. This holds from now on.");
  expect(
    await rowsOf("SELECT exemplars, named_to_officers, help_wanted_by, help_offered FROM sharing_choices"),
  ).toEqual([{ exemplars: "unnamed", named_to_officers: 1, help_wanted_by: "region", help_offered: null }]);
});

it("comes back with what was typed and the problem beside its field", async () => {
  const ana = await serveHub().signedIn("ana@alder.example");
  const form = {
    exemplars: "named",
    named_to_officers: "no",
    help_offered: "ask jo@example.org",
    help_offered_visible_to: "all",
  };
  const refused = await ana.visit("/party/sharing", { form });
  expect(refused.status).toBe(400);
  const page = await refused.text();
  expect(page).toContain('value="ask jo@example.org"');
  expect(page).toContain('value="named" checked');
  expect(page).toMatch(/id="help_offered\.line-problem"[^>]*>This looks like somebody’s address or phone number/);
  expect(await rowsOf("SELECT * FROM sharing_choices")).toEqual([]);
});

it("is shown to an organiser, who is told that an admin chooses", async () => {
  const olu = await serveHub().signedIn("olu@alder.example");
  const page = await (await olu.visit("/party/sharing")).text();
  expect(page).toContain("An admin chooses");
  expect(page).toMatch(/<fieldset disabled/);
  expect(page).not.toContain(">Save</button>");
  expect((await olu.visit("/party/sharing", { form: { exemplars: "named" } })).status).toBe(403);
});

it("says how many officers its region has now, as which an operator could make themselves one", async () => {
  await enrol("ros@north.example", { role: "officer", region: "north" });
  await env.DB.prepare("INSERT INTO regions VALUES (2, 1, 'south', 'South')").run();
  await enrol("sam@south.example", { role: "officer", region: "south" });
  const olu = await serveHub().signedIn("olu@alder.example");
  expect(await (await olu.visit("/party/sharing")).text()).toContain("Officers of your region now: 1.");
  await enrol("oz@hub.example", { role: "operator" }, { role: "officer", region: "north" });
  expect(await (await olu.visit("/party/sharing")).text()).toContain("Officers of your region now: 2.");
});
